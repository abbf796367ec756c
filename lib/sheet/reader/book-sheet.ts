import type { Book } from '../book'
import type { SheetPiece } from '../csv/csv-pieces'
import { rowWithHeadings } from '../headings/headings'
import { noNotes, type SheetNotes, type SheetRow } from '../sheet-row'
import type { Choices, Sheet } from './sheet'

/** Headings that have to be known for a sheet to be preferred to those before it. */
const enoughHeadings = 2

/** The rows of the first batch; none if there is no row. */
export async function firstBatch(batches: AsyncGenerator<SheetRow[]>): Promise<SheetRow[]> {
	const { done, value } = await batches.next()
	await batches.return(undefined)
	return done ? [] : value
}

async function* asPieces(batches: AsyncGenerator<SheetRow[]>): AsyncGenerator<SheetPiece> {
	for await (const rows of batches) yield { kind: 'rows', rows }
}

/** The first sheet with headings that are understood; null if none has. */
async function firstWithHeadings({ sheets, read }: Book): Promise<number | null> {
	for (const at of sheets.keys()) {
		const rows = await firstBatch(read(at))
		if (rowWithHeadings(rows.map(({ cells }) => cells)).known >= enoughHeadings) return at
	}
	return null
}

/**
 * The sheet of a book that is chosen, else the first with known headings, else the first with values.
 * @throws SheetFailure if no sheet has values
 */
export async function sheetOfBook(book: Book, { sheet: chosen }: Pick<Choices, 'sheet'>): Promise<Sheet> {
	const first = await book.firstWithValues()
	const sheet = chosen ?? (book.sheets.length > 1 ? await firstWithHeadings(book) : null) ?? first
	let notes = noNotes
	const keepNotes = (seen: SheetNotes) => {
		notes = seen
	}
	const batches = () => book.read(sheet, keepNotes)
	return {
		kind: 'rows',
		format: book.format,
		sheets: book.sheets,
		sheet,
		encoding: null,
		letters: null,
		separator: null,
		batches,
		pieces: () => asPieces(batches()),
		notes: () => notes,
	}
}
