import type { AskedNext } from '@/lib/screening/desk/desk-screening'
import { useScreening } from '../desk/desk-context'
import styles from './asking.module.css'

/** What to ask, in the words of the questions, and how many candidates it settles under which rules. */
export function NextQuestions({ next }: { readonly next: AskedNext }) {
	const { words, say } = useScreening()
	const text = words.screen.ask
	const { facts, resolves } = next
	return (
		<>
			<span className={styles.questions} data-ask={facts.join(' ')}>
				{facts.map((fact) => (
					<span key={fact} className={styles.question}>
						{say(text.quoted, { question: say(words.facts[fact].question) })}
					</span>
				))}
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
			</span>
		</>
	)
}
