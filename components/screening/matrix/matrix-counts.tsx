import { Mark } from '@/components/ui/marks/mark'
import { sayNumber } from '@/lib/i18n/say'
import type { StandingCounts } from '@/lib/screening/table/matrix/count-standings'
import { useScreening } from '../desk/desk-context'
import table from './matrix.module.css'
import type { MatrixColumn } from './matrix-column'
import styles from './matrix-counts.module.css'

const kinds = ['met', 'unmet', 'unknown', 'unsettled'] as const

type Props = {
	readonly columns: readonly MatrixColumn[]
	readonly counts: readonly StandingCounts[]
}

/** How many of the shown candidates have each standing on each condition. */
export function MatrixCounts({ columns, counts }: Props) {
	const { words, say, locale } = useScreening()
	const isAny = (kind: (typeof kinds)[number]) => counts.some((count) => count[kind] > 0)
	return (
		<tfoot className={styles.counts}>
			{kinds
				.filter((kind) => kind !== 'unsettled' || isAny(kind))
				.map((kind) => (
					<tr key={kind} data-counts={kind}>
						<th scope="row" className={styles.standing}>
							{say(words.result.marks[kind])}
						</th>
						{columns.map(({ ruleset, criterion, isFirst }, at) => {
							const count = counts[at]?.[kind] ?? 0
							return (
								<td
									key={`${ruleset} ${criterion}`}
									data-first={isFirst || undefined}
									data-zero={count === 0 || undefined}
								>
									{sayNumber(locale, count)}
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
					<Mark kind="unmet" size="table" /> {say(marks.unmet)}
				</li>
				{(['unanswered', 'inconclusive', 'unsettled'] as const).map((kind) => (
					<li key={kind}>
						<Mark kind={kind} size="table" /> {say(legend[kind])}
					</li>
				))}
			</ul>
		</div>
	)
}
