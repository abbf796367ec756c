import { escapeFormula, hasStarter } from '../cells/text/escape-formula'

/** Rows of cells, synchronous or asynchronous. */
export type Rows = AsyncIterable<readonly string[]> | Iterable<readonly string[]>

const charactersPerBatch = 1 << 16

/** Quotes a cell if a reader could otherwise misinterpret it. */
const quoted = (text: string) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Whether a cell needs no further check, which is true for most. */
const isPlain = (text: string) => !(/[",;]|^\s|\s$/.test(text) || text.includes('\0') || hasStarter(text))

const cellOf = (text: string) => (isPlain(text) ? text : quoted(escapeFormula(text.replaceAll('\0', ''))))

/** What a CSV file begins with: a byte order mark, which Excel needs to detect the encoding. */
export const csvStart = '\ufeff'

/** A row as a line of CSV. Cells that a spreadsheet would run as formulas are escaped. */
export function csvLine(cells: readonly string[]): string {
	let line = cellOf(cells[0] ?? '')
	for (let at = 1; at < cells.length; at++) line += `,${cellOf(cells[at] as string)}`
	return `${line}\r\n`
}

/**
 * Writes rows as CSV in UTF-8 with a byte order mark, which Excel needs to detect the encoding. Cells that a spreadsheet
 * would run as formulas are escaped. Rows are consumed only as fast as the stream is read.
 */
export function writeCsv(rows: Rows): ReadableStream<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder()
	const pieces = piecesOf(rows)
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await pieces.next()
			if (done) controller.close()
			else controller.enqueue(encoder.encode(value))
		},
		async cancel() {
			await pieces.return(undefined)
		},
	})
}

async function* piecesOf(rows: Rows): AsyncGenerator<string> {
	let piece = csvStart
	for await (const cells of rows) {
		piece += csvLine(cells)
		if (piece.length < charactersPerBatch) continue
		yield piece
		piece = ''
	}
	yield piece
}
