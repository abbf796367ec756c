import { Fragment } from 'react'
import { useChartWords } from '@/components/screening/charts/use-chart-words'
import { useScreening } from '@/components/screening/desk/desk-context'
import { correctedBetween } from '@/lib/active-rules/corrections'
import { correctionOf } from '@/lib/explain/correction-words'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { useRuleChange } from './rule-change-context'
import styles from './rules.module.css'

type Props = {
	readonly ruleset: RulesetId
	readonly from: string
	readonly to: string
	readonly known: VersionsOf
}

/** What was wrong in the version in effect, condition by condition, where the other one corrects it. */
export function CorrectedConditions({ ruleset, from, to, known }: Props) {
	const { words, say } = useScreening()
	const { nameOf } = useChartWords()
	const { words: rules } = useRuleChange()
	const criteria = correctedBetween(ruleset, { from, to }, known)
	if (!criteria) return null
	return (
		<>
			<p className="small">
				<strong>{say(rules.newer.wrong)}</strong>
			</p>
			<dl className={styles.corrected} data-corrected={ruleset}>
				{criteria.map((criterion) => (
					<Fragment key={criterion}>
						<dt>{nameOf({ ruleset, criterion })}</dt>
						<dd>{say(correctionOf(words, ruleset, criterion))}</dd>
					</Fragment>
				))}
			</dl>
		</>
	)
}
