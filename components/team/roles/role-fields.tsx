import { OpeningsChoice } from '../openings/openings-choice'
import { PermissionSelect } from '../openings/permission-select'
import type { OpeningOption } from '../openings/say-access'
import { useTeam } from '../session/team-context'
import { DifferingRoles } from './differing-roles'
import { type RoleAccess, tidied } from './role-access'
import styles from './roles.module.css'

type Props = {
	/** The prefix of the fields' ids, because a page can have several. */
	readonly id: string
	/** The name of the choice, if the page has several. */
	readonly label?: string
	readonly openings: readonly OpeningOption[]
	readonly access: RoleAccess
	/** What is wrong with the openings. */
	readonly fault: string | undefined
	readonly onAccess: (access: RoleAccess) => void
}

/** The id of the field at which a fault of the openings is shown. */
export const openingsFieldOf = (id: string) => `${id}-openings-these`

/** A role, the openings in which somebody has it, and those in which they have another. */
export function RoleFields({ id, label, openings, access, fault, onAccess }: Props) {
	const { words, say } = useTeam()
	const change = (next: Partial<RoleAccess>) => onAccess(tidied({ ...access, ...next }))
	const { permission } = access
	return (
		<>
			<div className={styles.field}>
				<label htmlFor={`${id}-role`}>{say(words.roles.role)}</label>
				<PermissionSelect
					id={`${id}-role`}
					aria-label={label}
					aria-describedby={`${id}-role-means`}
					value={permission}
					onPermission={(chosen) => change({ permission: chosen })}
				/>
				<p className="quiet small" id={`${id}-role-means`}>
					{say(words.permissionMeanings[permission])}
				</p>
			</div>
			{permission === 'owner' ? (
				<p>{say(words.access.owner)}</p>
			) : (
				<>
					<OpeningsChoice
						id={`${id}-openings`}
						openings={openings}
						access={access}
						fault={fault}
						onAccess={change}
					/>
					<DifferingRoles id={id} openings={openings} access={access} onAccess={change} />
				</>
			)}
		</>
	)
}
