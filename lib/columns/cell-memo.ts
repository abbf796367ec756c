/**
 * The codes of cells by their UTF-8 bytes, for several columns: one hash table with open addressing, so that a cell seen
 * before is recognised without decoding it to a string.
 */
export type CellMemo = {
	/**
	 * Four numbers per slot: the code plus one (0: free); the first four bytes; the hash of the rest; and the length in the
	 * lowest eight bits with the offset of the bytes in `keys` above them.
	 */
	readonly places: Int32Array
	readonly keys: Uint8Array
	/** For each column: the number of cells kept, and of bytes of `keys` used. */
	readonly counts: Uint32Array
	readonly used: Uint32Array
}

const width = 4
const cells = 2 ** 13
const maxCellsKept = cells / 2
const maxKeyBytes = 2 ** 16
const maxKeptLength = 200
/** Cells up to this length are fully represented by their first four bytes and the hash of the rest. */
const fitting = 8

/**
 * Padding in bytes between parts of an array that are read alternately: at power-of-2 distances they would evict one
 * another from the processor's cache.
 */
export const padding = 17 * 64
const placesOfColumn = cells * width + padding / 4
const keysOfColumn = maxKeyBytes + padding
const withinColumn = cells * width - 1

/** Creates an empty memo for a number of columns. */
export const cellMemo = (columns: number): CellMemo => ({
	places: new Int32Array(columns * placesOfColumn),
	keys: new Uint8Array(columns * keysOfColumn),
	counts: new Uint32Array(columns),
	used: new Uint32Array(columns),
})

/** Adds the next four bytes of a cell, as one little-endian number, to its hash. */
export const addToHash = (hash: number, word: number): number => (Math.imul(hash, 0x01000193) + word) | 0

/** Up to four bytes as one little-endian number. */
export function wordAt(bytes: Uint8Array, from: number, to: number): number {
	let word = 0
	for (let at = Math.min(from + 4, to) - 1; at >= from; at--) word = (word << 8) | (bytes[at] as number)
	return word
}

/** The hash of a cell's bytes after the first four. */
export function cellHash(bytes: Uint8Array, from: number, to: number): number {
	let hash = 0
	for (let at = from + 4; at < to; at += 4) hash = addToHash(hash, wordAt(bytes, at, to))
	return hash
}

/** The slot of a cell, or the free slot where it would go. */
export function findPlace(
	{ places, keys }: CellMemo,
	column: number,
	bytes: Uint8Array,
	from: number,
	to: number,
	first: number,
	hash: number,
): number {
	const length = to - from
	const start = column * placesOfColumn
	const mixed = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ hash
	let place = ((mixed ^ (mixed >>> 13)) + length) << 2
	for (; ; place += width) {
		const at = start + (place & withinColumn)
		if (places[at] === 0) return at
		if (places[at + 1] !== first || places[at + 2] !== hash) continue
		const known = places[at + 3] as number
		if ((known & 0xff) !== length) continue
		if (length <= fitting || isSame(keys, column * keysOfColumn + (known >>> 8), bytes, from, to)) return at
	}
}

function isSame(keys: Uint8Array, key: number, bytes: Uint8Array, from: number, to: number): boolean {
	for (let at = from + 4; at < to; at++) if (keys[key + at - from] !== bytes[at]) return false
	return true
}

/** Stores a cell's code in the free slot that `findPlace` returned for it, if there is room. */
export function keepCell(
	{ places, keys, counts, used }: CellMemo,
	column: number,
	bytes: Uint8Array,
	from: number,
	to: number,
	first: number,
	hash: number,
	place: number,
	code: number,
): void {
	const length = to - from
	const begins = used[column] as number
	const isFull = (counts[column] as number) >= maxCellsKept || begins + length > maxKeyBytes
	if (isFull || length > maxKeptLength) return
	places[place] = code + 1
	places[place + 1] = first
	places[place + 2] = hash
	places[place + 3] = (begins << 8) | length
	const key = column * keysOfColumn + begins
	for (let at = from; at < to; at++) keys[key + at - from] = bytes[at] as number
	counts[column] = (counts[column] as number) + 1
	used[column] = begins + length
}

/** Removes the cells of a column. */
export function clearColumn({ places, counts, used }: CellMemo, column: number): void {
	places.fill(0, column * placesOfColumn, (column + 1) * placesOfColumn)
	counts[column] = 0
	used[column] = 0
}
