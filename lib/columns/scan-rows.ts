import { type CellMemo, findPlace, fitsHash, hashOf, keepCell } from './cell-memo'

const lineFeed = 10
const carriageReturn = 13

/** What is read of rows, and what becomes of it. */
export type Scan = {
	readonly separator: number
	/** For each place in a row the number of its column in `memo`, `read` and `codes`, or -1 where it is not read. */
	readonly columnAt: Int32Array
	readonly memo: CellMemo
	/** Reads a cell of a column and gives it a code; 0 is that of an empty one. */
	readonly read: (column: number, text: string) => number
	/** Rows up to this number are passed over. */
	readonly after: number
	/** The codes of each column, row by row; cells that are empty or not there are left as they were: 0. */
	readonly codes: readonly Uint32Array[]
	/** Where each row begins and ends, and its number in the file. */
	readonly starts: Uint32Array
	readonly ends: Uint32Array
	readonly numbers: Uint32Array
	/** Whether something stands in a row beyond the headings: 1 or 0. */
	readonly isLong: Uint8Array
}

/** Rows without quotation marks, in UTF-8, each ended by LF, CRLF or CR. */
export type PlainRows = {
	readonly bytes: Uint8Array
	/** The same as text where it is all ASCII, else null. */
	readonly text: string | null
	/** Where to go on, and how many rows were before. */
	readonly from: number
	readonly before: number
}

/** As many rows as there was room for, and where to go on. */
export type Scanned = { readonly count: number; readonly from: number; readonly before: number }

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Reads cells of rows, and leaves out those without anything in them. */
export function scanRows(scan: Scan, { bytes, text, from: first, before }: PlainRows): Scanned {
	const { separator, columnAt, memo, read, after, codes, starts, ends, numbers, isLong } = scan
	const isEnd = endSigns(separator)
	const { places } = memo
	const width = columnAt.length
	const size = bytes.length
	const room = starts.length
	let at = first
	let row = 0
	let number = before
	while (at < size && row < room) {
		const start = at
		let sign = separator
		let seen = 0
		let beyond = 0
		for (let place = 0; sign === separator; place++, at++) {
			const from = at
			let hash = 0
			sign = bytes[at] as number
			while (isEnd[sign] === 0) {
				hash = (hash << 8) | sign
				sign = bytes[++at] as number
			}
			if (at === from) continue
			if (place >= width) beyond = 1
			const column = place < width ? (columnAt[place] as number) : -1
			if (column < 0) continue
			if (at - from > fitsHash) hash = hashOf(bytes, from, at)
			const found = findPlace(memo, column, bytes, from, at, hash)
			let code = (places[found] as number) - 1
			if (code < 0) {
				code = read(column, text ? text.slice(from, at) : decoder.decode(bytes.subarray(from, at)))
				keepCell(memo, column, bytes, from, at, hash, found, code)
			}
			;(codes[column] as Uint32Array)[row] = code
			seen |= code
		}
		const end = at - 1
		if (sign === carriageReturn && bytes[at] === lineFeed) at++
		number++
		if (number <= after) {
			for (const column of codes) column[row] = 0
			continue
		}
		if (seen === 0 && isBlankRow(bytes, start, end, separator)) continue
		starts[row] = start
		ends[row] = end
		numbers[row] = number
		isLong[row] = beyond
		row++
	}
	return { count: row, from: at, before: number }
}

function endSigns(separator: number): Uint8Array {
	const isEnd = new Uint8Array(256)
	for (const sign of [separator, lineFeed, carriageReturn]) isEnd[sign] = 1
	return isEnd
}

/** Whether nothing but blanks stands in a row: asked of rows in which nothing was read. */
const isBlankRow = (bytes: Uint8Array, start: number, end: number, separator: number) =>
	decoder.decode(bytes.subarray(start, end)).replaceAll(String.fromCharCode(separator), '').trim() === ''
