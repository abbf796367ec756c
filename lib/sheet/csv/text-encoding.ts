import { SheetFailure } from '../sheet-failure'

/** The encodings of text that are read. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1256'

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

function decodes(bytes: Uint8Array, encoding: TextEncodingName) {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
	} catch {
		return null
	}
}

/** Text of 16-bit units has zeros on one side of each unit wherever it has commas, digits or line ends. */
function sideOfZeros(bytes: Uint8Array): TextEncodingName | null {
	const zeros = [0, 0]
	bytes.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
	})
	const [even = 0, odd = 0] = zeros
	if (even + odd < bytes.length / 50 || Math.min(even, odd) > (even + odd) / 20) return null
	return even > odd ? 'utf-16be' : 'utf-16le'
}

const isHigh = (byte = 0) => byte >= 0x80
const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39

/** From here on the first bytes of pairs are those of rare characters. */
const rareFrom = 0xd8

/**
 * Text in GB18030 is of pairs of high bytes nearly throughout, with other scripts in fours of a high byte and a digit.
 * Letters of other encodings may pass as pairs, but then as the rarest of characters.
 */
function isPlausibleChinese(bytes: Uint8Array) {
	let pairs = 0
	let withLow = 0
	let rare = 0
	for (let at = 0; at < bytes.length - 1; at++) {
		const first = bytes[at] ?? 0
		if (!isHigh(first)) continue
		pairs++
		if (isDigit(bytes[at + 1]) && isHigh(bytes[at + 2])) at += 3
		else {
			if (!isHigh(bytes[at + 1])) withLow++
			if (first >= rareFrom) rare++
			at++
		}
	}
	return withLow <= pairs / 5 && rare <= pairs / 3
}

/**
 * Text in Windows-1256, as Excel in Arabic writes CSV, is of runs of Arabic letters, two in ten of them the commonest two.
 * Other encodings have letters that stand alone, or bytes that are none of these; the Russian KOI8 has other common ones.
 */
function isPlausibleArabic(bytes: Uint8Array) {
	const text = new TextDecoder('windows-1256').decode(bytes)
	const high = text.match(/[^\0-\x7f]/g)?.length ?? 0
	const inRuns = text.match(/[\p{Script=Arabic}\u0640\u064b-\u0652،؛؟]{2,}/gu)?.join('') ?? ''
	const commonest = inRuns.match(/[ال]/g)?.length ?? 0
	return high >= fewestHigh && inRuns.length >= high * 0.9 && commonest >= inRuns.length / 10
}

/** Fewer characters say too little. */
const fewestHigh = 8

/** The encoding of a text by its first bytes: by its mark if it has one, else by strict decoding. */
export function encodingOf(head: Uint8Array): TextEncodingName {
	if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8'
	if (startsWith(head, 0xff, 0xfe, 0, 0)) throw new SheetFailure('encoding')
	if (startsWith(head, 0xff, 0xfe)) return 'utf-16le'
	if (startsWith(head, 0xfe, 0xff)) return 'utf-16be'
	if (head.includes(0)) {
		const side = sideOfZeros(head)
		if (side && /[\n\r\t,;]/.test(decodes(head, side) ?? '')) return side
		throw new SheetFailure('not-a-sheet')
	}
	if (decodes(head, 'utf-8') !== null) return 'utf-8'
	const local = localEncodingOf(head)
	if (local) return local
	throw new SheetFailure('encoding')
}

/** The encoding of a text that is not in Unicode, if it is one of those that are read. */
function localEncodingOf(bytes: Uint8Array): TextEncodingName | null {
	if (isPlausibleArabic(bytes)) return 'windows-1256'
	return decodes(bytes, 'gb18030') !== null && isPlausibleChinese(bytes) ? 'gb18030' : null
}

const highBits = 0x80808080

/** Four bytes at a time, for this is asked of every piece of a file. */
function isAscii(bytes: Uint8Array): boolean {
	const isAligned = bytes.byteOffset % 4 === 0
	const words = isAligned ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : []
	let high = 0
	for (let at = 0; at < words.length; at++) high |= words[at] as number
	for (let at = words.length * 4; at < bytes.length; at++) high |= bytes[at] as number
	return (high & highBits) === 0
}

const encoder = new TextEncoder()

/** Decodes bytes piece by piece, and strictly: what is no text in the encoding ends the reading. */
export class StrictDecoder {
	private decoder: TextDecoder
	private readonly encoding: TextEncodingName
	private isAsciiSoFar = true

	constructor(encoding: TextEncodingName) {
		this.encoding = encoding
		this.decoder = new TextDecoder(encoding, { fatal: true })
	}

	decode(bytes: Uint8Array, isLast: boolean): string {
		try {
			const text = this.decoder.decode(bytes, { stream: !isLast })
			if (this.isAsciiSoFar) this.isAsciiSoFar = text.length === bytes.length && isAscii(bytes)
			return text
		} catch (cause) {
			return this.asLocal(bytes, isLast, cause)
		}
	}

	/** The same text in UTF-8; bytes that are so already are given as they are. */
	toUtf8(bytes: Uint8Array, isLast: boolean): Uint8Array {
		const isOfBytes = this.encoding !== 'utf-16le' && this.encoding !== 'utf-16be'
		if (isOfBytes && this.isAsciiSoFar && isAscii(bytes)) return bytes
		const text = this.decode(bytes, isLast)
		return this.decoder.encoding === 'utf-8' ? bytes : encoder.encode(text)
	}

	/** A file whose first characters beyond ASCII come late is only then known not to be in UTF-8. */
	private asLocal(bytes: Uint8Array, isLast: boolean, cause: unknown) {
		const local = this.encoding === 'utf-8' && this.isAsciiSoFar ? localEncodingOf(bytes) : null
		if (local === null) throw new SheetFailure('encoding', { cause })
		this.isAsciiSoFar = false
		this.decoder = new TextDecoder(local, { fatal: true })
		return this.decoder.decode(bytes, { stream: !isLast })
	}
}
