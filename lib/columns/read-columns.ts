import { unescapeFormula } from '@/lib/sheet/cells/text/escape-formula'
import type { SheetPiece } from '@/lib/sheet/csv/csv-pieces'
import { skipLines } from '@/lib/sheet/csv/line-ends'
import { cellsOfLine } from '@/lib/sheet/csv/read-csv'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { rowJoiner } from '@/lib/sheet/headings/joined-languages'
import type { Meter } from '@/lib/sheet/meter'
import { candidateMaker, factColumns, rowReader, type SheetCandidate } from '@/lib/sheet/reader/read-row'
import type { Sheet } from '@/lib/sheet/reader/sheet'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import type { SheetRow } from '@/lib/sheet/sheet-row'
import type { Columns } from '@/rules/columns/column'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { type CellCodes, cellCodes } from './cell-codes'
import { type CellMemo, cellMemo, clearColumn, padding } from './cell-memo'
import { type Scan, type ScannedRows, scanRows } from './scan-rows'

/** A batch of a sheet's rows, with their answers by column. Valid only until the next batch is requested. */
export type RowBatch = {
	readonly columns: Columns
	/** The original row, by its index in the columns. */
	readonly rowOf: (row: number) => SheetRow
	/** A row as a candidate, with the faults of its unreadable cells. */
	readonly candidateOf: (row: number) => SheetCandidate
	/** The indices of rows with unreadable cells; in the columns their facts are not known. */
	readonly faulty: readonly number[]
}

/** Rows read at a time: few enough that others have their turn, even if no cell can be read. */
const room = 1024
const stride = room + padding / 4
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A column of the sheet that is read as a fact. */
type Read = {
	readonly fact: FactId
	readonly place: number
	readonly cells: CellCodes
	readonly codes: Uint32Array
	/** The codes of texts already read. */
	readonly known: Map<string, number>
}

const readsOf = (columns: readonly SheetColumn[], codes: Uint32Array): readonly Read[] =>
	factColumns(columns).map(({ fact, at }, column) => ({
		fact,
		place: at,
		cells: cellCodes(fact, columns[at]),
		codes: codes.subarray(column * stride, column * stride + room),
		known: new Map(),
	}))

/**
 * Reads a sheet column by column, in constant memory: each distinct cell of a column is parsed once and then recognised.
 * Gives the same results as reading row by row, in a fraction of the time.
 * @param columns what each column of the sheet is used as
 * @param after the number of the heading row, or of the last row that is not a candidate
 */
export async function* readColumns(
	{ pieces, batches, separator, meter }: Pick<Sheet, 'pieces' | 'batches' | 'separator' | 'meter'>,
	columns: readonly SheetColumn[],
	after: number,
): AsyncGenerator<RowBatch> {
	const codes = new Uint32Array(factColumns(columns).length * stride)
	const reads = readsOf(columns, codes)
	const makeBatch = batchMaker(columns, reads)
	const scan: Scan = {
		separator: (separator ?? ',').charCodeAt(0),
		columnAt: Int32Array.from(columns, (_, place) => reads.findIndex((read) => read.place === place)),
		memo: cellMemo(reads.length),
		read: (column, text) => meter.counted(() => (reads[column] as Read).cells.read(unescapeFormula(text))),
		codes,
		stride,
		starts: new Uint32Array(room),
		ends: new Uint32Array(room),
		numbers: new Uint32Array(room),
		isLong: new Uint8Array(room),
	}
	if (columns.some(({ joins }) => joins)) {
		const join = rowJoiner(columns)
		for await (const rows of batches())
			yield* rowBatches(rows.map(join), reads, { after, width: columns.length, makeBatch, meter })
		return
	}
	for await (const piece of pieces()) {
		if (piece.kind === 'plain') yield* plainBatches(piece, reads, { ...scan, after, makeBatch })
		else yield* rowBatches(piece.rows, reads, { after, width: columns.length, makeBatch, meter })
	}
}

/** Resets the codes for a batch of at most `rows` rows. */
function begin(reads: readonly Read[], rows: number, memo?: CellMemo): void {
	reads.forEach(({ cells, codes, known }, column) => {
		codes.fill(0, 0, rows)
		if (!cells.forgetIfFull()) return
		known.clear()
		if (memo) clearColumn(memo, column)
	})
}

/** Marks the rows in which a cell could not be read. */
function markFaults(reads: readonly Read[], hasFault: Uint8Array): void {
	for (const { cells, codes } of reads) {
		if (cells.faults().size === 0) continue
		const isFault = new Uint8Array(cells.values().length)
		for (const code of cells.faults()) isFault[code] = 1
		for (let row = 0; row < hasFault.length; row++) {
			if (isFault[codes[row] as number] === 1) hasFault[row] = 1
		}
	}
}

