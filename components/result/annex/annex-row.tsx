import { StandingMark } from '@/components/ui/marks/mark'
import mark from '@/components/ui/marks/mark.module.css'
import type { CriterionResult } from '@/rules/result'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { CheckedSources } from '../checked/source-links'
import { sayCondition } from '../conditions/say-condition'
import styles from './annex.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset; readonly criterion: CriterionResult }

/** A criterion: its statement, and below it its result in a word, the answers it rests on, its source. */
export function AnnexRow({ criterion, ...props }: Props) {
	const { standing, word, statement, answer } = sayCondition({ criterion, ...props })
	return (
		<li data-row={criterion.id} data-result={criterion.result}>
			<StandingMark kind={standing} size="table" />
			<span>{statement}</span>
			<span className={styles.said}>
				<strong className={mark[standing]}>{word}</strong> <span>{answer}</span>{' '}
				<span className={styles.source}>
					<CheckedSources {...props} sources={criterion.sources} />
				</span>
			</span>
		</li>
	)
}
