import { SheetFailure } from '../sheet-failure'
import { decodes, type TextEncodingName } from './encodings'
import { type RecognisedEncoding, recogniseLocal } from './recognise-local'

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** Detects UTF-16 by zero bytes, which commas, digits and line ends have on one side of each unit; otherwise null. */
function sideOfZeros(bytes: Uint8Array): TextEncodingName | null {
	const zeros = [0, 0]
	bytes.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
	})
	const [even = 0, odd = 0] = zeros
	if (even + odd < bytes.length / 50 || Math.min(even, odd) > (even + odd) / 20) return null
	return even > odd ? 'utf-16be' : 'utf-16le'
}

/**
 * Detects a text's encoding from its first bytes: by byte order mark if it has one, then by strict decoding, else by its
 * letters.
 * @throws SheetFailure if it is in no supported encoding, or not text
 */
export function recognise(head: Uint8Array): RecognisedEncoding {
	const encoding = unicodeOf(head)
	if (encoding) return { encoding, isSure: true }
	const local = recogniseLocal(head)
	if (local) return local
	throw new SheetFailure('encoding')
}

function unicodeOf(head: Uint8Array): TextEncodingName | null {
	if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8'
	if (startsWith(head, 0xff, 0xfe, 0, 0)) throw new SheetFailure('encoding')
	if (startsWith(head, 0xff, 0xfe)) return 'utf-16le'
	if (startsWith(head, 0xfe, 0xff)) return 'utf-16be'
	if (head.includes(0)) {
		const side = sideOfZeros(head)
		if (side && /[\n\r\t,;]/.test(decodes(head, side) ?? '')) return side
		throw new SheetFailure('not-a-sheet')
	}
	return decodes(head, 'utf-8') === null ? null : 'utf-8'
}

const highBits = 0x80808080

/** Checks four bytes at a time, because it runs on every piece of a file. */
function isAscii(bytes: Uint8Array): boolean {
	const isAligned = bytes.byteOffset % 4 === 0
	const words = isAligned ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : []
	let high = 0
	for (let at = 0; at < words.length; at++) high |= words[at] as number
	for (let at = words.length * 4; at < bytes.length; at++) high |= bytes[at] as number
	return (high & highBits) === 0
}

const encoder = new TextEncoder()

/** Decodes bytes piece by piece and strictly: throws a SheetFailure for bytes that are invalid in the encoding. */
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

	/** The text in UTF-8; bytes that already are UTF-8 are returned unchanged. */
	toUtf8(bytes: Uint8Array, isLast: boolean): Uint8Array {
		const isOfBytes = this.encoding !== 'utf-16le' && this.encoding !== 'utf-16be'
		if (isOfBytes && this.isAsciiSoFar && isAscii(bytes)) return bytes
		const text = this.decode(bytes, isLast)
		return this.decoder.encoding === 'utf-8' ? bytes : encoder.encode(text)
	}

	/** If a file's first non-ASCII characters come late, only then can it be recognised as not UTF-8. */
	private asLocal(bytes: Uint8Array, isLast: boolean, cause: unknown) {
		const local = this.encoding === 'utf-8' && this.isAsciiSoFar ? recogniseLocal(bytes) : null
		if (!local?.isSure) throw new SheetFailure('encoding', { cause })
		this.isAsciiSoFar = false
		this.decoder = new TextDecoder(local.encoding, { fatal: true })
		return this.decoder.decode(bytes, { stream: !isLast })
	}
}
