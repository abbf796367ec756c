import Papa from 'papaparse'
import { maxRowBytes, maxSheetColumns } from '@/lib/limits/sheet-limits'
import { unescapeFormula } from '../cells/text/escape-formula'
import { joined } from '../concat-bytes'
import { type Meter, stepsOfCell } from '../meter'
import { faultOf, SheetFailure } from '../sheet-failure'
import { isBlankRow, type SheetRow } from '../sheet-row'
import type { TextEncodingName } from './encodings'
import { lineCount, plainRowsEnd, sameLineEndsOfRows } from './line-ends'
import { StrictDecoder } from './text-encoding'

/** The supported cell separators. */
export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

export type CsvFormat = { readonly encoding: TextEncodingName; readonly separator: Separator }

/** A run of complete rows. */
export type SheetPiece =
	/** Without quotation marks, in UTF-8, each ended by LF, CRLF or CR; `before` is the number of preceding rows. */
	| {
			readonly kind: 'plain'
			readonly bytes: Uint8Array
			readonly before: number
			/** Lets the consumer report the number of rows, which are otherwise counted. */
			readonly reportCount: (count: number) => void
	  }
	| { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }

const bytesPerBatch = 1 << 20

const quotationMark = 0x22
const lineFeed = 0x0a

type Parsed = {
	readonly data: string[][]
	readonly errors: readonly { readonly code: string; readonly row: number }[]
	readonly meta: { readonly cursor: number }
}

/** Parses text with LF line ends into rows; unless `isLast`, leaves out the last row, which may be incomplete. */
export const parseCsv = (text: string, delimiter: Separator, isLast: boolean): Parsed =>
	new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, !isLast)

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The bytes of a file in UTF-8, piece by piece; the next piece is fetched while the current one is processed.
 * @param waiting the number of bytes of an incomplete row: a piece is at least that long, so that no byte is copied often
 */
async function* bytesOf(file: Blob, encoding: TextEncodingName, waiting: () => number) {
	const strict = new StrictDecoder(encoding)
	const fetch = (from: number) => {
		const to = Math.min(file.size, from + Math.max(bytesPerBatch, waiting()))
		const fetched = file.slice(from, to).arrayBuffer()
		fetched.catch(() => {})
		return { from, to, fetched }
	}
	for (let piece = file.size > 0 ? fetch(0) : null; piece; ) {
		const { from, to, fetched } = piece
		const isLast = to === file.size
		const raw = new Uint8Array(
			await fetched.catch((cause) => {
				throw new SheetFailure(faultOf(cause), { cause })
			}),
		)
		piece = isLast ? null : fetch(to)
		const bytes = strict.toUtf8(raw, isLast)
		yield { bytes: from === 0 ? withoutPreface(bytes) : bytes, isLast }
	}
}

/** A byte order mark, and Excel's optional first line that names the separator: neither is part of a row. */
const preface = /^\ufeff?(?:"?sep=."?(?:\r\n?|\n))?/i
const maxPrefaceLength = 16

function withoutPreface(bytes: Uint8Array): Uint8Array {
	const [found = ''] = decoder.decode(bytes.subarray(0, maxPrefaceLength)).match(preface) ?? []
	return bytes.subarray(encoder.encode(found).length)
}

/**
 * Reads a text file piece by piece, in constant memory.
 * @throws SheetFailure if it cannot be read any further; the pieces before remain valid
 */
export async function* csvPieces(
	file: Blob,
	{ encoding, separator }: CsvFormat,
	meter: Meter,
): AsyncGenerator<SheetPiece> {
	let rest: Uint8Array = new Uint8Array()
	let before = 0
	try {
		for await (const { bytes, isLast } of bytesOf(file, encoding, () => rest.length)) {
			await meter.pause(before)
			meter.count(bytes.length)
			const pending = joined(rest, isLast ? withLineEnd(bytes) : bytes)
			const end = plainRowsEnd(pending, isLast)
			const whole = pending.subarray(0, end)
			rest = pending.subarray(end)
			if (!whole.includes(quotationMark)) {
				let reported: number | null = null
				const reportCount = (count: number) => {
					reported = count
				}
				if (end > 0) yield { kind: 'plain', bytes: whole, before, reportCount }
				const count = reported ?? lineCount(whole)
				meter.count(count * stepsOfCell)
				before += count
			} else {
				const { rows, count, open, isTooWide, left } = quotedRows(whole, separator, { before, isLast })
				if (rows.length > 0) yield { kind: 'rows', rows }
				meter.count(count * stepsOfCell)
				before += count
				if (isTooWide) throw new SheetFailure('too-wide')
				if (open) throw new SheetFailure('open-quote')
				rest = joined(encoder.encode(left), rest)
			}
			if (rest.length <= maxRowBytes) continue
			throw new SheetFailure(rest.includes(quotationMark) ? 'open-quote' : 'too-wide')
		}
	} catch (cause) {
		if (cause instanceof SheetFailure && cause.row === null) {
			throw new SheetFailure(cause.fault, { row: before + 1, cause })
		}
		throw cause
	}
}

const withLineEnd = (bytes: Uint8Array) => joined(bytes, Uint8Array.of(lineFeed))

type Place = { readonly before: number; readonly isLast: boolean }

/** Parses rows with quotation marks: the rows, their count, what is wrong with the next one, and an incomplete rest. */
function quotedRows(bytes: Uint8Array, separator: Separator, { before, isLast }: Place) {
	const text = sameLineEndsOfRows(decoder.decode(bytes), separator)
	const { data, errors, meta } = parseCsv(text, separator, isLast)
	const odd = new Set(errors.map(({ row }) => row))
	const open = errors.some(({ code }) => code === 'MissingQuotes')
	const closed = open ? data.slice(0, -1) : data
	const tooWide = closed.findIndex(({ length }) => length > maxSheetColumns)
	const whole = tooWide < 0 ? closed : closed.slice(0, tooWide)
	const rows = whole.flatMap((cells, index): SheetRow[] => {
		if (isBlankRow(cells)) return []
		const row = { number: before + index + 1, cells: cells.map(unescapeFormula) }
		return [odd.has(index) ? { ...row, hasOddQuotes: true } : row]
	})
	return {
		rows,
		count: whole.length,
		open,
		isTooWide: tooWide >= 0,
		left: isLast ? '' : text.slice(meta.cursor),
	}
}
