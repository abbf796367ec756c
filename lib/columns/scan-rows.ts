import { type CellMemo, findPlace, fitsHash, hashOf, keepCell } from './cell-memo'

const lineFeed = 10
const carriageReturn = 13

/** What is read of rows, and what becomes of it. */
export type Scan = {
	readonly separator: number
	/** For each place in a row: the number of its column in `memo`, `read` and `codes`, or -1 where it is not read. */
	readonly columnAt: Int32Array
	readonly memo: CellMemo
	/** Reads a cell of a column and gives it a code; 0 is an empty one's. */
	readonly read: (column: number, text: string) => number
	/** The codes of each column, row by row; cells that are empty or not there are left as they were. */
	readonly codes: readonly Uint32Array[]
	/** Where each row begins and ends. */
	readonly starts: Uint32Array
	readonly ends: Uint32Array
}

const decoder = new TextDecoder()

/**
 * Reads cells of whole rows without quotation marks, in UTF-8, each ended by LF, CRLF or CR.
 * @param text the same as text where it is all ASCII, else null
 * @returns how many rows were read, as many as there is room for, and where the bytes go on
 */
export function scanRows(
	{ separator, columnAt, memo, read, codes, starts, ends }: Scan,
	bytes: Uint8Array,
	text: string | null,
): { count: number; next: number } {
	const isEnd = endSigns(separator)
	const { places } = memo
	const width = columnAt.length
	const size = bytes.length
	const room = starts.length
	let at = 0
	let row = 0
	for (; at < size && row < room; row++) {
		starts[row] = at
		let sign = separator
		for (let place = 0; sign === separator; place++, at++) {
			const from = at
			let hash = 0
			sign = bytes[at] as number
			while (isEnd[sign] === 0) {
				hash = (hash << 8) | sign
				sign = bytes[++at] as number
			}
			const column = place < width ? (columnAt[place] as number) : -1
			if (column < 0 || at === from) continue
			if (at - from > fitsHash) hash = hashOf(bytes, from, at)
			const found = findPlace(memo, column, bytes, from, at, hash)
			let code = (places[found] as number) - 1
			if (code < 0) {
				code = read(column, text ? text.slice(from, at) : decoder.decode(bytes.subarray(from, at)))
				keepCell(memo, column, bytes, from, at, hash, found, code)
			}
			;(codes[column] as Uint32Array)[row] = code
		}
		ends[row] = at - 1
		if (sign === carriageReturn && bytes[at] === lineFeed) at++
	}
	return { count: row, next: at }
}

function endSigns(separator: number): Uint8Array {
	const isEnd = new Uint8Array(256)
	for (const sign of [separator, lineFeed, carriageReturn]) isEnd[sign] = 1
	return isEnd
}
