import { sayNumber } from '@/lib/i18n/say'
import type { RulesetWhatIf } from '@/lib/screening/overview/what-if'
import charts from '../charts/charts.module.css'
import { useChartWords } from '../charts/use-chart-words'
import { useScreening } from '../desk/desk-context'

/** How many meet every condition before and after, and who changes, under each rule set. */
export function TurnTable({ rules }: { readonly rules: readonly RulesetWhatIf[] }) {
	const { words, say, locale } = useScreening()
	const { ruleName } = useChartWords()
	const { overview, table } = words.screen
	const text = overview.whatIf
	return (
		<table className={charts.table}>
			<caption className="visually-hidden">{say(text.title)}</caption>
			<thead>
				<tr>
					<th scope="col">{say(overview.rules)}</th>
					<th scope="col" className={charts.num}>
						{say(text.before)}
					</th>
					<th scope="col" className={charts.num}>
						{say(text.after)}
					</th>
					<th scope="col" className={charts.sub}>
						{say(text.turns)}
					</th>
				</tr>
			</thead>
			<tbody>
				{rules.map(({ ruleset, before, after, turned, isAsked }) => (
					<tr key={ruleset} data-ruleset={ruleset}>
						<th scope="row">{ruleName(ruleset)}</th>
						<td className={charts.num}>{sayNumber(locale, before.eligible)}</td>
						<td className={charts.num}>
							{after.eligible === before.eligible ? (
								sayNumber(locale, after.eligible)
							) : (
								<strong>{sayNumber(locale, after.eligible)}</strong>
							)}
						</td>
						<td className={charts.sub}>
							{!isAsked && say(text.notAsked)}
							{isAsked && turned.length === 0 && say(text.noTurn)}
							{turned.map(({ from, to, people }) => (
								<span key={`${from} ${to}`} className={charts.line}>
									{say(text.turned, {
										count: people,
										from: say(table.outcomes[from]),
										to: say(table.outcomes[to]),
									})}
								</span>
							))}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
