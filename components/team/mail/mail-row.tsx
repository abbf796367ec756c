import { useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { MailEntry } from '@/lib/mail/mail-entry'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { retryMailRoute } from '@/lib/team-api/routes/mails'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './mail.module.css'

type Props = { readonly mail: MailEntry; readonly onDone: (what: string) => Promise<void> }

/** One mail: what kind, to whom, how it stands, and why it was not taken. */
export function MailRow({ mail, onDone }: Props) {
	const { locale, words, say, onSignedOut } = useTeam()
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const text = words.mail
	const { id, kind, to, state, tries, tried, next, fault, reply } = mail
	const what = say(text.kinds[kind])
	const time = (at: string | null) => (at === null ? '' : sayInstant(locale, at))
	const isNew = state === 'waiting' && tries === 0
	async function retry() {
		const answer = await postToTeam(retryMailRoute, { id })
		if (answer.ok) return onDone(say(text.retried))
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	return (
		<tr data-mail={kind} data-state={state}>
			<th scope="row">
				<span className={table.name}>{what}</span>
				<span className={`${table.second} ${styles.address}`}>
					<bdi>{to}</bdi>
				</span>
			</th>
			<td>
				<span className={table.label}>{say(text.state)}</span>
				<span className={state === 'refused' || state === 'over' ? table.care : undefined}>
					{isNew ? say(text.states.first) : say(text.states[state], { time: time(next ?? tried) })}
				</span>
				{fault && <span className={table.second}>{say(text.faults[fault])}</span>}
				{reply && <span className={`${table.second} ${styles.reply}`}>{say(text.reply, { reply })}</span>}
				{tries > 1 && <span className={table.second}>{say(text.tries, { count: tries })}</span>}
			</td>
			<td className={styles.time}>
				<span className={table.label}>{say(text.at)}</span>
				{time(mail.at)}
			</td>
			<td>
				{mail.mayRetry && (
					<button
						type="button"
						className="link"
						aria-label={say(text.retryOf, { what, email: to })}
						onClick={retry}
					>
						{say(text.retry)}
					</button>
				)}
				{refusal && <TeamRefusalAlert refusal={refusal} />}
			</td>
		</tr>
	)
}
