import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { removeMemberRoute } from '@/lib/team-api/routes/members'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'

type Props = { readonly member: TeamMember; readonly onRemoved: () => Promise<void> }

/** Removes a member, after asking. */
export function RemoveMember({ member: { id, name }, onRemoved }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const text = words.members
	async function remove() {
		const answer = await postToTeam(removeMemberRoute, { id })
		if (answer.ok) return onRemoved()
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	return (
		<>
			<ConfirmDialog
				label={say(text.remove)}
				describedAs={say(text.removeOf, { name })}
				title={say(text.ask.title, { name })}
				text={say(text.ask.text)}
				action={say(text.ask.action, { name })}
				keep={say(text.ask.keep, { name })}
				onConfirm={remove}
			/>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</>
	)
}
