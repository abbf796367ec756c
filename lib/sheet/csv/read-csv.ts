import { maxSheetColumns } from '@/lib/limits/sheet-limits'
import { unescapeFormula } from '../cells/text/escape-formula'
import type { Meter } from '../meter'
import { SheetFailure } from '../sheet-failure'
import { isBlankRow, type SheetRow } from '../sheet-row'
import { type CsvFormat, csvPieces, parseCsv, type Separator } from './csv-pieces'
import { plainRowsEnd, sameLineEnds, sameLineEndsOfRows } from './line-ends'

/** The first rows of a text, for detecting its format. */
export const firstRows = (
	head: string,
	separator: Separator,
	count: number,
): readonly (readonly string[])[] =>
	parseCsv(sameLineEndsOfRows(head, separator), separator, true).data.slice(0, count)

/** The cells of a line without quotation marks. */
export function cellsOfLine(line: string, separator: string): string[] {
	const cells = line.split(separator, maxSheetColumns + 1)
	return line.includes("'") ? cells.map(unescapeFormula) : cells
}

/** Bytes turned into rows at a time: rows that live longer burden the garbage collector. */
const bytesPerBatch = 1 << 16
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Reads a text file in batches of rows: see `csvPieces`. */
export async function* readCsv(file: Blob, format: CsvFormat, meter: Meter): AsyncGenerator<SheetRow[]> {
	for await (const piece of csvPieces(file, format, meter)) {
		if (piece.kind === 'rows') yield [...piece.rows]
		else piece.reportCount(yield* plainRows(piece.bytes, format.separator, piece.before))
	}
}

/** Yields rows in batches and returns the number of rows, blank ones included. */
function* plainRows(bytes: Uint8Array, separator: Separator, before: number): Generator<SheetRow[], number> {
	let number = before
	for (let from = 0; from < bytes.length; ) {
		const end = plainRowsEnd(bytes.subarray(from, from + bytesPerBatch), from + bytesPerBatch >= bytes.length)
		const to = end > 0 ? from + end : bytes.length
		const lines = sameLineEnds(decoder.decode(bytes.subarray(from, to)))
			.split('\n')
			.slice(0, -1)
		from = to
		const rows: SheetRow[] = []
		for (const line of lines) {
			number++
			if (line === '') continue
			const cells = cellsOfLine(line, separator)
			if (cells.length > maxSheetColumns) {
				if (rows.length > 0) yield rows
				throw new SheetFailure('too-wide', { row: number })
			}
			if (!isBlankRow(cells)) rows.push({ number, cells })
		}
		if (rows.length > 0) yield rows
	}
	return number - before
}
