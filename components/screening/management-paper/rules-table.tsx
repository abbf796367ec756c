import { Tag } from '@/components/ui/marks/tag'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { sayNumber } from '@/lib/i18n/say'
import { outcomesWithPeople } from '@/lib/screening/overview/count-outcomes'
import type { Overview } from '@/lib/screening/overview/overview'
import { Bar, outcomeParts } from '../charts/bar'
import charts from '../charts/charts.module.css'
import { useChartWords } from '../charts/use-chart-words'
import { useScreening } from '../desk/desk-context'
import styles from './paper.module.css'

/** How many candidates have each outcome under each rule set, law first. */
export function RulesTable({ rules, count }: Pick<Overview, 'rules' | 'count'>) {
	const { words, say, locale } = useScreening()
	const { ruleName } = useChartWords()
	const { overview: text, table } = words.screen
	const outcomes = outcomesWithPeople(rules.map(({ counts }) => counts))
	const waiting = rules.filter(({ ready }) => ready > 0)
	return (
		<>
			<table className={`${charts.table} ${styles.rules}`}>
				<caption className="visually-hidden">{say(text.underRules)}</caption>
				<thead>
					<tr>
						<th scope="col">{say(text.rules)}</th>
						<td className={charts.bars} />
						{outcomes.map((outcome) => (
							<th key={outcome} scope="col" className={charts.num}>
								{say(table.outcomes[outcome])}
							</th>
						))}
						<th scope="col" className={styles.status}>
							{say(text.paper.status)}
						</th>
					</tr>
				</thead>
				<tbody>
					{rules.map(({ ruleset, counts }) => (
						<tr key={ruleset}>
							<th scope="row">
								<strong>{ruleName(ruleset)}</strong>
							</th>
							<td className={charts.bars}>
								<Bar parts={outcomeParts(counts)} most={count} />
							</td>
							{outcomes.map((outcome) => (
								<td key={outcome} className={charts.num}>
									{sayNumber(locale, counts[outcome])}
								</td>
							))}
							<td className={styles.status}>
								<Tag status={activeRulesets[ruleset].status}>
									{say(words.statuses[activeRulesets[ruleset].status])}
								</Tag>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{waiting.map(({ ruleset, counts, ready }) => (
				<p key={ruleset} className="quiet small">
					{say(text.ready, { ruleset: ruleName(ruleset), ready, open: counts.undetermined })}
				</p>
			))}
		</>
	)
}
