import { sayAnswer } from '@/lib/explain/explain'
import type { Checked, ResultContext } from '../checked/context'
import { Notes } from '../checked/notes'
import styles from './annex.module.css'

type Props = ResultContext & { readonly checked: Checked }

/** The points of the work permit: their sum, and each factor with the answer it rests on. */
export function AnnexPoints(props: Props) {
	const { checked, words, say, speech, facts, unsure } = props
	const { points } = checked.result
	if (!points) return null
	const { title, exact, sentence, interval } = words.result.points
	const { low, high, factors } = points
	const unanswered = { asked: say(words.form.unsure), not: say(words.result.conditions.notAnswered) }
	return (
		<div className={styles.part} data-points>
			<h3>
				{say(title)} <span>{say(low === high ? exact : sentence, { low, high })}</span>
			</h3>
			<ul className={`${styles.pair} ${styles.points}`}>
				{factors.map(({ id, low, high }) => (
					<li key={id}>
						<span>
							{say(words.facts[id].label)}{' '}
							<span className="quiet">
								{sayAnswer(speech, id, facts[id]) ?? unanswered[unsure?.has(id) ? 'asked' : 'not']}
							</span>
						</span>
						<span>{low === high ? low : say(interval, { low, high })}</span>
					</li>
				))}
			</ul>
			<Notes {...props} beside="points" />
		</div>
	)
}
