const lineFeed = 10
const carriageReturn = 13

/** Told each line without its end, or null for one that is too long; lines are counted from 1. */
type OnLine = (line: Uint8Array | null, number: number) => void

const withoutReturn = (line: Uint8Array) => (line.at(-1) === carriageReturn ? line.subarray(0, -1) : line)

/**
 * Splits bytes that come in pieces into lines that end in LF or CRLF. Of a line that is too long nothing is kept.
 * @param maxBytes the longest line that is read
 * @returns `push` takes the next piece, `end` the last line where no line end came after it
 */
export function lineSplitter(maxBytes: number, onLine: OnLine) {
	let number = 0
	/** The beginning of a line whose end has not come yet; null when it is too long already. */
	let begun: Uint8Array[] | null = []
	let size = 0

	const keep = (piece: Uint8Array) => {
		size += piece.length
		// One byte more, for it may turn out to be the CR of the line's end.
		if (size > maxBytes + 1) begun = null
		// A copy, for the piece's memory is the sender's.
		else if (piece.length > 0) begun?.push(piece.slice())
	}
	const joined = () => {
		if (!begun) return null
		if (begun.length === 1) return begun[0] as Uint8Array
		const whole = new Uint8Array(size)
		let at = 0
		for (const piece of begun) {
			whole.set(piece, at)
			at += piece.length
		}
		return whole
	}
	const finish = (line: Uint8Array | null) => {
		const bare = line && withoutReturn(line)
		onLine(bare && bare.length > maxBytes ? null : bare, ++number)
		begun = []
		size = 0
	}
	return {
		push: (chunk: Uint8Array) => {
			let from = 0
			for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
				if (size === 0) finish(chunk.subarray(from, at))
				else {
					keep(chunk.subarray(from, at))
					finish(joined())
				}
				from = at + 1
			}
			keep(chunk.subarray(from))
		},
		end: () => {
			if (size > 0) finish(joined())
		},
	}
}
