import { maxSheetColumns } from '@/lib/limits/sheet-limits'
import { addToHash, type CellMemo, cellHash, findPlace, keepCell, wordAt } from './cell-memo'

const lineFeed = 10
const carriageReturn = 13

/** How to read rows, and the arrays that the results are written to. */
export type Scan = {
	readonly separator: number
	/** For each cell position the column's index in `memo`, `read` and `codes`, or -1 if it is not read. */
	readonly columnAt: Int32Array
	readonly memo: CellMemo
	/** Reads a cell of a column and returns its code; an empty cell's is 0. */
	readonly read: (column: number, text: string) => number
	/** The codes of each column, one column after another. Must be zeroed: empty and absent cells are not written. */
	readonly codes: Uint32Array
	/** The distance between the columns in `codes`. */
	readonly stride: number
	/** Each row's start and end offsets, and its number in the file. */
	readonly starts: Uint32Array
	readonly ends: Uint32Array
	readonly numbers: Uint32Array
	/** Whether a row has non-empty cells beyond the headings: 1 or 0. */
	readonly isLong: Uint8Array
}

/** Rows without quotation marks, in UTF-8, each ended by LF, CRLF or CR. */
export type PlainRows = {
	readonly bytes: Uint8Array
	/** The same as a string if it is all ASCII, otherwise null. */
	readonly text: string | null
	/** The offset to continue from, and the number of rows before it. */
	readonly from: number
	readonly before: number
}

/** The rows read until the arrays were full, the end, or a row that is too wide; and where to continue. */
export type ScannedRows = {
	readonly count: number
	readonly from: number
	readonly before: number
	readonly isTooWide?: true
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const everyByte = 0x01010101
const highBits = 0x80808080
/** Masks that keep the lowest 0–4 bytes of a word. */
const masks = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1)

/** Sets the high bit of the lowest zero byte of a word; bits set above that one may be wrong. */
const zeroBytes = (word: number) => (word - everyByte) & ~word & highBits
/** The same for the lowest byte below 14, which includes line ends. */
const lowBytes = (word: number) => (word - 14 * everyByte) & ~word & highBits

/**
 * Reads the cells of rows, skipping blank rows. Processes four bytes at a time, since most cells end within the first
 * four.
 */
export function scanRows(scan: Scan, { bytes, text, from: first, before }: PlainRows): ScannedRows {
	const { separator, columnAt, memo, read, codes, stride, starts, ends, numbers, isLong } = scan
	const isEnd = endBytes(separator)
	const separators = separator * everyByte
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
	const { places } = memo
	const width = columnAt.length
	const size = bytes.length
	const lastWord = size - 4
	const room = starts.length
	let at = first
	let row = 0
	let number = before
	while (at < size && row < room) {
		const start = at
		let byte = separator
		let seen = 0
		let beyond = 0
		let place = 0
		for (; byte === separator; place++, at++) {
			const from = at
			let first = 0
			let hash = 0
			let ends = 0
			while (at <= lastWord) {
				const word = view.getInt32(at, true)
				ends = zeroBytes(word ^ separators) | lowBytes(word)
				const length = ends === 0 ? 4 : (31 - Math.clz32(ends & -ends)) >> 3
				const part = word & (masks[length] as number)
				if (at === from) first = part
				else if (length > 0) hash = addToHash(hash, part)
				at += length
				if (ends !== 0) break
			}
			byte = bytes[at] as number
			if (ends === 0 || isEnd[byte] === 0) {
				while (isEnd[byte] === 0) byte = bytes[++at] as number
				first = wordAt(bytes, from, at)
				hash = cellHash(bytes, from, at)
			}
			if (at === from) continue
			if (place >= width) beyond = 1
			const column = place < width ? (columnAt[place] as number) : -1
			if (column < 0) continue
			const found = findPlace(memo, column, bytes, from, at, first, hash)
			let code = (places[found] as number) - 1
			if (code < 0) {
				code = read(column, text ? text.slice(from, at) : decoder.decode(bytes.subarray(from, at)))
				keepCell(memo, column, bytes, from, at, first, hash, found, code)
			}
			codes[column * stride + row] = code
			seen |= code
		}
		if (place > maxSheetColumns) return { count: row, from: at, before: number, isTooWide: true }
		const end = at - 1
		if (byte === carriageReturn && bytes[at] === lineFeed) at++
		number++
		if (seen === 0 && (end === start || isBlankRow(bytes, start, end, separator))) continue
		starts[row] = start
		ends[row] = end
		numbers[row] = number
		isLong[row] = beyond
		row++
	}
	return { count: row, from: at, before: number }
}

function endBytes(separator: number): Uint8Array {
	const isEnd = new Uint8Array(256)
	for (const byte of [separator, lineFeed, carriageReturn]) isEnd[byte] = 1
	return isEnd
}

/** Whether a row contains only whitespace; only checked for rows in which nothing was read. */
const isBlankRow = (bytes: Uint8Array, start: number, end: number, separator: number) =>
	decoder.decode(bytes.subarray(start, end)).replaceAll(String.fromCharCode(separator), '').trim() === ''
