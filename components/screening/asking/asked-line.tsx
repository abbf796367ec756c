import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import type { Progress } from '@/lib/screening/model/progress'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import styles from './asking.module.css'

/**
 * When a candidate was asked, by whom and what, and whether the reply has come, is due or is overdue; nothing if they
 * were not asked.
 */
export function AskedLine({ progress }: { readonly progress: Progress | undefined }) {
	const { locale, words, say } = useScreening()
	const text = words.screen.asking
	const asked = progress?.asked
	if (!asked) return null
	const reply = progress.dates?.reply
	const day = reply && sayDay(locale, reply.day)
	const isLate = reply !== undefined && !reply.isDone && reply.day < today()
	return (
		<div className={styles.asked}>
			<p>
				{joinSentences(say, words, [
					say(asked.by.name === '' ? text.askedOn : text.askedBy, {
						day: sayDay(locale, asked.on),
						by: asked.by.name,
					}),
					reply?.isDone === true && say(text.replied),
					day !== undefined && !reply?.isDone && !isLate && say(text.due, { day }),
				])}
				{isLate && day !== undefined && (
					<>
						{' '}
						<strong className={styles.late}>{say(text.late, { day })}</strong>
					</>
				)}
			</p>
			<details>
				<summary>{say(text.questions, { count: asked.facts.length })}</summary>
				<ul>
					{asked.facts.map((fact) => (
						<li key={fact}>{say(words.facts[fact].label)}</li>
					))}
				</ul>
			</details>
		</div>
	)
}
