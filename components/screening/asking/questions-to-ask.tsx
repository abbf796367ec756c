import type { AskedNext } from '@/lib/screening/desk/desk-screening'
import { useScreening } from '../desk/desk-context'
import styles from './asking.module.css'

/** The maximum number of questions in a single line; of more, the first is shown. */
export const maxInLine = 2

type Props = {
	readonly next: AskedNext
	/** Whether there is only a line for it. */
	readonly isShort?: boolean
}

/** What to ask, in the words of the questions, and for how many candidates it makes the result clear. */
export function QuestionsToAsk({ next, isShort = false }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.ask
	const { facts, resolves, needed } = next
	const shown = isShort && facts.length > maxInLine ? facts.slice(0, 1) : facts
	const left = facts.length - shown.length
	return (
		<>
			<span className={styles.questions} data-ask={facts.join(' ')}>
				{shown.map((fact) => (
					<span key={fact} className={styles.question}>
						{say(text.quoted, { question: say(words.facts[fact].question) })}
					</span>
				))}
				{left > 0 && <span className={styles.question}>{say(text.more, { count: left })}</span>}
			</span>
			<span className={styles.resolves}>
				{resolves.map(({ ruleset, count, open }) => (
					<span key={ruleset}>
						{say(facts.length > 1 ? text.togetherResolve : text.resolves, {
							count,
							open,
							questions: facts.length,
							rules: say(text.under[ruleset]),
						})}
					</span>
				))}
				{needed && (
					<span>
						{say(text.needed, {
							count: needed.count,
							open: needed.open,
							questions: facts.length,
							rules: say(text.under[needed.ruleset]),
						})}
					</span>
				)}
			</span>
		</>
	)
}
