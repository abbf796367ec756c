import type { ResultContext } from '@/components/result/checked/context'
import { CheckedSources } from '@/components/result/checked/source-links'
import { sayCondition } from '@/components/result/conditions/say-condition'
import { StandingMark } from '@/components/ui/marks/mark'
import mark from '@/components/ui/marks/mark.module.css'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { CriterionResult } from '@/rules/result'
import { useScreening } from '../desk/desk-context'
import styles from './page.module.css'

type Props = {
	readonly context: ResultContext
	readonly checked: Parameters<typeof sayCondition>[0]['checked']
	readonly criteria: readonly CriterionResult[]
}

/**
 * Conditions in rows: the result as a word and a mark, the condition, the answer that it rests on, and the source.
 */
export function ConditionRows({ context, checked, criteria }: Props) {
	const { words, say } = useScreening()
	if (criteria.length === 0) return null
	return (
		<ul className={styles.rows}>
			{criteria.map((criterion) => {
				const { standing, word, answer } = sayCondition({ ...context, checked, criterion })
				return (
					<li key={criterion.id} data-criterion={criterion.id} data-result={criterion.result}>
						<StandingMark kind={standing} />
						<strong className={mark[standing]}>{word}</strong>
						<span>{say(shortNameOf(words, checked.id, criterion.id))}</span>
						<span className="quiet">{answer}</span>
						<span className={styles.source}>
							<CheckedSources {...context} checked={checked} sources={criterion.sources} />
						</span>
					</li>
				)
			})}
		</ul>
	)
}
