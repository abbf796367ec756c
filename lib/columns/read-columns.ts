import { withoutGuard } from '@/lib/sheet/cells/escape-formula'
import type { SheetPiece } from '@/lib/sheet/csv/csv-pieces'
import { skipLines } from '@/lib/sheet/csv/line-ends'
import type { Column as SheetColumn } from '@/lib/sheet/headings'
import type { Sheet } from '@/lib/sheet/open-sheet'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import type { SheetRow } from '@/lib/sheet/sheet-row'
import type { Columns } from '@/rules/columns/column'
import { type FactId, factIds } from '@/rules/facts'
import { type CellCodes, cellCodes } from './cell-codes'
import { apart, type CellMemo, cellMemo, clearColumn } from './cell-memo'
import { type Scan, type Scanned, scanRows } from './scan-rows'

/** Some rows of a sheet, what they answer by columns. All of it holds until the next batch is asked for. */
export type RowBatch = {
	readonly columns: Columns
	/** A row as it came, by its place in the columns; `rowReader` reads it as a candidate. */
	readonly rowOf: (row: number) => SheetRow
	/** The places of rows in which something could not be read, which `rowReader` names; such a fact is not known. */
	readonly faulty: readonly number[]
}

const room = 4096
const stride = room + apart / 4
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A column of the sheet that is read as a fact. */
type Read = {
	readonly fact: FactId
	readonly place: number
	readonly cells: CellCodes
	readonly codes: Uint32Array
	/** The codes of texts that were read before. */
	readonly known: Map<string, number>
}

const usedFacts = (columns: readonly SheetColumn[]) => {
	const used = new Set(columns.map(({ use }) => use))
	return factIds.filter((fact) => used.has(fact))
}

function readsOf(columns: readonly SheetColumn[], codes: Uint32Array): readonly Read[] {
	return usedFacts(columns).map((fact, column) => {
		const place = columns.findIndex(({ use }) => use === fact)
		const own = codes.subarray(column * stride, column * stride + room)
		return {
			fact,
			place,
			cells: cellCodes(fact, columns[place]),
			codes: own,
			known: new Map(),
		}
	})
}

/**
 * Reads a sheet column by column, in flat memory whatever its length: each distinct cell of a column is read once and
 * then known again. What comes out is the same as reading row by row, in a fraction of the time.
 * @param columns what the sheet's columns are used as
 * @param after the number of the row with the headings, or of the last one that is no candidate
 */
export async function* readColumns(
	sheet: Pick<Sheet, 'pieces' | 'separator'>,
	columns: readonly SheetColumn[],
	after: number,
): AsyncGenerator<RowBatch> {
	const codes = new Uint32Array(usedFacts(columns).length * stride)
	const reads = readsOf(columns, codes)
	const scan: Scan = {
		separator: (sheet.separator ?? ',').charCodeAt(0),
		columnAt: Int32Array.from(columns, (_, place) => reads.findIndex((read) => read.place === place)),
		memo: cellMemo(reads.length),
		read: (column, text) => (reads[column] as Read).cells.read(withoutGuard(text)),
		codes,
		stride,
		starts: new Uint32Array(room),
		ends: new Uint32Array(room),
		numbers: new Uint32Array(room),
		isLong: new Uint8Array(room),
	}
	for await (const piece of sheet.pieces()) {
		if (piece.kind === 'plain') yield* plainBatches(piece, reads, { ...scan, after })
		else yield* rowBatches(piece.rows, reads, { after, width: columns.length })
	}
}

/** Makes room for so many rows more, at most. */
function begin(reads: readonly Read[], rows: number, memo?: CellMemo): void {
	reads.forEach(({ cells, codes, known }, column) => {
		codes.fill(0, 0, rows)
		if (!cells.forgetIfFull()) return
		known.clear()
		if (memo) clearColumn(memo, column)
	})
}

/** What was read, as columns, and the places of rows with faults. */
function batchOf(
	reads: readonly Read[],
	count: number,
): Pick<RowBatch, 'columns'> & { hasFault: Uint8Array } {
	const hasFault = new Uint8Array(count)
	for (const { cells, codes } of reads) {
		if (cells.faults().size === 0) continue
		const isFault = new Uint8Array(cells.values().length)
		for (const code of cells.faults()) isFault[code] = 1
		for (let row = 0; row < count; row++) if (isFault[codes[row] as number] === 1) hasFault[row] = 1
	}
	const facts = Object.fromEntries(
		reads.map(({ fact, cells, codes }) => [fact, { values: cells.values(), codes }]),
	)
	return { columns: { count, facts }, hasFault }
}

function* plainBatches(
	{ bytes, before, tell }: Extract<SheetPiece, { kind: 'plain' }>,
	reads: readonly Read[],
	{ after, ...scan }: Scan & { readonly after: number },
): Generator<RowBatch> {
	const decoded = decoder.decode(bytes)
	const text = decoded.length === bytes.length ? decoded : null
	const separator = String.fromCharCode(scan.separator)
	const { starts, ends, numbers, isLong } = scan
	const rowOf = (row: number): SheetRow => ({
		number: numbers[row] as number,
		cells: decoder.decode(bytes.subarray(starts[row], ends[row])).split(separator).map(withoutGuard),
	})
	const skipped = Math.max(0, after - before)
	let scanned: Scanned = { count: 0, from: skipLines(bytes, skipped), before: before + skipped }
	while (scanned.from < bytes.length) {
		begin(reads, room, scan.memo)
		scanned = scanRows(scan, { bytes, text, from: scanned.from, before: scanned.before })
		const { count } = scanned
		if (count > 0) {
			const { columns, hasFault } = batchOf(reads, count)
			for (let row = 0; row < count; row++) if (isLong[row] === 1) hasFault[row] = 1
			yield { columns, rowOf, faulty: placesOf(hasFault) }
		}
		if (scanned.isTooWide) throw new SheetFailure('too-wide', { row: scanned.before + 1 })
	}
	tell(scanned.before - before)
}

function placesOf(marks: Uint8Array): number[] {
	const places: number[] = []
	for (let row = marks.indexOf(1); row >= 0; row = marks.indexOf(1, row + 1)) places.push(row)
	return places
}

type Bounds = { readonly after: number; readonly width: number }

function* rowBatches(
	all: readonly SheetRow[],
	reads: readonly Read[],
	{ after, width }: Bounds,
): Generator<RowBatch> {
	const wanted = all.filter(({ number }) => number > after)
	for (let from = 0; from < wanted.length; from += room) {
		const rows = wanted.slice(from, from + room)
		begin(reads, rows.length)
		for (const read of reads) readTexts(read, rows)
		const { columns, hasFault } = batchOf(reads, rows.length)
		rows.forEach(({ cells, hasOddQuotes }, row) => {
			if (hasOddQuotes || (cells.length > width && cells.slice(width).some((cell) => cell !== '')))
				hasFault[row] = 1
		})
		yield { columns, rowOf: (row) => rows[row] as SheetRow, faulty: placesOf(hasFault) }
	}
}

const mostKnown = 4096
const longestKnown = 200

function readTexts({ place, cells, codes, known }: Read, rows: readonly SheetRow[]): void {
	for (let row = 0; row < rows.length; row++) {
		const text = rows[row]?.cells[place] ?? ''
		if (text === '') continue
		const before = known.get(text)
		const code = before ?? cells.read(text)
		if (before === undefined && known.size < mostKnown && text.length <= longestKnown) known.set(text, code)
		codes[row] = code
	}
}
