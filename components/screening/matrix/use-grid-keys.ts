import { moveAlong } from '../focus/row-stops'

type Grid = {
	readonly stop: number
	readonly goTo: (index: number, place?: number) => void
	readonly count: number
	/** The number of stops in a row after the name. */
	readonly columns: number
	/** The number of rows that Page Down moves by. */
	readonly pageRows: number
}

/** The name comes before the first place in a row. */
const name = -1

/**
 * The keys of a table whose rows have a stop in each column: Home and End move to the ends of a row, with Ctrl to the
 * first and the last row, and Page Up and Page Down by as many rows as are visible. In the head, arrow keys move to
 * the rows and leave its menus closed.
 */
export function useGridKeys({ stop, goTo, count, columns, pageRows }: Grid) {
	function goBy(event: React.KeyboardEvent<HTMLTableElement>): boolean {
		const { key, ctrlKey, altKey, metaKey, shiftKey } = event
		if (altKey || metaKey || shiftKey) return false
		const isHead = (event.target as Element).closest('thead') !== null
		if (isHead && !ctrlKey && !key.startsWith('Page')) return false
		switch (key) {
			case 'Home':
				goTo(ctrlKey ? 0 : stop, name)
				return true
			case 'End':
				goTo(ctrlKey ? count - 1 : stop, columns)
				return true
			case 'PageUp':
				goTo(stop - pageRows)
				return true
			case 'PageDown':
				goTo(stop + pageRows)
				return true
			default:
				return false
		}
	}
	return {
		onKeyDownCapture: (event: React.KeyboardEvent<HTMLTableElement>) => {
			const { key, target } = event
			if (!(key === 'ArrowDown' || key === 'ArrowUp')) return
			if (!(target as Element).matches('thead [aria-expanded="false"]')) return
			moveAlong(event)
			event.stopPropagation()
		},
		onKeyDown: (event: React.KeyboardEvent<HTMLTableElement>) => {
			if ((event.target as Element).closest('[role="menu"]')) return
			if (goBy(event)) event.preventDefault()
			else moveAlong(event)
		},
	}
}
