import { maxAskedTexts, maxCountedTexts, maxSaidCharacters } from '@/lib/limits/sheet-limits'
import { cellKey } from '@/lib/sheet/cells/said'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { factColumns, type SheetCandidate } from '@/lib/sheet/reader/read-row'
import type { RowFault } from '@/lib/sheet/reader/row-fault'
import type { FactId } from '@/rules/facts'
import { isAskedByWord } from './asked-words'
import { isPayProblem } from './findings/asked-pay'

/** Cells of a column with the same text: unreadable, or explained by the user. */
export type CellGroup = {
	/** The index of the column. */
	readonly column: number
	readonly fact: FactId
	/** The text as first encountered, and its `cellKey`. */
	readonly text: string
	readonly key: string
	/** Why the cells cannot be read; null if they are read as the user said. */
	readonly fault: RowFault | null
	readonly cells: number
	/** The numbers of the first rows. */
	readonly rows: readonly number[]
}

/** The groups of unreadable cells to ask about, column by column, the most common first. */
export type CellGroups = {
	readonly groups: readonly CellGroup[]
	/** The number of further groups. */
	readonly more: number
}

const maxRows = 4

type Counted = { -readonly [K in keyof CellGroup]: CellGroup[K] } & { readonly rows: number[] }

/** Collects and counts cells that cannot be read, and those whose meaning the user gave. */
export function unreadCells(columns: readonly SheetColumn[]) {
	const groups = new Map<string, Counted>()
	const explained = factColumns(columns).filter(({ at }) => (columns[at]?.said?.size ?? 0) > 0)

	function count(column: number, fact: FactId, text: string, row: number, fault: RowFault | null) {
		const key = cellKey(text)
		if (key.length > maxSaidCharacters) return
		const place = `${column} ${key}`
		const known = groups.get(place)
		if (!known) {
			if (groups.size < maxCountedTexts)
				groups.set(place, { column, fact, text: key, key, fault, cells: 1, rows: [row] })
			return
		}
		known.cells++
		if (known.rows.length < maxRows) known.rows.push(row)
	}

	return {
		note({ number, cells, faults }: SheetCandidate): void {
			const faulty = new Set<number>()
			for (const fault of faults) {
				const { column, fact, text } = fault
				if (column === null || fact === undefined) continue
				faulty.add(column)
				const isAskedOtherwise = isAskedByWord(fault) || isPayProblem(fault.problem)
				if (!isAskedOtherwise) count(column, fact, text, number, fault)
			}
			for (const { fact, at } of explained) {
				const text = cells[at] ?? ''
				if (!faulty.has(at) && columns[at]?.said?.has(cellKey(text))) count(at, fact, text, number, null)
			}
		},
		all(): CellGroups {
			const all = [...groups.values()].toSorted((a, b) => a.column - b.column || b.cells - a.cells)
			return { groups: all.slice(0, maxAskedTexts), more: Math.max(0, all.length - maxAskedTexts) }
		},
	}
}
