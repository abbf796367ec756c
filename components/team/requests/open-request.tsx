import { useId } from 'react'
import { sayDay } from '@/lib/i18n/say'
import type { TeamRequest } from '@/lib/team-api/routes/requests'
import { useTeam } from '../session/team-context'
import { RequestAnswerForm } from './request-answer-form'
import styles from './requests.module.css'
import { WhoAsks } from './who-asks'

/** A request is emphasised from this many days before its deadline. */
const soonDays = 7

type Props = {
	readonly request: TeamRequest
	readonly mayAnswer: boolean
	readonly onAnswered: (name: string) => Promise<void>
}

/** An open request: who asks, what, by when, and a field for the answer. */
export function OpenRequest({ request, mayAnswer, onAnswered }: Props) {
	const { locale, words, say } = useTeam()
	const id = useId()
	const text = words.requests
	const { at, due, daysLeft, words: written } = request
	const name = request.name || say(text.nameless)
	const left =
		daysLeft > 0
			? say(text.left, { days: daysLeft })
			: daysLeft === 0
				? say(text.today)
				: say(text.overdue, { days: -daysLeft })
	return (
		<article className={styles.request} aria-labelledby={id} data-request={request.id}>
			<div className={styles.head}>
				<h3 id={id}>
					<WhoAsks request={request} />
				</h3>
				<p className={daysLeft > soonDays ? 'quiet' : styles.care}>
					{say(text.due, { left, date: sayDay(locale, due) })}
				</p>
			</div>
			<p className="quiet small">
				{say(text.kinds.review) + say(words.separators.title)}
				{say(text.askedOn, { date: sayDay(locale, at.slice(0, 10)) })}
			</p>
			{written === null ? (
				<p className="quiet">{say(text.noWords)}</p>
			) : (
				<blockquote className={styles.written} dir="auto">
					{written}
				</blockquote>
			)}
			{mayAnswer && <RequestAnswerForm id={request.id} name={name} onAnswered={() => onAnswered(name)} />}
		</article>
	)
}
