import { ArrivalHeading } from '@/components/ui/page/arrival-heading'
import { daysLater } from '@/lib/day/days-later'
import { sayDay, sayList } from '@/lib/i18n/say'
import { answerDays } from '@/lib/limits/record-limits'
import { joinSentences } from '@/lib/words/join-sentences'
import { useRecord } from '../parts/record-context'
import styles from './page.module.css'

/** Who stores what about whom; then what always applies: a person decides, it is deleted, requests are answered. */
export function RecordHead() {
	const { locale, words, say, record } = useRecord()
	const { company, candidate, openings, end, requests, today } = record
	const text = words.record
	const day = (on: string) => sayDay(locale, on)
	const names = sayList(
		locale,
		openings.map(({ name }) => say(text.quoted, { name })),
	)
	const known = candidate.name && names ? 'both' : candidate.name ? 'name' : 'openings'
	const considered = say(text.considered[known], { name: candidate.name, openings: names })
	const open = requests.filter(({ state }) => state === 'open').length
	return (
		<>
			<div className={styles.head}>
				<ArrivalHeading>{say(text.heading, { company })}</ArrivalHeading>
				<p className="lead">
					{joinSentences(say, words, [(candidate.name || names) && considered, say(text.lead)])}
				</p>
			</div>
			<ul className={styles.promises}>
				<li>
					<h2>{say(text.person.title)}</h2>
					<p>{say(text.person.text)}</p>
				</li>
				<li>
					<h2>{say(text.end.title, { on: day(end.on) })}</h2>
					<p>{say(text.end[end.from], { days: end.keptDays, since: day(end.since) })}</p>
				</li>
				<li>
					<h2>{say(text.deadline.title, { days: answerDays })}</h2>
					<p>
						{joinSentences(say, words, [
							say(text.deadline.text, { due: day(daysLater(today, answerDays)) }),
							say(text.deadline.open, { count: open }),
						])}
					</p>
				</li>
			</ul>
		</>
	)
}
