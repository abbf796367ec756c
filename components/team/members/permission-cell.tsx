import { useState } from 'react'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { PermissionSelect } from '../openings/permission-select'
import { useTeam } from '../session/team-context'
import { ChangeButtons } from './change-buttons'
import styles from './members.module.css'

type Props = {
	readonly member: TeamMember
	/** Whether the owner who reads has a company account. */
	readonly hasCompany: boolean
	readonly onChanged: () => Promise<void>
}

/**
 * What a member may do. A new choice takes effect with its button: arrow keys alone must not make anybody an owner.
 */
export function PermissionCell({ member, hasCompany, onChanged }: Props) {
	const { words, say } = useTeam()
	const [chosen, setChosen] = useState(member.permission)
	return (
		<div className={styles.change}>
			<PermissionSelect
				className={styles.select}
				aria-label={say(words.members.mayOf, { name: member.name })}
				value={chosen}
				onPermission={setChosen}
			/>
			{chosen !== member.permission && (
				<>
					<p className="quiet small">{say(words.permissionMeanings[chosen])}</p>
					<ChangeButtons
						change={{ id: member.id, permission: chosen }}
						onChanged={onChanged}
						hasCompany={hasCompany}
						onLeave={() => setChosen(member.permission)}
					/>
				</>
			)}
		</div>
	)
}
