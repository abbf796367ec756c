import { StandingMark } from '@/components/ui/marks/mark'
import { sayNumber } from '@/lib/i18n/say'
import type { TableFilter } from '@/lib/screening/model/table-filter'
import type { StandingCounts } from '@/lib/screening/table/matrix/count-standings'
import { useScreening } from '../desk/desk-context'
import { byResult, onlyResult } from './filter-by-result'
import table from './matrix.module.css'
import type { MatrixColumn } from './matrix-column'
import styles from './matrix-counts.module.css'

/** What is counted, with the result that it is a filter by. */
const kinds = [
	['met', 'met'],
	['unmet', 'unmet'],
	['unknown', 'open'],
	['unsettled', 'unsettled'],
	['withheld', 'withheld'],
] as const

type Props = {
	readonly columns: readonly MatrixColumn[]
	readonly counts: readonly StandingCounts[]
}

type CountsProps = Props & {
	readonly filter: TableFilter
	readonly onFilter: (filter: TableFilter) => void
}

/** How many of the shown candidates have each standing on each condition; a press on a number shows only them. */
export function MatrixCounts({ columns, counts, filter, onFilter }: CountsProps) {
	const { words, say, locale } = useScreening()
	const text = words.screen.matrix
	const wordOf = (kind: keyof StandingCounts) =>
		kind === 'withheld' ? words.screen.table.outcomes.withheld : words.result.marks[kind]
	const isAny = (kind: keyof StandingCounts) => counts.some((count) => count[kind] > 0)
	return (
		<tfoot className={styles.counts}>
			{kinds
				.filter(([kind]) => (kind !== 'unsettled' && kind !== 'withheld') || isAny(kind))
				.map(([kind, result]) => (
					<tr key={kind} data-counts={kind}>
						<th scope="row" className={styles.standing}>
							{say(wordOf(kind))}
						</th>
						{columns.map((column, at) => {
							const { ruleset, criterion, name, isFirst } = column
							const count = counts[at]?.[kind] ?? 0
							const number = sayNumber(locale, count)
							const isOnly = onlyResult(filter, column) === result
							return (
								<td
									key={`${ruleset} ${criterion}`}
									data-first={isFirst || undefined}
									data-zero={count === 0 || undefined}
								>
									{count === 0 ? (
										number
									) : (
										<button
											type="button"
											data-at={at}
											aria-label={say(text.show, {
												count,
												condition: name,
												standing: say(wordOf(kind)),
											})}
											aria-pressed={isOnly}
											onClick={() => onFilter(byResult(filter, column, isOnly ? null : result))}
										>
											{number}
										</button>
									)}
								</td>
							)
						})}
						<td className={table.decision} />
					</tr>
				))}
		</tfoot>
	)
}

/** The meaning of the marks; and, if there is no room for the columns, the counts of each condition. */
export function MatrixLegend({ columns, counts }: Props) {
	const { words, say } = useScreening()
	const { counts: sentence, legend } = words.screen.matrix
	const { marks } = words.result
	return (
		<div className={styles.legend} data-legend>
			<ul className={`plain ${styles.list}`}>
				{columns.map(({ ruleset, criterion, name, where }, at) => (
					<li key={`${ruleset} ${criterion}`}>
						{say(sentence, { condition: name, rules: where, ...counts[at] })}
					</li>
				))}
			</ul>
			<ul className="plain">
				<li>
					<span className={table.met} /> {say(marks.met)}
				</li>
				<li>
					<StandingMark kind="unmet" size="table" /> {say(marks.unmet)}
				</li>
				{(['unanswered', 'inconclusive', 'unsettled'] as const).map((kind) => (
					<li key={kind}>
						<StandingMark kind={kind} size="table" /> {say(legend[kind])}
					</li>
				))}
				{counts.some(({ withheld }) => withheld > 0) && (
					<li>
						<StandingMark kind="withheld" size="table" /> {say(words.screen.table.outcomes.withheld)}
					</li>
				)}
			</ul>
		</div>
	)
}
