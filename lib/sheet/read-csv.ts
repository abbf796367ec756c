import Papa from 'papaparse'
import { withoutGuard } from './guard'
import { SheetFailure } from './sheet-failure'
import { isBlank, type SheetRow } from './sheet-row'
import { StrictDecoder, type TextEncodingName } from './text-encoding'

/** What may stand between cells. */
export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

const bytesAtOnce = 1 << 20
/** A cell may be long; a row that goes on for longer has a quotation mark that is never closed. */
const longestRow = 32 << 20

type Parsed = {
	readonly data: string[][]
	readonly errors: readonly { readonly code: string; readonly row: number }[]
	readonly meta: { readonly cursor: number }
}

const parse = (text: string, delimiter: Separator, isLast: boolean): Parsed =>
	new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, !isLast)

/** Rows of the start of a text, to judge by. */
export const firstRows = (
	head: string,
	separator: Separator,
	count: number,
): readonly (readonly string[])[] => parse(sameLineEnds(head), separator, true).data.slice(0, count)

const sameLineEnds = (text: string) =>
	text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text

/** Excel's own first line that names the separator; no row of the sheet. */
const separatorLine = /^"?sep=(.)"?\n/i

/** Text of a file piece by piece, with one kind of line end. */
async function* textOf(file: Blob, encoding: TextEncodingName, piece: () => number) {
	const decoder = new StrictDecoder(encoding)
	let held = ''
	for (let at = 0; at < file.size; ) {
		const end = Math.min(file.size, at + Math.max(bytesAtOnce, piece()))
		const bytes = new Uint8Array(await file.slice(at, end).arrayBuffer())
		const text = held + decoder.decode(bytes, end === file.size)
		// A line end of two signs may be cut in two.
		held = text.endsWith('\r') && end < file.size ? '\r' : ''
		yield { text: sameLineEnds(held ? text.slice(0, -1) : text), isLast: end === file.size }
		at = end
	}
}

const unguarded = (cells: string[]) => cells.map((cell) => (cell.startsWith("'") ? withoutGuard(cell) : cell))

type Format = { readonly encoding: TextEncodingName; readonly separator: Separator }

/**
 * Reads a text file in batches of rows, in flat memory whatever its length. Ends in a SheetFailure where it cannot be
 * read on.
 */
export async function* readCsv(file: Blob, { encoding, separator }: Format): AsyncGenerator<SheetRow[]> {
	let rest = ''
	let before = 0
	let isFirst = true
	try {
		for await (const { text, isLast } of textOf(file, encoding, () => rest.length)) {
			const pending = isFirst ? text.replace(separatorLine, '') : rest + text
			isFirst = false
			const { data, errors, meta } = parse(pending, separator, isLast)
			rest = isLast ? '' : pending.slice(meta.cursor)
			const oddRows = new Set(errors.map(({ row }) => row))
			const isGuarded = pending.includes("'")
			const batch: SheetRow[] = []
			data.forEach((cells, index) => {
				if (isBlank(cells)) return
				const row = { number: before + index + 1, cells: isGuarded ? unguarded(cells) : cells }
				batch.push(oddRows.has(index) ? { ...row, hasOddQuotes: true } : row)
			})
			const open = errors.find(({ code }) => code === 'MissingQuotes')
			if (batch.length > 0) yield open ? batch.filter(({ number }) => number <= before + open.row) : batch
			before += data.length
			if (open) throw new SheetFailure('open-quote', { row: before })
			if (rest.length > longestRow) throw new SheetFailure('open-quote', { row: before + 1 })
		}
	} catch (cause) {
		if (cause instanceof SheetFailure && cause.row === null) {
			throw new SheetFailure(cause.fault, { row: before + 1, cause })
		}
		throw cause
	}
}
