const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where the last whole row of a text in UTF-8 ends. A CR at its very end may be half of a line end. */
export function plainRowsEnd(bytes: Uint8Array, isLast: boolean): number {
	const afterFeed = bytes.lastIndexOf(lineFeed) + 1
	const sure = bytes.subarray(afterFeed, isLast ? bytes.length : -1)
	return afterFeed + sure.lastIndexOf(carriageReturn) + 1
}

function count(bytes: Uint8Array, sign: number, isCounted: (at: number) => boolean): number {
	let found = 0
	for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) if (isCounted(at)) found++
	return found
}

/** How many lines there are, each ended by LF, CRLF or CR. */
export const lineCount = (bytes: Uint8Array): number =>
	count(bytes, lineFeed, () => true) + count(bytes, carriageReturn, (at) => bytes[at + 1] !== lineFeed)

/** Where the line after so many lines begins; past the end where there are not so many. */
export function skipLines(bytes: Uint8Array, lines: number): number {
	let at = 0
	for (let line = 0; line < lines && at < bytes.length; line++) {
		while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++
		at += bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1
	}
	return at
}
