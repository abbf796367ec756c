import { rowNameOf, sayRowAnswer } from '@/lib/explain/points-row'
import { factorOf } from '@/rules/condition'
import type { Interval } from '@/rules/kleene'
import { factsInRow } from '@/rules/points-table'
import type { Ruleset } from '@/rules/ruleset'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { ResultNotes } from '../checked/result-notes'
import styles from './annex.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** The points of the work permit: their sum, and each factor with the answer it rests on. */
export function AnnexPoints(props: Props) {
	const { checked, words, say, facts, unsure } = props
	const { points } = checked.result
	const { points: rows }: Ruleset = checked.ruleset
	if (!points || !rows) return null
	const { title, exact, sentence, interval } = words.result.points
	const { low, high, factors } = points
	const unanswered = { asked: say(words.form.unsure), not: say(words.result.conditions.notAnswered) }
	return (
		<div className={styles.part} data-points>
			<h3>
				{say(title)} <span>{say(low === high ? exact : sentence, { low, high })}</span>
			</h3>
			<ul className={`${styles.pair} ${styles.points}`}>
				{rows.map((row, place) => {
					const { low, high } = factors[place] as Interval
					const isUnsure = factsInRow(row).some((fact) => unsure?.has(fact))
					return (
						<li key={factorOf(row)}>
							<span>
								{say(rowNameOf(words, row))}{' '}
								<span className="quiet">
									{sayRowAnswer(props, row, facts) ?? unanswered[isUnsure ? 'asked' : 'not']}
								</span>
							</span>
							<span>{low === high ? low : say(interval, { low, high })}</span>
						</li>
					)
				})}
			</ul>
			<ResultNotes {...props} beside="points" />
		</div>
	)
}