/** The answers of a row without faults; an empty cell (code 0) is no answer. */
function factsAt(reads: readonly Read[], row: number): SheetCandidate['facts'] {
	const facts: { [F in FactId]?: FactValue } = {}
	for (const { fact, cells, codes } of reads) {
		const code = codes[row] as number
		if (code !== 0) facts[fact] = cells.values()[code] as FactValue
	}
	return facts as SheetCandidate['facts']
}

type MakeBatch = ReturnType<typeof batchMaker>

/** Creates batches from rows that have been read; only rows with faults are read a second time, to name the faults. */
function batchMaker(sheetColumns: readonly SheetColumn[], reads: readonly Read[]) {
	const readRow = rowReader(
		sheetColumns,
		reads.map(({ cells }) => cells.readCell),
	)
	const candidateFrom = candidateMaker(sheetColumns)
	return (rowOf: RowBatch['rowOf'], hasFault: Uint8Array): RowBatch => {
		markFaults(reads, hasFault)
		const facts = reads.map(({ fact, cells, codes }) => [fact, { values: cells.values(), codes }])
		return {
			columns: { count: hasFault.length, facts: Object.fromEntries(facts) },
			rowOf,
			candidateOf: (row) =>
				hasFault[row] === 1 ? readRow(rowOf(row)) : candidateFrom(rowOf(row), factsAt(reads, row)),
			faulty: placesOf(hasFault),
		}
	}
}

function placesOf(marks: Uint8Array): number[] {
	const places: number[] = []
	for (let row = marks.indexOf(1); row >= 0; row = marks.indexOf(1, row + 1)) places.push(row)
	return places
}

function* plainBatches(
	{ bytes, before, reportCount }: Extract<SheetPiece, { kind: 'plain' }>,
	reads: readonly Read[],
	{ after, makeBatch, ...scan }: Scan & { readonly after: number; readonly makeBatch: MakeBatch },
): Generator<RowBatch> {
	const decoded = decoder.decode(bytes)
	const text = decoded.length === bytes.length ? decoded : null
	const separator = String.fromCharCode(scan.separator)
	const { starts, ends, numbers, isLong } = scan
	const rowOf = (row: number): SheetRow => ({
		number: numbers[row] as number,
		cells: cellsOfLine(decoder.decode(bytes.subarray(starts[row], ends[row])), separator),
	})
	const skipped = Math.max(0, after - before)
	let scanned: ScannedRows = { count: 0, from: skipLines(bytes, skipped), before: before + skipped }
	while (scanned.from < bytes.length) {
		begin(reads, room, scan.memo)
		scanned = scanRows(scan, { bytes, text, from: scanned.from, before: scanned.before })
		if (scanned.count > 0) yield makeBatch(rowOf, isLong.slice(0, scanned.count))
		if (scanned.isTooWide) throw new SheetFailure('too-wide', { row: scanned.before + 1 })
	}
	reportCount(scanned.before - before)
}

type Bounds = { after: number; width: number; makeBatch: MakeBatch; meter: Meter }

function* rowBatches(
	all: readonly SheetRow[],
	reads: readonly Read[],
	{ after, width, makeBatch, meter }: Bounds,
): Generator<RowBatch> {
	const wanted = all.filter(({ number }) => number > after)
	for (let from = 0; from < wanted.length; from += room) {
		const rows = wanted.slice(from, from + room)
		begin(reads, rows.length)
		for (const read of reads) meter.counted(() => readTexts(read, rows))
		const isOdd = ({ cells, hasOddQuotes }: SheetRow) =>
			hasOddQuotes || cells.slice(width).some((cell) => cell !== '')
		const hasFault = Uint8Array.from(rows, (row) => (isOdd(row) ? 1 : 0))
		yield makeBatch((row) => rows[row] as SheetRow, hasFault)
	}
}

const maxKnown = 4096
const maxKnownLength = 200

function readTexts({ place, cells, codes, known }: Read, rows: readonly SheetRow[]): void {
	for (let row = 0; row < rows.length; row++) {
		const text = rows[row]?.cells[place] ?? ''
		if (text === '') continue
		const before = known.get(text)
		const code = before ?? cells.read(text)
		if (before === undefined && known.size < maxKnown && text.length <= maxKnownLength) known.set(text, code)
		codes[row] = code
	}
}
