import { useChartWords } from '@/components/screening/charts/use-chart-words'
import { useScreening } from '@/components/screening/desk/desk-context'
import table from '@/components/ui/tables/table.module.css'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { ParameterState } from '@/lib/screening/model/own-parameters'
import { OwnSources } from './own-sources'
import { useRuleChange } from './rule-change-context'
import styles from './rules.module.css'
import { sayRules } from './say-own-values'

/** What was set, by whom and when, the latest first. */
export function PastStates({ states }: { readonly states: readonly ParameterState[] }) {
	const { locale, say } = useScreening()
	const { words } = useRuleChange()
	const { ruleName } = useChartWords()
	const text = words.past
	if (states.length === 0) return null
	return (
		<section className={styles.section} aria-labelledby="rules-past">
			<h2 id="rules-past">{say(text.title)}</h2>
			<table className={table.table}>
				<thead>
					<tr>
						<th scope="col">{say(text.when)}</th>
						<th scope="col">{say(text.who)}</th>
						<th scope="col">{say(text.what)}</th>
					</tr>
				</thead>
				<tbody>
					{states.toReversed().map(({ at, by, values, versions = {}, isBack, isFirst }) => {
						const list = sayRules({ locale, words, say }, { values, versions }, ruleName) || say(text.none)
						return (
							<tr key={at}>
								<td>{sayInstant(locale, at)}</td>
								<td>
									<bdi>{by.name}</bdi>
								</td>
								<td>
									{say(isBack ? text.back : isFirst ? text.first : text.set, { list })}{' '}
									<span className={table.second}>
										<OwnSources own={values} />
									</span>
								</td>
							</tr>
						)
					})}
				</tbody>
			</table>
		</section>
	)
}
