'use client'

import { Fragment, useCallback, useMemo } from 'react'
import { today } from '@/lib/day/today'
import type { Decisions, Role } from '@/lib/screening/model/records'
import type { Density } from '@/lib/screening/model/table-view'
import { shownOutcomeAt } from '@/lib/screening/shown/show-columns'
import type { DecidedCriteria } from '@/lib/screening/table/row-reasons'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import type { Sorting } from '@/lib/screening/table/sort-rows'
import { useCells } from '../cells/use-cells'
import { useScreening } from '../desk/desk-context'
import { type RowCallbacks, useRowKeys } from '../focus/use-row-keys'
import { useRowsLine } from '../keys/keys-context'
import { usePrinted } from '../rows/use-printed'
import { useRowWindow } from '../rows/use-row-window'
import type { ProgressByKey } from '../screened/use-screened'
import { MarkTooltip } from '../tooltip/mark-tooltip'
import { CandidateRow } from './candidate-row'
import styles from './candidates.module.css'
import type { TableContext } from './cells/cell-props'
import { ColumnHead } from './column-head'
import type { TableColumn } from './table-column'

/** The rows in order, and the callbacks of the table. */
export type TableProps = RowCallbacks & {
	readonly role: Role
	readonly screened: ScreenedUnder
	readonly decided: DecidedCriteria
	/** The indices of the article's conditions that the opening meets for everybody. */
	readonly dots: ReadonlySet<number>
	readonly rows: Uint32Array
	readonly columns: readonly TableColumn[]
	readonly density: Density
	readonly decisions: Decisions
	readonly progress: ProgressByKey
	readonly sorting: Sorting
	/** The candidate in the current row. */
	readonly current: string | null
	readonly open: string | null
	readonly chosen: ReadonlySet<string>
	readonly onSort: (sorting: Sorting) => void
}

/** The table of candidates; only visible rows are rendered or, when printing, the maximum number of printed rows. */
export function CandidateTable(props: TableProps) {
	const { role, screened, decided, dots, rows, columns, density, current, open, chosen, onOpen, onChoose } =
		props
	const { locale, words, say, state } = useScreening()
	const text = words.screen.table
	const printed = usePrinted(rows.length)
	const keyAt = useCallback((index: number) => screened.keys[rows[index] ?? 0] ?? '', [rows, screened])
	const at = useMemo(
		() => (current === null ? null : rows.findIndex((row) => screened.keys[row] === current)),
		[rows, screened, current],
	)
	const keys = useRowKeys({ ...props, count: rows.length, keyAt, at, isBeside: open !== null })
	const cells = useCells({
		role,
		count: rows.length,
		keyAt,
		nameAt: (index) => screened.names[rows[index] ?? 0] ?? '',
		chosen,
	})
	const { body, items, after, measure, visibleRange } = useRowWindow(rows.length, keyAt, {
		always: keys.stop,
		density,
		current,
		// Those that are there already may not be screened yet.
		isComing: state.total !== null || screened.count < (state.counts[role.id] ?? 0),
		printed,
	})
	useRowsLine(visibleRange, { count: rows.length, sorting: props.sorting })
	const table = useMemo<TableContext>(
		() => ({ role, screened, decided, dots, density, today: today() }),
		[role, screened, decided, dots, density],
	)
	const areAllChosen = useMemo(
		() => rows.length > 0 && rows.every((row) => chosen.has(screened.keys[row] ?? '')),
		[rows, chosen, screened],
	)
	const keysShown = () => Array.from(rows, (row) => screened.keys[row] ?? '')
	const widthOf = ({ width, compactWidth = width, widthIn }: TableColumn) =>
		density === 'one' ? compactWidth : (widthIn?.[locale] ?? width)
	const wideWidthOf = (column: TableColumn) =>
		(density === 'one' ? column.wideWidth : undefined) ?? widthOf(column)
	const sharesOf = (width: (column: TableColumn) => number) => {
		const sum = columns.reduce((sum, column) => sum + width(column), 0)
		return (column: TableColumn) => `${(100 * width(column)) / sum}%`
	}
	const shareOf = sharesOf(widthOf)
	const wideShareOf = sharesOf(wideWidthOf)

	return (
		<>
			<table
				{...keys.table}
				{...cells.table}
				className={styles.table}
				data-density={density}
				aria-rowcount={rows.length + 1}
				style={{ '--comma': JSON.stringify(say(words.separators.places)) } as React.CSSProperties}
			>
				<caption className="visually-hidden">{say(text.caption)}</caption>
				<colgroup>
					<col className={styles.tickColumn} />
					{columns.map((column) => (
						<col
							key={column.id}
							className={styles.column}
							style={
								{ '--share': shareOf(column), '--wide-share': wideShareOf(column) } as React.CSSProperties
							}
						/>
					))}
				</colgroup>
				<thead>
					<tr aria-rowindex={1}>
						<th scope="col" className={styles.tickCell}>
							<input
								type="checkbox"
								aria-label={say(text.chooseAll, { count: rows.length })}
								checked={areAllChosen}
								onChange={({ target }) => onChoose(keysShown(), target.checked)}
							/>
						</th>
						{columns.map((column) => (
							<ColumnHead key={column.id} column={column} isPrinted={printed !== null} {...props} />
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
									table={table}
									row={row}
									index={index}
									outcome={shownOutcomeAt(screened, row)}
									columns={columns}
									decision={props.decisions.get(candidate)}
									work={props.progress.get(candidate)}
									isCurrent={current === candidate}
									isOpen={open === candidate}
									isChosen={chosen.has(candidate)}
									onOpen={onOpen}
									onChoose={onChoose}
									isPrinted={printed !== null}
									measure={measure}
								/>
							</Fragment>
						)
					})}
					{after}
				</tbody>
			</table>
			{cells.beside}
			<MarkTooltip table={keys.table.ref} context={table} />
		</>
	)
}
