import { useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import { localDay } from '@/lib/day/local-day'
import { sayDay } from '@/lib/i18n/say'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { withdrawInvitationRoute } from '@/lib/team-api/routes/invitations'
import type { Invitation } from '@/lib/team-api/routes/members'
import type { OpeningOption } from '../openings/say-access'
import { RoleLines } from '../roles/role-lines'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'

type Props = {
	readonly invitation: Invitation
	readonly openings: readonly OpeningOption[]
	readonly onDone: (what: string) => Promise<void>
}

/** Somebody who is invited and has not joined yet; only shown to owners. */
export function InvitationRow({ invitation, openings, onDone }: Props) {
	const { locale, words, say, onSignedOut } = useTeam()
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const { id, email, at, ends } = invitation
	const text = words.invite
	const day = (instant: string) => ({ date: sayDay(locale, localDay(new Date(instant))) })
	async function withdraw() {
		const answer = await postToTeam(withdrawInvitationRoute, { id })
		if (answer.ok) return onDone(say(text.withdrawn, { email }))
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	return (
		<tr>
			<th scope="row" colSpan={2}>
				<span className={table.name}>
					<bdi>{email}</bdi>
				</span>
				<span className={table.second}>{say(text.invited, day(at))}</span>
			</th>
			<td>
				<span className={table.label}>{say(words.roles.title)}</span>
				<RoleLines holder={invitation} openings={openings} />
				<span className={table.second}>
					{say(Date.parse(ends) > Date.now() ? text.ends : text.over, day(ends))}
				</span>
			</td>
			<td>
				<button
					type="button"
					className="link"
					aria-label={say(text.withdrawOf, { email })}
					onClick={withdraw}
				>
					{say(text.withdraw)}
				</button>
				{refusal && <TeamRefusalAlert refusal={refusal} />}
			</td>
		</tr>
	)
}
