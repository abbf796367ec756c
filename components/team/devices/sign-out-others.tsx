import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { signOutOthersRoute } from '@/lib/team-api/routes/devices'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'

type Props = { readonly count: number; readonly onDone: () => Promise<void> }

/** Signs out every device but this one, after asking. */
export function SignOutOthers({ count, onDone }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const { others, othersAsk: ask } = words.devices
	async function signOut() {
		const answer = await postToTeam(signOutOthersRoute, {})
		if (answer.ok) return onDone()
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	return (
		<div>
			<ConfirmDialog
				label={say(others)}
				className="button danger small"
				title={say(ask.title, { count })}
				text={say(ask.text)}
				action={say(ask.action, { count })}
				keep={say(ask.keep)}
				onConfirm={signOut}
			/>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</div>
	)
}
