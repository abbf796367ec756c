import { useRef } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { type OpeningPermission, openingPermissions, type Permission } from '@/lib/records/rights/permissions'
import { entriesIn } from '@/rules/keys'
import { PermissionSelect } from '../openings/permission-select'
import type { OpeningOption } from '../openings/say-access'
import { useTeam } from '../session/team-context'
import { type RoleAccess, seesOpening } from './role-access'
import styles from './roles.module.css'

type Props = {
	readonly id: string
	readonly openings: readonly OpeningOption[]
	readonly access: RoleAccess
	readonly onAccess: (access: Pick<RoleAccess, 'byOpening'>) => void
}

const rolesBeside = (permission: Permission): readonly OpeningPermission[] =>
	openingPermissions.filter((one) => one !== permission)

/** The openings in which somebody has another role than in the rest of those that they see: a line for each. */
export function DifferingRoles({ id, openings, access, onAccess }: Props) {
	const { words, say } = useTeam()
	const text = words.roles.differing
	const box = useRef<HTMLFieldSetElement>(null)
	const { permission, byOpening, newOpenings } = access
	const seen = openings.filter((opening) => seesOpening(access, opening.id))
	const differing = entriesIn<string, OpeningPermission>(byOpening)
	const free = seen.filter((opening) => !Object.hasOwn(byOpening, opening.id))
	const [first] = free
	const [other] = rolesBeside(permission).toReversed()
	// Whose openings are all one has no need of a second role.
	if (differing.length === 0 && seen.length < (newOpenings ? 1 : 2)) return null
	const set = (entries: readonly (readonly [string, OpeningPermission])[]) =>
		onAccess({ byOpening: Object.fromEntries(entries) })
	const nameOf = (opening: string) =>
		openings.find((one) => one.id === opening)?.name ?? say(words.access.gone)
	return (
		<fieldset ref={box} className={styles.differing} tabIndex={-1}>
			<legend>{say(text.legend)}</legend>
			{differing.map(([opening, role], at) => (
				<div key={opening} className={styles.line}>
					<select
						className={fields.select}
						aria-label={say(text.opening, { number: at + 1 })}
						value={opening}
						onChange={({ target }) =>
							set(differing.map((one) => (one[0] === opening ? [target.value, role] : one)))
						}
					>
						{seen
							.filter((one) => one.id === opening || free.includes(one))
							.map((one) => (
								<option key={one.id} value={one.id}>
									{one.name}
								</option>
							))}
					</select>
					<PermissionSelect
						id={`${id}-role-${at}`}
						aria-label={say(text.role, { opening: nameOf(opening) })}
						among={rolesBeside(permission)}
						value={role}
						onPermission={(chosen) =>
							set(differing.map((one) => (one[0] === opening ? [opening, chosen as OpeningPermission] : one)))
						}
					/>
					<button
						type="button"
						className="link"
						aria-label={say(text.removeOf, { opening: nameOf(opening) })}
						onClick={() => {
							box.current?.focus()
							set(differing.filter((one) => one[0] !== opening))
						}}
					>
						{say(text.remove)}
					</button>
				</div>
			))}
			{first && other && (
				<button type="button" className="link" onClick={() => set([...differing, [first.id, other]])}>
					{say(text.add)}
				</button>
			)}
		</fieldset>
	)
}
