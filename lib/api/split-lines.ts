import { byteBuffer } from './byte-buffer'

const lineFeed = 10
const carriageReturn = 13

/** A line without its line end, or null if it is too long, and its number, counted from 1. */
export type Line = { readonly bytes: Uint8Array | null; readonly number: number }

const withoutReturn = (line: Uint8Array) => (line.at(-1) === carriageReturn ? line.subarray(0, -1) : line)

/**
 * Splits bytes that arrive in pieces into lines that end in LF or CRLF. Lines that are too long are discarded.
 * @param maxBytes the maximum length of a line
 * @returns `push` lazily yields the lines that end in the given piece, all of which must be consumed before the next piece.
 * `end` yields the last line if it has no line end.
 */
export function lineSplitter(maxBytes: number) {
	let number = 0
	// One byte more, because it may turn out to be the CR of a CRLF.
	const begun = byteBuffer(maxBytes + 1)
	let isTooLong = false

	const keep = (piece: Uint8Array) => {
		if (isTooLong || begun.append(piece)) return
		isTooLong = true
		begun.take()
	}
	const finish = (line: Uint8Array): Line => {
		const bare = withoutReturn(line)
		const bytes = isTooLong || bare.length > maxBytes ? null : bare
		isTooLong = false
		return { bytes, number: ++number }
	}
	return {
		push: function* (piece: Uint8Array): Generator<Line, void> {
			let from = 0
			for (let at = piece.indexOf(lineFeed); at !== -1; at = piece.indexOf(lineFeed, from)) {
				if (!isTooLong && begun.size() === 0) yield finish(piece.subarray(from, at))
				else {
					keep(piece.subarray(from, at))
					yield finish(begun.take())
				}
				from = at + 1
			}
			keep(piece.subarray(from))
		},
		end: function* (): Generator<Line, void> {
			if (isTooLong || begun.size() > 0) yield finish(begun.take())
		},
	}
}
