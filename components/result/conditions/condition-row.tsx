import { StandingMark } from '@/components/ui/marks/mark'
import mark from '@/components/ui/marks/mark.module.css'
import type { CriterionResult } from '@/rules/result'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { CheckedSources } from '../checked/source-links'
import styles from './conditions.module.css'
import { sayCondition } from './say-condition'

type Props = ResultContext & { readonly checked: CheckedRuleset; readonly criterion: CriterionResult }

/** Answers longer than this get a line of their own. */
const maxColumnWidth = 72

/** The width of a text in Latin letters: a Chinese character counts as two. */
const widthOf = (text: string) => text.replace(/[\u2e80-\uffff]/g, '  ').length

/** A criterion in a row: its result as a word and a mark, the answers that it rests on, its source. */
export function ConditionRow({ criterion, ...props }: Props) {
	const { standing, word, statement, answer } = sayCondition({ criterion, ...props })
	return (
		<li
			className={widthOf(answer) > maxColumnWidth ? `${styles.row} ${styles.long}` : styles.row}
			data-criterion={criterion.id}
			data-result={criterion.result}
		>
			<StandingMark kind={standing} />
			<span className={`${styles.word} ${mark[standing]}`}>{word}</span>
			<span className={styles.statement}>{statement}</span>
			<span className={styles.answer}>{answer}</span>
			<span className={styles.source}>
				<CheckedSources {...props} sources={criterion.sources} />
			</span>
			{props.doubt && <div className={styles.doubt}>{props.doubt(props.checked, criterion)}</div>}
		</li>
	)
}
