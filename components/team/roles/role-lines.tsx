import type { OpeningOption } from '../openings/say-access'
import { useTeam } from '../session/team-context'
import styles from './roles.module.css'
import { sayRoles } from './say-roles'

type Props = {
	readonly holder: Parameters<typeof sayRoles>[1]
	readonly openings: readonly OpeningOption[]
}

/** The roles of somebody, and where they have them. */
export function RoleLines({ holder, openings }: Props) {
	const team = useTeam()
	const { words, say } = team
	return (
		<ul className={styles.lines}>
			{sayRoles(team, holder, openings).map(({ permission, where }) => (
				<li key={`${permission} ${where}`}>
					<strong>{say(words.permissions[permission])}</strong>
					{say(words.roles.in, { where })}
				</li>
			))}
		</ul>
	)
}
