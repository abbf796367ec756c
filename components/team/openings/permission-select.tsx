import fields from '@/components/ui/fields/field.module.css'
import { type Permission, permissions } from '@/lib/records/rights/permissions'
import { useTeam } from '../session/team-context'

type Props = Omit<React.ComponentProps<'select'>, 'value' | 'onChange'> & {
	readonly value: Permission
	/** The choices, if not every permission is one. */
	readonly among?: readonly Permission[]
	readonly onPermission: (permission: Permission) => void
}

/** What a member may do. */
export function PermissionSelect({ value, among = permissions, onPermission, ...select }: Props) {
	const { words, say } = useTeam()
	return (
		<select
			{...select}
			className={`${fields.select} ${select.className ?? ''}`}
			value={value}
			onChange={({ target }) => onPermission(target.value as Permission)}
		>
			{among.map((permission) => (
				<option key={permission} value={permission}>
					{say(words.permissions[permission])}
				</option>
			))}
		</select>
	)
}
