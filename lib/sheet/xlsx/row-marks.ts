import { columnIndex } from '../shown/column-letters'
import type { TagWatch } from './markup-watch'
import type { ShownFormats } from './shown-formats'

type ShownCell = { readonly column: number; readonly show: (value: number) => string | null }

/** What a row's tags say beyond its values. */
export type RowMarks = { readonly isHidden: boolean; readonly shown: readonly ShownCell[] }

const latin1 = new TextDecoder('latin1')
const name = new TextEncoder().encode('hidden=')
const [one, letterT] = [0x31, 0x74]

/** Whether a row's tag has `hidden="1"` or `hidden="true"`. */
function saysHidden(tag: Uint8Array): boolean {
	const [first = 0] = name
	for (let at = tag.indexOf(first); at >= 0; at = tag.indexOf(first, at + 1)) {
		if (!name.every((byte, index) => tag[at + index] === byte)) continue
		const value = tag[at + name.length + 1]
		return value === one || value === letterT
	}
	return false
}

const reference = /\sr=["']([A-Z]{1,3})/
const style = /\ss=["'](\d{1,7})["']/

/**
 * Marks hidden rows, and cells whose number format shows more than their number, by row order. The tags are seen some
 * rows before the rows are requested.
 */
export function rowMarks(formats: ShownFormats) {
	const hidden = new Set<number>()
	const shown = new Map<number, ShownCell[]>()
	let seen = -1
	let asked = -1
	let column = -1

	function onRow(bytes: Uint8Array, from: number, to: number) {
		seen++
		column = -1
		if (saysHidden(bytes.subarray(from, to))) hidden.add(seen)
	}

	function onCell(bytes: Uint8Array, from: number, to: number) {
		const tag = latin1.decode(bytes.subarray(from, to))
		const letters = reference.exec(tag)?.[1]
		column = letters === undefined ? column + 1 : columnIndex(letters)
		const show = formats.get(Number(style.exec(tag)?.[1] ?? Number.NaN))
		if (!show) return
		const cells = shown.get(seen)
		if (cells) cells.push({ column, show })
		else shown.set(seen, [{ column, show }])
	}
	const watch: TagWatch = formats.size > 0 ? { onRow, onCell } : { onRow }
	return {
		watch,
		next(): RowMarks {
			asked++
			const marks = { isHidden: hidden.delete(asked), shown: shown.get(asked) ?? noCells }
			shown.delete(asked)
			return marks
		},
	}
}

const noCells: readonly ShownCell[] = []
