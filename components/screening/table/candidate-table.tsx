'use client'

import { Fragment, useMemo } from 'react'
import type { Decisions } from '@/lib/screening/model/records'
import type { Sorting } from '@/lib/screening/table/sort-rows'
import { useScreening } from '../desk/desk-context'
import { type RowCallbacks, useRowKeys } from '../focus/use-row-keys'
import { CandidateRow } from './candidate-row'
import type { CellProps } from './cells'
import type { TableColumn } from './columns'
import styles from './table.module.css'
import { useRowWindow } from './use-row-window'

/** The rows in their order, and the callbacks of the table. */
export type TableProps = Pick<CellProps, 'screened' | 'required' | 'decided'> &
	RowCallbacks & {
		readonly rows: Uint32Array
		readonly columns: readonly TableColumn[]
		readonly decisions: Decisions
		readonly sorting: Sorting
		/** The candidate in the current row. */
		readonly current: string | null
		readonly open: string | null
		readonly chosen: ReadonlySet<string>
		readonly onSort: (sorting: Sorting) => void
	}

/** The table of candidates; only visible rows are rendered. */
export function CandidateTable({
	rows,
	columns,
	decisions,
	sorting,
	current,
	open,
	chosen,
	screened,
	required,
	decided,
	onSort,
	...callbacks
}: TableProps) {
	const { onOpen, onChoose } = callbacks
	const { words, say } = useScreening()
	const text = words.screen.table
	const keyAt = (index: number) => screened.keys[rows[index] ?? 0] ?? ''
	const at = useMemo(
		() => (current === null ? null : rows.findIndex((row) => screened.keys[row] === current)),
		[rows, screened, current],
	)
	const keys = useRowKeys({ count: rows.length, keyAt, at, isBeside: open !== null, chosen, ...callbacks })
	const { body, items, after, measure } = useRowWindow(rows.length, keyAt, keys.stop)
	const areAllChosen = rows.length > 0 && chosen.size >= rows.length
	const keysShown = () => Array.from(rows, (row) => screened.keys[row] ?? '')
	return (
		<table
			className={open === null ? styles.table : `${styles.table} ${styles.narrow}`}
			aria-rowcount={rows.length + 1}
			{...keys.table}
		>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr aria-rowindex={1} data-sort-by={say(text.sortBy)}>
					<th scope="col" className={styles.tickCell}>
						<input
							type="checkbox"
							aria-label={say(text.chooseAll, { count: rows.length })}
							checked={areAllChosen}
							onChange={({ target }) => onChoose(keysShown(), target.checked)}
						/>
					</th>
					{columns.map((column) => (
						<Heading key={column.id} column={column} sorting={sorting} onSort={onSort} />
					))}
				</tr>
			</thead>
			<tbody ref={body}>
				{items.map(({ index, key, before }) => {
					const row = rows[index] ?? 0
					const candidate = screened.keys[row] ?? ''
					return (
						<Fragment key={key}>
							{before}
							<CandidateRow
								screened={screened}
								required={required}
								decided={decided}
								row={row}
								index={index}
								columns={columns}
								decision={decisions.get(candidate)}
								isCurrent={current === candidate}
								isOpen={open === candidate}
								isChosen={chosen.has(candidate)}
								onOpen={onOpen}
								onChoose={onChoose}
								measure={measure}
							/>
						</Fragment>
					)
				})}
				{after}
			</tbody>
		</table>
	)
}

type HeadingProps = Pick<TableProps, 'sorting' | 'onSort'> & { readonly column: TableColumn }

function Heading({
	column: { heading, sort, beginsDown = false, className },
	sorting,
	onSort,
}: HeadingProps) {
	const { words, say } = useScreening()
	const label = say(heading(words.screen.table))
	if (!sort) {
		return (
			<th scope="col" className={className}>
				{label}
			</th>
		)
	}
	const isSorted = sorting.by === sort
	const next = { by: sort, isDown: isSorted ? !sorting.isDown : beginsDown }
	return (
		<th
			scope="col"
			className={className}
			aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : undefined}
		>
			<button type="button" className={styles.sort} onClick={() => onSort(next)}>
				{label}
				{isSorted && <Arrow isDown={sorting.isDown} />}
			</button>
		</th>
	)
}

function Arrow({ isDown }: { readonly isDown: boolean }) {
	return (
		<svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
			<path d={isDown ? 'm2 4 4 4 4-4' : 'm2 8 4-4 4 4'} fill="none" stroke="currentColor" strokeWidth="2" />
		</svg>
	)
}
