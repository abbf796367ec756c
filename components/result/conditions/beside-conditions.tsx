import type { CheckedRuleset, ResultContext } from '../checked/context'
import { ResultNotes } from '../checked/result-notes'
import styles from './conditions.module.css'
import { Continuing } from './continuing'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** Beside the conditions of a rule set: where they are, what must stay true, its notes, and how it works. */
export function BesideConditions(props: Props) {
	const { checked, words, say, speech } = props
	const { id, result } = checked
	return (
		<div className={styles.beside}>
			<h3>{say(words.rulesets[id].name)}</h3>
			<p>
				<a className="link" href={`#${id}-conditions`}>
					{say(words.result.card.conditions, { count: result.criteria.length })}
				</a>
			</p>
			<Continuing {...props} />
			<div className={styles.notes}>
				<ResultNotes {...props} />
				<p>
					<a className="link" href={`/${speech.locale}/rules/${id}`}>
						{say(words.result.rulesLink)}
					</a>
				</p>
			</div>
		</div>
	)
}
