import { useLayoutEffect, useRef } from 'react'
import type { DecisionChoice } from '@/lib/screening/model/records'
import { useCommands } from '../keys/keys-context'
import { goToRow, moveAlong, placeInRow, setStop } from './row-stops'

/** The actions on a candidate in the table. */
export type RowCallbacks = {
	readonly onCurrent: (key: string) => void
	readonly onOpen: (key: string) => void
	readonly onPage: (key: string) => void
	/** Starts a decision on a candidate. */
	readonly onDecide: (key: string, choice: DecisionChoice) => void
	readonly onChoose: (keys: readonly string[], isChosen: boolean) => void
}

type Rows = RowCallbacks & {
	readonly count: number
	readonly keyAt: (index: number) => string
	/** The index of the current row; -1 if it is not among the shown ones, null if there is no current row. */
	readonly at: number | null
	/** Whether the candidate of the current row is shown next to the table. */
	readonly isBeside: boolean
	readonly chosen: ReadonlySet<string>
	/** Whether the Tab key returns to the last focused place in the row, instead of to the name. */
	readonly keepsPlace?: boolean
}

/**
 * The keys of a table's rows. The table is a single tab stop; arrow keys move along and between rows. If the current
 * row is no longer shown, the one that has taken its place takes over.
 */
export function useRowKeys(rows: Rows) {
	const { count, keyAt, at, isBeside, chosen, keepsPlace = false } = rows
	const table = useRef<HTMLTableElement>(null)
	const latest = useRef(0)
	const lastPlace = useRef(-1)
	const anchor = useRef<string | null>(null)
	const wanted = useRef<{ readonly index: number; readonly place: number | null } | null>(null)
	const isGone = at === -1
	const stop = Math.min(at !== null && at >= 0 ? at : isGone ? latest.current : 0, count - 1)
	const current = keyAt(stop)

	function show() {
		if (!table.current) return
		setStop(table.current, stop, lastPlace.current)
		const { index, place } = wanted.current ?? {}
		if (index !== undefined && place !== undefined && goToRow(table.current, index, place))
			wanted.current = null
	}
	useLayoutEffect(() => {
		if (at !== null && at >= 0) latest.current = at
		show()
	})
	/** Goes to a row: to a place in it, or to the same place as in the previous row. */
	function goTo(index: number, place: number = placeInRow()) {
		const to = Math.max(0, Math.min(index, count - 1))
		wanted.current = { index: to, place: isBeside ? null : place }
		if (isBeside) rows.onOpen(keyAt(to))
		else rows.onCurrent(keyAt(to))
		show()
	}
	const decide = (choice: DecisionChoice) => !isBeside && (() => rows.onDecide(current, choice))
	function chooseRange() {
		const from = Array.from({ length: count }, (_, index) => keyAt(index)).indexOf(anchor.current ?? '')
		const [first, last] = from < 0 ? [stop, stop] : [Math.min(from, stop), Math.max(from, stop)]
		rows.onChoose(
			Array.from({ length: last - first + 1 }, (_, index) => keyAt(first + index)),
			true,
		)
	}
	useCommands({
		// If nothing is current yet, or if the next row has taken the place of one that is gone, that is the next row.
		'next-row': () => goTo(at !== null && at >= 0 ? stop + 1 : stop),
		'previous-row': () => goTo(stop - 1),
		'first-row': () => goTo(0),
		'last-row': () => goTo(count - 1),
		'open-row': () => rows.onOpen(current),
		'open-page': () => rows.onPage(current),
		'select-row': () => {
			anchor.current = current
			rows.onChoose([current], !chosen.has(current))
		},
		'select-range': chooseRange,
		'choose-proceed': decide('go-on'),
		'choose-hold': decide('hold'),
		'choose-reject': decide('decline'),
	})
	return {
		/** For the table element. */
		table: {
			ref: table,
			'data-rows': '',
			onKeyDown: moveAlong,
			onFocus: ({ target }: React.FocusEvent) => {
				const index = target.closest<HTMLElement>('tr[data-index]')?.dataset.index
				if (index === undefined || isBeside) return
				if (keepsPlace) lastPlace.current = placeInRow()
				rows.onCurrent(keyAt(Number(index)))
			},
		},
		/** The index of the row that is to be rendered even if it is not visible. */
		stop,
		goTo,
	}
}
