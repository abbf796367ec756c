import { Mark } from '@/components/ui/mark'
import mark from '@/components/ui/mark.module.css'
import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { standingOf } from '@/lib/result/result-view'
import type { CriterionResult } from '@/rules/result'
import type { Checked, ResultContext } from '../checked/context'
import { CheckedSources } from '../checked/source-links'
import { wordFor } from '../checked/standing-words'
import styles from './conditions.module.css'

type Props = ResultContext & { readonly checked: Checked; readonly criterion: CriterionResult }

/** Answers longer than this get a line of their own. */
const maxColumnWidth = 72

/** The width of a text in Latin letters: a Chinese character counts as two. */
const widthOf = (text: string) => text.replace(/[\u2e80-\uffff]/g, '  ').length

/** A criterion in a row: its result in a word and a mark, the answers it rests on, its source. */
export function ConditionRow({ criterion, ...props }: Props) {
	const { checked, words, say, speech, facts, unsure } = props
	const standing = standingOf(criterion)
	const answers = criterion.restsOn.map((fact) => {
		const answer = sayAnswer(speech, fact, facts[fact]) ?? ''
		const label = say(words.facts[fact].label)
		return criterion.restsOn.length > 1 ? say(words.result.conditions.named, { label, answer }) : answer
	})
	const isUnsure = criterion.because.unanswered.some((fact) => unsure?.has(fact))
	const said =
		answers.join(say(words.separators.entries)) ||
		say(isUnsure ? words.form.unsure : words.result.conditions.notAnswered)
	return (
		<li
			className={widthOf(said) > maxColumnWidth ? `${styles.row} ${styles.long}` : styles.row}
			data-criterion={criterion.id}
			data-result={criterion.result}
		>
			<Mark kind={standing} />
			<span className={`${styles.word} ${mark[standing]}`}>{say(words.result.marks[wordFor[standing]])}</span>
			<span className={styles.statement}>{say(statementOf(words, checked.id, criterion.id))}</span>
			<span className={styles.answer}>{said}</span>
			<span className={styles.source}>
				<CheckedSources {...props} sources={criterion.sources} />
			</span>
		</li>
	)
}
