const byteOrderMark = [0xef, 0xbb, 0xbf]
const blanks = [0x20, 0x09, 0x0d]
const openingBrace = 0x7b

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The offset of a line's text, after a byte order mark and whitespace. */
function startOf(bytes: Uint8Array, isFirst: boolean): number {
	let at = isFirst && byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
	while (at < bytes.length && blanks.includes(bytes[at] as number)) at++
	return at
}

/**
 * Reads the text of a line.
 * @returns the text if it may be a JSON object; '' for an empty line, null for anything else
 */
export function readLine(bytes: Uint8Array, isFirst: boolean): string | null {
	const start = startOf(bytes, isFirst)
	if (start === bytes.length) return ''
	if (bytes[start] !== openingBrace) return null
	try {
		return decoder.decode(start === 0 ? bytes : bytes.subarray(start))
	} catch {
		return null
	}
}
