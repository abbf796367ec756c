import { cutMark } from '@/lib/i18n/cut-mark'
import { maxRowFaults } from '@/lib/limits/limits'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { type CellReading, type FaultyCell, readCell } from '../cells/read-cell'
import { cellKey } from '../cells/said'
import { factOf } from '../column-use'
import type { SheetColumn } from '../headings/column'
import type { SheetRow } from '../sheet-row'

/** A cell, or a whole row, that could not be read. */
export type RowFault = {
	/** The index of the column; null for the row as a whole. */
	readonly column: number | null
	/** The cell's text, truncated if long. */
	readonly text: string
	readonly problem: FaultyCell['problem'] | 'odd-quotes' | 'no-heading'
	/** If a fact is at fault: the fact, and what was expected. */
	readonly fact?: FactId
	readonly expected?: FaultyCell['expected']
	readonly entry?: string
}

/** A row as a candidate. */
export type SheetCandidate = {
	readonly number: number
	readonly id: string
	readonly name: string
	/** The facts that the row answers, null for "not sure". Facts with unreadable cells are absent. */
	readonly facts: Partial<Facts>
	readonly faults: readonly RowFault[]
	/** The original row. */
	readonly cells: readonly string[]
}

const maxReadingsKept = 10_000
const maxKeptLength = 200
const maxShownLength = 100

/** The column settings that affect how cells are read, besides the fact. */
export type ReadAs = {
	readonly [K in 'inTenThousands' | 'inThousands' | 'meanings' | 'said' | 'habits']?:
		| SheetColumn[K]
		| undefined
}

/** What stands after a number whose unit is in the heading. */
const unitOf = ({ inTenThousands, inThousands }: ReadAs) => (inTenThousands ? '万' : inThousands ? 'k' : '')

/** Creates a reader of the cells of one column. */
export function cellReader(fact: FactId, column: ReadAs = {}): (text: string) => CellReading {
	const { meanings, said, habits } = column
	const unit = unitOf(column)
	return (text) => {
		const told = said?.size ? said.get(cellKey(text)) : undefined
		if (told) return readCell(fact, told.means, meanings)
		const isNumber = unit !== '' && isPlainNumber.test(text)
		return readCell(fact, isNumber ? text.trim() + unit : text, meanings, habits)
	}
}

/** Creates a reader of the cells of one column that caches its readings, since cells repeat. */
export function columnReader(fact: FactId, column?: ReadAs): (text: string) => CellReading {
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

const isPlainNumber = /^\s*[\p{Nd}.,．，٫٬]+\s*$/u

const shown = (text: string) =>
	text.length > maxShownLength ? text.slice(0, maxShownLength) + cutMark : text

/** The columns that are read as facts, in the order of the sheet. */
export const factColumns = (
	columns: readonly SheetColumn[],
): readonly { readonly fact: FactId; readonly at: number }[] =>
	columns.flatMap(({ use }, at) => {
		const fact = factOf(use)
		return fact === null ? [] : [{ fact, at }]
	})

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text)

/** A first and a last name as one; in Chinese the last name comes first. */
const joinName = (first: string, last: string) =>
	isHan(first) && isHan(last) ? last + first : [first, last].filter((part) => part !== '').join(' ')

/** Creates a function that turns rows whose facts have been read into candidates. */
export function candidateMaker(columns: readonly SheetColumn[]) {
	const placeOf = (use: SheetColumn['use']) => columns.findIndex((column) => column.use === use)
	const [idAt, nameAt, firstAt, lastAt] = (['id', 'name', 'firstName', 'lastName'] as const).map(placeOf)
	return (
		{ number, cells }: SheetRow,
		facts: SheetCandidate['facts'],
		faults: readonly RowFault[] = [],
	): SheetCandidate => {
		const own = (at = -1) => (at < 0 ? '' : (cells[at] ?? '').trim())
		const name = own(nameAt) || joinName(own(firstAt), own(lastAt))
		return { number, id: own(idAt), name, facts, faults, cells }
	}
}

/** Creates a reader of rows, given what each column is used as. */
export function rowReader(columns: readonly SheetColumn[]): (row: SheetRow) => SheetCandidate {
	const candidateOf = candidateMaker(columns)
	const read = factColumns(columns).map(({ fact, at }) => ({
		fact,
		at,
		read: columnReader(fact, columns[at]),
	}))
	return (row) => {
		const { cells, hasOddQuotes } = row
		const facts: { [F in FactId]?: FactValue } = {}
		const faults: RowFault[] = []
		if (hasOddQuotes) faults.push({ column: null, text: shown(cells[0] ?? ''), problem: 'odd-quotes' })
		for (const { fact, at, read: readIn } of read) {
			const text = cells[at] ?? ''
			const reading = readIn(text)
			if (reading.kind === 'value') facts[fact] = reading.value
			else if (reading.kind === 'null') facts[fact] = null
			else if (reading.kind === 'fault') {
				const { problem, expected, entry } = reading
				faults.push({
					column: at,
					text: shown(text),
					problem,
					fact,
					expected,
					...(entry && { entry: shown(entry) }),
				})
			}
		}
		for (let at = columns.length; at < cells.length && faults.length < maxRowFaults; at++) {
			const text = cells[at] ?? ''
			if (text.trim() !== '') faults.push({ column: at, text: shown(text), problem: 'no-heading' })
		}
		return candidateOf(row, facts as Partial<Facts>, faults)
	}
}
