const lineFeed = 0x0a
const carriageReturn = 0x0d

/** The end offset of the last complete row of UTF-8 text. A CR at the very end may be half of a CRLF. */
export function plainRowsEnd(bytes: Uint8Array, isLast: boolean): number {
	const lastLineStart = bytes.lastIndexOf(lineFeed) + 1
	const sure = bytes.subarray(lastLineStart, isLast ? bytes.length : -1)
	return lastLineStart + sure.lastIndexOf(carriageReturn) + 1
}

function count(bytes: Uint8Array, byte: number, isCounted: (at: number) => boolean): number {
	let found = 0
	for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) if (isCounted(at)) found++
	return found
}

/** The number of lines, each ended by LF, CRLF or CR. */
export const lineCount = (bytes: Uint8Array): number =>
	count(bytes, lineFeed, () => true) + count(bytes, carriageReturn, (at) => bytes[at + 1] !== lineFeed)

/** The offset after the given number of lines; at or past the end if there are fewer. */
export function skipLines(bytes: Uint8Array, lines: number): number {
	let at = 0
	for (let line = 0; line < lines && at < bytes.length; line++) {
		while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++
		at += bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1
	}
	return at
}

/** Normalises the line ends of a text without quotation marks to LF. */
export const sameLineEnds = (text: string): string =>
	text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text

/** The end of a quoted cell: after its closing quotation mark, or the end of the text. */
function endOfQuoted(text: string, open: number): number {
	for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
		if (text[at + 1] !== '"') return at + 1
	}
	return text.length
}

const startsCell = (text: string, at: number, separator: string) =>
	at === 0 || text[at - 1] === separator || text[at - 1] === '\n' || text[at - 1] === '\r'

/** Normalises row ends to LF; text within quotation marks is left unchanged. */
export function sameLineEndsOfRows(text: string, separator: string): string {
	if (!text.includes('\r')) return text
	let same = ''
	let copied = 0
	for (let open = text.indexOf('"'); open >= 0; ) {
		let next = open + 1
		if (startsCell(text, open, separator)) {
			next = endOfQuoted(text, open)
			same += sameLineEnds(text.slice(copied, open)) + text.slice(open, next)
			copied = next
		}
		open = text.indexOf('"', next)
	}
	return same + sameLineEnds(text.slice(copied))
}
