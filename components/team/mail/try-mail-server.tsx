import { useState } from 'react'
import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { postToTeam, type RouteAnswer } from '@/lib/team-api/page/ask-team'
import { tryMailServerRoute } from '@/lib/team-api/routes/mails'
import { isFieldReason, sayAtField } from '../session/say-refusal'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './mail.module.css'
import { sentMailServer, type TypedMailServer } from './typed-mail-server'

type Props = { readonly typed: TypedMailServer; readonly email: string }

/** Tries what is typed, and says each step in a line. */
export function TryMailServer({ typed, email }: Props) {
	const { words, say } = useTeam()
	const text = words.mail.server
	const [isTrying, setTrying] = useState(false)
	const [answer, setAnswer] = useState<RouteAnswer<typeof tryMailServerRoute> | null>(null)
	async function run() {
		if (isTrying) return
		setTrying(true)
		setAnswer(null)
		setAnswer(await postToTeam(tryMailServerRoute, sentMailServer(typed)))
		setTrying(false)
	}
	const found = answer?.ok ? answer.value : null
	const refusal = answer && !answer.ok ? answer.refusal : null
	return (
		<div className={styles.try}>
			<button type="button" className="button second" aria-disabled={isTrying} onClick={run}>
				{say(isTrying ? text.testing : text.test)}
			</button>
			<div role="status">
				{found && (
					<ul className={styles.lines} data-tried={found.fault ?? 'accepted'}>
						{found.steps.map((step) => (
							<li key={step}>{say(text.steps[step], { email })}</li>
						))}
						{found.fault && (
							<li>
								<ProblemMark /> <strong>{say(words.mail.faults[found.fault])}</strong>{' '}
								{found.reply && say(words.mail.reply, { reply: found.reply })}
							</li>
						)}
					</ul>
				)}
			</div>
			{refusal &&
				(isFieldReason(words, refusal.reason) ? (
					<p role="alert">{sayAtField(words, say, refusal.reason)}</p>
				) : (
					<TeamRefusalAlert refusal={refusal} />
				))}
		</div>
	)
}
