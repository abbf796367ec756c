import { type Book, firstBatch } from '../book'
import type { SheetPiece } from '../csv/csv-pieces'
import { findHeadingRow } from '../headings/headings'
import { type Meter, stepsOfCell } from '../meter'
import { SheetFailure } from '../sheet-failure'
import { noNotes, type SheetNotes, type SheetRow } from '../sheet-row'
import { joinSheets } from './join-sheets'
import type { Choices, Sheet } from './sheet'

/** The number of known headings for which a sheet is preferred to earlier ones. */
const enoughHeadings = 2

async function* asPieces(batches: AsyncGenerator<SheetRow[]>): AsyncGenerator<SheetPiece> {
	for await (const rows of batches) yield { kind: 'rows', rows }
}

/** The same rows, counted. */
async function* counted(batches: AsyncGenerator<SheetRow[]>, meter: Meter): AsyncGenerator<SheetRow[]> {
	for await (const rows of batches) {
		const cells = rows.reduce((sum, row) => sum + row.cells.length, rows.length)
		meter.count(cells * stepsOfCell, rows[0]?.number)
		yield rows
		await meter.pause(rows.at(-1)?.number)
	}
}

/**
 * The first sheet whose headings are understood, or else the first with values.
 * @throws SheetFailure if none has values, or one before it cannot be read
 */
async function preferredSheet({ sheets, read }: Book, meter: Meter): Promise<number> {
	let first: number | null = null
	for (let at = 0; at < Math.max(1, sheets.length); at++) {
		const rows = await firstBatch(read(at))
		if (rows.length === 0) continue
		if (sheets.length <= 1) return at
		const { known } = await findHeadingRow(
			rows.map(({ cells }) => cells),
			meter,
		)
		if (known >= enoughHeadings) return at
		first ??= at
	}
	if (first === null) throw new SheetFailure('empty')
	return first
}

/**
 * The chosen sheet of a book, or else the first with known headings, or else the first with values; further sheets
 * are read below it.
 * @throws SheetFailure if no sheet has values
 */
export async function sheetOfBook(
	book: Book,
	{ sheet: chosen, further = [], sheetHeading = '' }: Choices,
	meter: Meter,
): Promise<Sheet> {
	const sheet = chosen ?? (await preferredSheet(book, meter))
	let notes = noNotes
	const keepNotes = (seen: SheetNotes) => {
		notes = seen
	}
	const others = further.filter((one) => one !== sheet && book.sheets[one] !== undefined)
	const joined =
		others.length > 0 ? await joinSheets(book, [sheet, ...others], { label: sheetHeading, meter }) : null
	const batches = () => counted(joined ? joined.read(keepNotes) : book.read(sheet, keepNotes), meter)
	return {
		kind: 'rows',
		format: book.format,
		sheets: book.sheets,
		sheet,
		apart: joined ? joined.apart : others.map((one) => book.sheets[one] ?? ''),
		encoding: null,
		letters: null,
		separator: null,
		batches,
		pieces: () => asPieces(batches()),
		notes: () => notes,
		meter,
	}
}
