import type { SheetColumn } from '@/lib/sheet/headings/column'
import { findHeadingRow, readHeadings } from '@/lib/sheet/headings/headings'
import { joinHeadings } from '@/lib/sheet/headings/join-headings'
import type { Meter } from '@/lib/sheet/meter'
import { transposeRows } from '@/lib/sheet/reader/transposed-sheet'
import type { SheetRow } from '@/lib/sheet/sheet-row'

/** The numbers of the heading rows; if there are several, the cells of each column are joined. */
export type HeadingRows = { readonly first: number; readonly last: number }

/** First rows of a sheet that are looked at before anything is read. */
export const rowsToLookAt = 50

type Found = {
	readonly headings: HeadingRows | null
	readonly known: number
	readonly columns: readonly SheetColumn[]
	readonly looksTransposed: boolean
}

/** The headings among the first rows, and whether there seem to be more in the first columns. */
export async function findHeadings(
	rows: readonly SheetRow[],
	chosen: HeadingRows | null | undefined,
	meter: Meter,
): Promise<Found> {
	const { headings, known, columns } = await headingsOf(rows, chosen, meter)
	return {
		headings,
		known,
		columns,
		looksTransposed: known < (await transposedHeadings(rows.slice(0, rowsToLookAt), meter)),
	}
}

const knownIn = (columns: readonly SheetColumn[]) => columns.filter(({ use }) => use !== null).length

/** The heading rows: as the user says, or else those among the first rows with the most known headings. */
async function headingsOf(rows: readonly SheetRow[], chosen: HeadingRows | null | undefined, meter: Meter) {
	const read = (headings: HeadingRows | null) => {
		const columns = meter.countedHeadings(() => readHeadings(joined(rows, headings)))
		return { headings, columns, known: knownIn(columns) }
	}
	if (chosen !== undefined) return read(chosen)
	const { index, known } = await findHeadingRow(
		rows.map(({ cells }) => cells),
		meter,
	)
	const { number } = rows[index] ?? { number: 1 }
	const one = { ...read({ first: number, last: number }), known }
	const pairs = pairsAround(rows, index).map(read)
	return [one, ...pairs].reduce((best, found) => (found.known > best.known ? found : best))
}

/** Two rows, one below the other, that may be headings together: each has some, and neither has a number. */
function pairsAround(rows: readonly SheetRow[], index: number): readonly HeadingRows[] {
	const mayBe = (at: number) => {
		const { cells = [] } = rows[at] ?? {}
		const filled = cells.filter((cell) => cell.trim() !== '')
		return filled.length > 1 && filled.every((cell) => !/^[\p{Nd}\s.,:/-]+$/u.test(cell))
	}
	return [index - 1, index].flatMap((at) => {
		const [upper, lower] = [rows[at], rows[at + 1]]
		if (!upper || !lower || lower.number !== upper.number + 1 || !mayBe(at) || !mayBe(at + 1)) return []
		return { first: upper.number, last: lower.number }
	})
}

/** The headings of each column; if there are none, as many empty ones as the widest row has cells. */
function joined(rows: readonly SheetRow[], headings: HeadingRows | null): readonly string[] {
	const own = rows.filter(({ number }) => headings && number >= headings.first && number <= headings.last)
	if (own.length > 0) return joinHeadings(own.map(({ cells }) => cells))
	const width = Math.max(0, ...(headings ? own : rows).map(({ cells }) => cells.length))
	return Array.from({ length: width }, () => '')
}

const minTransposedHeadings = 3
/** The number of columns in which to look for the headings of a transposed sheet: a number may precede them. */
const maxHeadingColumns = 3

/** How many headings would be recognised in the first columns; 0 if there are too few to tell. */
async function transposedHeadings(rows: readonly SheetRow[], meter: Meter): Promise<number> {
	const first = rows.map(({ number, cells }) => ({ number, cells: cells.slice(0, maxHeadingColumns) }))
	const { known } = await findHeadingRow(
		transposeRows(first).map(({ cells }) => cells),
		meter,
	)
	return known < minTransposedHeadings ? 0 : known
}
