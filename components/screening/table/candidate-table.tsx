'use client'

import type { Decisions } from '@/lib/screening/table/row-filter'
import type { Sorting } from '@/lib/screening/table/sort-rows'
import { useScreening } from '../desk/desk-context'
import { CandidateRow } from './candidate-row'
import type { CellProps } from './cells'
import type { TableColumn } from './columns'
import styles from './table.module.css'
import { useRowWindow } from './use-row-window'

/** The rows in their order, and the callbacks of the table. */
export type TableProps = Pick<CellProps, 'screened' | 'required' | 'decided' | 'onOpen'> & {
	readonly rows: Uint32Array
	readonly columns: readonly TableColumn[]
	readonly decisions: Decisions
	readonly sorting: Sorting
	readonly open: string | null
	readonly chosen: ReadonlySet<string>
	readonly onSort: (sorting: Sorting) => void
	readonly onChoose: (keys: readonly string[], isChosen: boolean) => void
}

/** The table of candidates; only visible rows are rendered. */
export function CandidateTable({
	rows,
	columns,
	decisions,
	sorting,
	open,
	chosen,
	onSort,
	onChoose,
	...shared
}: TableProps) {
	const { screened } = shared
	const { words, say } = useScreening()
	const text = words.screen.table
	const { body, items, before, after, measure, scrollTo } = useRowWindow(
		rows.length,
		(index) => screened.keys[rows[index] ?? 0],
	)
	const areAllChosen = rows.length > 0 && chosen.size >= rows.length
	const keysShown = () => Array.from(rows, (row) => screened.keys[row] ?? '')

	/** Arrow keys move from name to name, also to rows that are not rendered yet. */
	function onKeyDown(event: React.KeyboardEvent<HTMLTableElement>) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
		const row = (event.target as HTMLElement).closest<HTMLElement>('tr[data-index]')
		const isName = (event.target as HTMLElement).matches('[data-open]')
		if (step === undefined || !row || !isName) return
		event.preventDefault()
		const next = Number(row.dataset.index) + step
		if (next < 0 || next >= rows.length) return
		scrollTo(next)
		requestAnimationFrame(() =>
			body.current?.querySelector<HTMLElement>(`tr[data-index="${next}"] [data-open]`)?.focus(),
		)
	}
	return (
		<table
			className={open === null ? styles.table : `${styles.table} ${styles.narrow}`}
			aria-rowcount={rows.length + 1}
			onKeyDown={onKeyDown}
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
				{before}
				{items.map(({ index, key }) => {
					const row = rows[index] ?? 0
					const candidate = screened.keys[row] ?? ''
					return (
						<CandidateRow
							key={key}
							{...shared}
							row={row}
							index={index}
							columns={columns}
							decision={decisions.get(candidate)}
							isOpen={open === candidate}
							isChosen={chosen.has(candidate)}
							onChoose={onChoose}
							measure={measure}
						/>
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
