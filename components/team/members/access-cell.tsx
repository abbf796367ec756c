import { useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import type { OpeningAccess, TeamMember } from '@/lib/team-api/routes/members'
import { OpeningsChoice, seesNothing } from '../openings/openings-choice'
import { type OpeningOption, sayAccess } from '../openings/say-access'
import { useTeam } from '../session/team-context'
import { ChangeButtons } from './change-buttons'
import styles from './members.module.css'

type Props = {
	readonly member: TeamMember
	readonly openings: readonly OpeningOption[]
	readonly canChange: boolean
	readonly onChanged: () => Promise<void>
}

/** Which openings a member sees, and how to change that. */
export function AccessCell({ member, openings, canChange, onChanged }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [draft, setDraft] = useState<OpeningAccess | null>(null)
	const [isTried, setTried] = useState(false)
	const { id, name } = member
	const text = words.members
	const leave = () => {
		setDraft(null)
		setTried(false)
	}
	if (!draft)
		return (
			<span>
				<span className={table.label}>{say(words.access.legend)}</span>
				{sayAccess(team, member, openings)}{' '}
				{canChange && (
					<button
						type="button"
						className="link"
						aria-label={say(text.changeOf, { name })}
						onClick={() => setDraft({ openings: member.openings, newOpenings: member.newOpenings })}
					>
						{say(text.change)}
					</button>
				)}
			</span>
		)
	const isFaulty = seesNothing(draft)
	return (
		<div className={styles.change}>
			<OpeningsChoice
				id={`openings-${id}`}
				openings={openings}
				access={draft}
				fault={isTried && isFaulty ? say(words.access.none) : undefined}
				onAccess={setDraft}
			/>
			<ChangeButtons
				change={{ id, openings: draft.openings, newOpenings: draft.newOpenings }}
				isFaulty={() => {
					setTried(true)
					return isFaulty
				}}
				onChanged={async () => {
					await onChanged()
					leave()
				}}
				onLeave={leave}
			/>
		</div>
	)
}
