/**
 * The codes of cells by their bytes in UTF-8, for several columns side by side: one table with open addressing, so that
 * a cell that was seen before is known again without a text being made of it.
 */
export type CellMemo = {
	/** Four numbers a place: the code and one more (0: free), the hash, the length, where its bytes begin in `keys`. */
	readonly places: Int32Array
	readonly keys: Uint8Array
	/** For each column: how many cells are kept, and how many bytes of `keys` are used. */
	readonly counts: Uint32Array
	readonly used: Uint32Array
}

/** A column has so many numbers in `places`, and so many bytes in `keys`, as a power of 2. */
export const placesShift = 14
const keysShift = 16
/** What a place of a column is cut to, so that it stays in its own part. */
export const withinPlaces = 2 ** placesShift - 1
const width = 4
const mostCells = 2 ** placesShift / width / 2
const longestKept = 200
/** So many bytes fit into a hash, which is then as good as the bytes themselves. */
export const fitsHash = 4

export const cellMemo = (columns: number): CellMemo => ({
	places: new Int32Array(columns << placesShift),
	keys: new Uint8Array(columns << keysShift),
	counts: new Uint32Array(columns),
	used: new Uint32Array(columns),
})

/** The hash of a longer cell; that of one that fits is its bytes, one after the other. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
	let hash = 0
	for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0
	return hash
}

/** Where a cell is kept, or the free place where it would be. */
export function findPlace(
	{ places, keys }: CellMemo,
	column: number,
	bytes: Uint8Array,
	from: number,
	to: number,
	hash: number,
): number {
	const length = to - from
	const start = column << placesShift
	let place = (((hash ^ (hash >>> 15)) + length * 37) << 2) & withinPlaces
	while (places[start + place] !== 0) {
		if (places[start + place + 1] === hash && places[start + place + 2] === length) {
			if (length <= fitsHash) break
			let key = (column << keysShift) + (places[start + place + 3] as number)
			let at = from
			while (at < to && keys[key] === bytes[at]) {
				key++
				at++
			}
			if (at === to) break
		}
		place = (place + width) & withinPlaces
	}
	return start + place
}

/** Keeps the code of a cell in the free place that was found for it, if there is room. */
export function keepCell(
	{ places, keys, counts, used }: CellMemo,
	column: number,
	bytes: Uint8Array,
	from: number,
	to: number,
	hash: number,
	place: number,
	code: number,
): void {
	const length = to - from
	const begins = used[column] as number
	const isFull = (counts[column] as number) >= mostCells || begins + length > 2 ** keysShift
	if (isFull || length > longestKept) return
	places[place] = code + 1
	places[place + 1] = hash
	places[place + 2] = length
	places[place + 3] = begins
	const key = (column << keysShift) + begins
	for (let at = from; at < to; at++) keys[key + at - from] = bytes[at] as number
	counts[column] = (counts[column] as number) + 1
	used[column] = begins + length
}

/** Forgets the cells of a column. */
export function clearColumn({ places, counts, used }: CellMemo, column: number): void {
	places.fill(0, column << placesShift, (column + 1) << placesShift)
	counts[column] = 0
	used[column] = 0
}
