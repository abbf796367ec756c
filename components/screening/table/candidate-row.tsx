import { memo, useDeferredValue } from 'react'
import type { ShownOutcome } from '@/lib/screening/model/shown-outcome'
import { useScreening } from '../desk/desk-context'
import styles from './candidates.module.css'
import type { CellProps } from './cells/cell-props'
import type { TableColumn } from './table-column'

type Props = CellProps & {
	/** Its index among the rows shown, from 0. */
	readonly index: number
	/** The outcome under the rule set that decisions record. */
	readonly outcome: ShownOutcome
	readonly columns: readonly TableColumn[]
	readonly isCurrent: boolean
	readonly isChosen: boolean
	readonly onChoose: (keys: readonly string[], isChosen: boolean) => void
	/** Whether it is rendered for printing, which requires everything to be there at once. */
	readonly isPrinted: boolean
	readonly measure: ((element: HTMLTableRowElement | null) => void) | null
}

/** One candidate in the table. */
export const CandidateRow = memo(function CandidateRow(props: Props) {
	const { table, row, columns, index, outcome, isCurrent, isOpen, isChosen, onChoose, measure } = props
	const { words, say } = useScreening()
	const isWhole = useDeferredValue(true, props.isPrinted)
	const text = words.screen.table
	const { keys, ids, names } = table.screened
	const key = keys[row] ?? ''
	const name = names[row] || say(text.nameless)
	return (
		<tr
			// Measured once it is complete: a different height makes the positions of all rows below be recomputed.
			ref={isWhole ? measure : null}
			data-index={index}
			aria-rowindex={index + 2}
			aria-current={isCurrent || undefined}
			aria-busy={!isWhole || undefined}
			className={isOpen ? styles.open : undefined}
			data-chosen={isChosen || undefined}
			data-outcome={outcome}
			data-candidate={ids[row]}
		>
			<td className={styles.tickCell}>
				<input
					type="checkbox"
					aria-label={say(text.choose, { name })}
					checked={isChosen}
					onChange={({ target }) => onChoose([key], target.checked)}
				/>
			</td>
			{columns.map(({ id, cell: Cell, isFixed, isLate }) => {
				const Element = isFixed ? 'th' : 'td'
				return (
					<Element key={id} scope={isFixed && 'row'} data-column={id}>
						{(isWhole || !isLate) && <Cell {...props} />}
					</Element>
				)
			})}
		</tr>
	)
})
