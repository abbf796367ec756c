import { maxRowFaults } from '@/lib/limits/sheet-limits'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { onceConfirmed } from '../cells/column-question'
import { type CellReading, readCell } from '../cells/read-cell'
import { cellKey } from '../cells/said'
import { factOf } from '../column-use'
import type { SheetColumn } from '../headings/column'
import type { SheetRow } from '../sheet-row'
import { type OwnData, ownReader } from './own-columns'
import { type RowFault, shownText } from './row-fault'

/** A row as a candidate. */
export type SheetCandidate = OwnData & {
	readonly number: number
	/** The facts that the row answers, null for "not sure". Facts with unreadable cells are absent. */
	readonly facts: Partial<Facts>
	readonly faults: readonly RowFault[]
	/** The original row. */
	readonly cells: readonly string[]
	/** Is hidden in the sheet. */
	readonly isHidden?: true
}

const maxReadingsKept = 10_000
const maxKeptLength = 200

/** The column settings that affect how cells are read, besides the fact. */
export type ReadAs = {
	readonly [K in 'inTenThousands' | 'inThousands' | 'meanings' | 'said' | 'habits']?:
		| SheetColumn[K]
		| undefined
}

/** What follows a number whose unit is in the heading. */
const unitOf = ({ inTenThousands, inThousands }: ReadAs) => (inTenThousands ? '万' : inThousands ? 'k' : '')

/** A reader of the cells of one column. */
export type CellReader = (text: string) => CellReading

/** Creates a reader of the cells of one column. */
export function cellReader(fact: FactId, column: ReadAs = {}): CellReader {
	const { meanings, said, habits } = column
	const unit = unitOf(column)
	return (text) => {
		const told = said?.size ? said.get(cellKey(text)) : undefined
		// What somebody said that a cell means leaves no sense open.
		if (told) return onceConfirmed(fact, readCell(fact, told.means, meanings), { meanings })
		const isNumber = unit !== '' && isPlainNumber.test(text)
		const reading = readCell(fact, isNumber ? text.trim() + unit : text, meanings, habits)
		return onceConfirmed(fact, reading, column)
	}
}

/** Creates a reader of the cells of one column that caches its readings, since cells repeat. */
export function columnReader(fact: FactId, column?: ReadAs): CellReader {
	const read = cellReader(fact, column)
	const kept = new Map<string, CellReading>()
	return (text) => {
		const known = kept.get(text)
		if (known) return known
		const reading = read(text)
		if (text.length <= maxKeptLength) {
			if (kept.size >= maxReadingsKept) kept.clear()
			kept.set(text, reading)
		}
		return reading
	}
}

const isPlainNumber = /^\s*[\p{Nd}.,．，٫٬]+\s*(?:[-–—~～至到]\s*[\p{Nd}.,．，٫٬]+\s*)?$/u

/** The columns that are read as facts, in the order of the sheet. */
export const factColumns = (
	columns: readonly SheetColumn[],
): readonly { readonly fact: FactId; readonly at: number }[] =>
	columns.flatMap(({ use }, at) => {
		const fact = factOf(use)
		return fact === null ? [] : [{ fact, at }]
	})

/** Creates a function that turns rows whose facts have been read into candidates. */
export function candidateMaker(columns: readonly SheetColumn[]) {
	const readOwn = ownReader(columns)
	return (
		row: SheetRow,
		facts: SheetCandidate['facts'],
		faults: readonly RowFault[] = [],
	): SheetCandidate => {
		const { own, faults: ownFaults } = readOwn(row)
		const all = ownFaults.length === 0 ? faults : [...ownFaults, ...faults]
		const { number, cells, isHidden } = row
		return { ...own, number, facts, faults: all, cells, ...(isHidden && { isHidden }) }
	}
}

/**
 * Creates a reader of rows, given what each column is used as.
 * @param readers reads the cells of each column that is a fact
 */
export function rowReader(
	columns: readonly SheetColumn[],
	readers: readonly CellReader[] = factColumns(columns).map(({ fact, at }) =>
		columnReader(fact, columns[at]),
	),
): (row: SheetRow) => SheetCandidate {
	const candidateOf = candidateMaker(columns)
	const read = factColumns(columns).map(({ fact, at }, place) => ({
		fact,
		at,
		read: readers[place] as CellReader,
	}))
	return (row) => {
		const { cells, hasOddQuotes } = row
		const facts: { [F in FactId]?: FactValue } = {}
		const faults: RowFault[] = []
		if (hasOddQuotes) faults.push({ column: null, text: shownText(cells[0] ?? ''), problem: 'odd-quotes' })
		for (const { fact, at, read: readIn } of read) {
			const text = cells[at] ?? ''
			const reading = readIn(text)
			if (reading.kind === 'value') facts[fact] = reading.value
			else if (reading.kind === 'null') facts[fact] = null
			else if (reading.kind === 'fault') {
				const { problem, expected, entry, level } = reading
				faults.push({
					column: at,
					text: shownText(text),
					problem,
					fact,
					expected,
					...(entry && { entry: shownText(entry) }),
					...(level && { level }),
				})
			}
		}
		for (let at = columns.length; at < cells.length && faults.length < maxRowFaults; at++) {
			const text = cells[at] ?? ''
			if (text.trim() !== '') faults.push({ column: at, text: shownText(text), problem: 'no-heading' })
		}
		return candidateOf(row, facts as Partial<Facts>, faults)
	}
}
