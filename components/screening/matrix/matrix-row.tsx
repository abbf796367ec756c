import { memo } from 'react'
import { StandingMark } from '@/components/ui/marks/mark'
import type { Decision } from '@/lib/screening/model/records'
import { markWordOf } from '@/lib/screening/table/matrix/mark-word'
import { standingAt } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { CandidateAbout } from '../table/cells/candidate-cell'
import type { TableContext } from '../table/cells/cell-props'
import { DecisionCell } from '../table/cells/work-cells'
import styles from './matrix.module.css'
import type { MatrixColumn } from './matrix-column'

type Props = {
	readonly table: TableContext
	readonly row: number
	/** Its index among the rows shown, from 0. */
	readonly index: number
	readonly columns: readonly MatrixColumn[]
	readonly decision: Decision | undefined
	readonly isCurrent: boolean
	readonly isChosen: boolean
	/** Asks for the answer behind a mark. */
	readonly onAsk: (asked: { readonly key: string; readonly at: number }) => void
	readonly measure: ((element: HTMLTableRowElement | null) => void) | null
}

/** One candidate in the matrix: the name, a mark for each condition, and the decision. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
	const { table, row, index, columns, decision, isCurrent, isChosen, onAsk, measure } = props
	const { words, say } = useScreening()
	const text = words.screen.table
	const { role, screened } = table
	const key = screened.keys[row] ?? ''
	const standings = columns.map(({ rules, place }) =>
		rules ? standingAt(rules, row, place) : ('unanswered' as const),
	)
	const met = standings.filter((standing) => standing === 'met').length
	return (
		<tr
			ref={measure}
			data-index={index}
			aria-rowindex={index + 3}
			aria-current={isCurrent || undefined}
			data-chosen={isChosen || undefined}
			data-candidate={screened.ids[row]}
		>
			<th scope="row">
				<div className={styles.who}>
					<a
						className={styles.name}
						data-open={key}
						href={fragmentOf({ view: 'result', role: role.id, candidate: key })}
					>
						<bdi>{screened.names[row] || say(text.nameless)}</bdi>
					</a>
					<CandidateAbout screened={screened} row={row} />
				</div>
			</th>
			{columns.map(({ ruleset, criterion, place, name, where, isFirst }, at) => {
				const standing = standings[at] ?? 'unanswered'
				return (
					<td
						key={`${ruleset} ${criterion}`}
						data-first={isFirst || undefined}
						data-where={where}
						data-standing={standing}
					>
						<button
							type="button"
							data-at={at}
							data-strip={row}
							data-rules={ruleset}
							aria-label={say(text.mark, { condition: name, standing: say(markWordOf(standing, words)) })}
							onClick={() => onAsk({ key, at })}
						>
							{standing === 'met' ? (
								<span className={styles.met} data-mark={place} />
							) : (
								<span data-mark={place}>
									<StandingMark kind={standing} size="table" />
								</span>
							)}
						</button>
					</td>
				)
			})}
			<td className={styles.decision} data-met={say(words.screen.matrix.met, { met, total: columns.length })}>
				<DecisionCell decision={decision} />
			</td>
		</tr>
	)
})
