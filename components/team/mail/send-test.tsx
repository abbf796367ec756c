import { useState } from 'react'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { testMailRoute } from '@/lib/team-api/routes/mails'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'

type Props = { readonly email: string; readonly onDone: (what: string) => Promise<void> }

/** Sends a mail to the owner who asks, to see whether mail works. */
export function SendTest({ email, onDone }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const [isSending, setSending] = useState(false)
	const text = words.mail
	async function send() {
		if (isSending) return
		setSending(true)
		const answer = await postToTeam(testMailRoute, {})
		if (answer.ok) await onDone(say(text.tested, { email }))
		else if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.ok ? null : answer.refusal)
		setSending(false)
	}
	return (
		<div>
			<button
				type="button"
				className="button second"
				data-action="test-mail"
				aria-disabled={isSending}
				onClick={send}
			>
				{say(isSending ? text.testing : text.test)}
			</button>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</div>
	)
}
