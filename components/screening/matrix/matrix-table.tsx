'use client'

import { Fragment, useCallback, useMemo, useState } from 'react'
import { today } from '@/lib/day/today'
import type { Decisions, Role } from '@/lib/screening/model/records'
import type { TableFilter } from '@/lib/screening/model/table-filter'
import type { Density } from '@/lib/screening/model/table-view'
import { countStandings } from '@/lib/screening/table/matrix/count-standings'
import type { DecidedCriteria } from '@/lib/screening/table/row-reasons'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import type { Sorting } from '@/lib/screening/table/sort-rows'
import { useScreening } from '../desk/desk-context'
import { type RowCallbacks, useRowKeys } from '../focus/use-row-keys'
import { useRowsLine } from '../keys/keys-context'
import { usePrinted } from '../rows/use-printed'
import { useRowWindow } from '../rows/use-row-window'
import type { TableContext } from '../table/cells/cell-props'
import { MarkTooltip } from '../tooltip/mark-tooltip'
import { CellAnswer } from './cell-answer'
import styles from './matrix.module.css'
import { MatrixCounts, MatrixLegend } from './matrix-counts'
import { MatrixHead } from './matrix-head'
import { MatrixRow } from './matrix-row'
import { useGridKeys } from './use-grid-keys'
import { useMatrixColumns } from './use-matrix-columns'

type Props = RowCallbacks & {
	readonly role: Role
	readonly screened: ScreenedUnder
	readonly decided: DecidedCriteria
	readonly rows: Uint32Array
	readonly decisions: Decisions
	readonly density: Density
	readonly sorting: Sorting
	readonly filter: TableFilter
	/** The candidate in the current row. */
	readonly current: string | null
	readonly chosen: ReadonlySet<string>
	/** The head of the names. */
	readonly nameHead: (isPrinted: boolean) => React.ReactNode
	readonly onFilter: (filter: TableFilter) => void
}

/** The number of rows in the head. */
const headRows = 2

/** The maximum number of columns with horizontal heads, on a wide screen and on a narrower one. */
const maxLevelHeads = { wide: 20, narrower: 14 }

/** The screens on which the heads of this many columns are vertical. */
const uprightIn = (columns: number) =>
	columns > maxLevelHeads.wide ? 'all' : columns > maxLevelHeads.narrower ? 'narrower' : undefined

const noDots: ReadonlySet<number> = new Set()

/**
 * The rows of an opening's table by the conditions that depend on the person: a mark for each, below them the number
 * of each standing. Only visible rows are rendered.
 */
export default function MatrixTable(props: Props) {
	const { role, screened, decided, rows, density, current, chosen } = props
	const { words, say } = useScreening()
	const text = words.screen.matrix
	const columns = useMatrixColumns(role, screened)
	const counts = useMemo(() => countStandings(screened, columns, rows), [screened, columns, rows])
	const [asked, setAsked] = useState<{ readonly key: string; readonly at: number } | null>(null)
	const printed = usePrinted(rows.length)
	const keyAt = useCallback((index: number) => screened.keys[rows[index] ?? 0] ?? '', [rows, screened])
	const at = useMemo(
		() => (current === null ? null : rows.findIndex((row) => screened.keys[row] === current)),
		[rows, screened, current],
	)
	const keys = useRowKeys({
		...props,
		count: rows.length,
		keyAt,
		at,
		isBeside: false,
		keepsPlace: true,
	})
	const { body, items, after, measure, visibleRange } = useRowWindow(rows.length, keyAt, {
		always: keys.stop,
		density,
		printed,
	})
	const gridKeys = useGridKeys({
		...keys,
		count: rows.length,
		columns: columns.length,
		pageRows: visibleRange ? visibleRange.endIndex - visibleRange.startIndex : 1,
	})
	useRowsLine(visibleRange, { count: rows.length, sorting: props.sorting })
	const table = useMemo<TableContext>(
		() => ({ role, screened, decided, dots: noDots, density, today: today() }),
		[role, screened, decided, density],
	)
	const column = asked && columns[asked.at]
	return (
		<>
			<table
				{...keys.table}
				{...gridKeys}
				className={styles.table}
				data-density={density}
				data-upright={uprightIn(columns.length)}
				aria-rowcount={rows.length + headRows}
			>
				<caption className="visually-hidden">{say(text.caption)}</caption>
				<MatrixHead
					columns={columns}
					filter={props.filter}
					isPrinted={printed !== null}
					nameHead={props.nameHead(printed !== null)}
					onFilter={props.onFilter}
				/>
				<tbody ref={body}>
					{items.map(({ index, key, before }) => {
						const row = rows[index] ?? 0
						const candidate = screened.keys[row] ?? ''
						return (
							<Fragment key={key}>
								{before}
								<MatrixRow
									table={table}
									row={row}
									index={index}
									columns={columns}
									decision={props.decisions.get(candidate)}
									isCurrent={current === candidate}
									isChosen={chosen.has(candidate)}
									onAsk={setAsked}
									measure={measure}
								/>
							</Fragment>
						)
					})}
					{after}
				</tbody>
				<MatrixCounts columns={columns} counts={counts} filter={props.filter} onFilter={props.onFilter} />
			</table>
			<MarkTooltip table={keys.table.ref} context={table} />
			<MatrixLegend columns={columns} counts={counts} />
			{asked && column && (
				<CellAnswer role={role} candidate={asked.key} condition={column} onClose={() => setAsked(null)} />
			)}
		</>
	)
}
