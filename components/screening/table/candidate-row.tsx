import { memo } from 'react'
import { outcomeAt } from '@/rules/columns/result-columns'
import { useScreening } from '../desk/desk-context'
import type { CellProps } from './cells'
import type { TableColumn } from './columns'
import styles from './table.module.css'

type Props = CellProps & {
	/** Its index among the rows shown, from 0. */
	readonly index: number
	readonly columns: readonly TableColumn[]
	readonly isCurrent: boolean
	readonly isChosen: boolean
	readonly onChoose: (keys: readonly string[], isChosen: boolean) => void
	readonly measure: (element: HTMLTableRowElement | null) => void
}

/** One candidate in the table. */
export const CandidateRow = memo(function CandidateRow(props: Props) {
	const { screened, row, columns, index, isCurrent, isOpen, isChosen, onChoose, measure } = props
	const { words, say } = useScreening()
	const text = words.screen.table
	const key = screened.keys[row] ?? ''
	const name = screened.names[row] || say(text.nameless)
	return (
		<tr
			ref={measure}
			data-index={index}
			aria-rowindex={index + 2}
			aria-current={isCurrent || undefined}
			className={isOpen ? styles.open : undefined}
			data-outcome={outcomeAt(screened, row)}
			data-candidate={screened.ids[row]}
		>
			<td className={styles.tickCell}>
				<input
					type="checkbox"
					aria-label={say(text.choose, { name })}
					checked={isChosen}
					onChange={({ target }) => onChoose([key], target.checked)}
				/>
			</td>
			{columns.map(({ id, cell, label, className, cellClass, isRowHeading }) => {
				const Element = isRowHeading ? 'th' : 'td'
				return (
					<Element
						key={id}
						scope={isRowHeading && 'row'}
						className={cellClass?.(props) ?? className}
						data-label={label && say(label(text))}
					>
						{cell(props)}
					</Element>
				)
			})}
		</tr>
	)
})
