import { analyse } from 'chardet'
import { SheetFailure } from '../sheet-failure'

/** Encodings from before Unicode, which nothing in a file names: they are recognised by the frequency of letters. */
export const localEncodings = [
	'windows-1252',
	'windows-1250',
	'windows-1251',
	'windows-1256',
	'gb18030',
	'big5',
	'shift_jis',
	'euc-jp',
	'euc-kr',
] as const
export type LocalEncoding = (typeof localEncodings)[number]

/** The supported text encodings. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | LocalEncoding

/** Whether an encoding was recognised by its letters alone, so that it may be another one. */
export const isLocal = (encoding: TextEncodingName | null): encoding is LocalEncoding =>
	(localEncodings as readonly unknown[]).includes(encoding)

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** The start of a text, strictly decoded; null if it is invalid in the encoding. */
export function decodes(bytes: Uint8Array, encoding: TextEncodingName): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
	} catch {
		return null
	}
}

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

const isHigh = (byte = 0) => byte >= 0x80
const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39

/** Pairs whose first byte is at least this encode rare characters. */
const rareFrom = 0xd8

/**
 * GB18030 text beyond ASCII is mostly pairs of high bytes, with other scripts in four-byte sequences of high bytes and
 * digits. Letters in other encodings may also form valid pairs, but mostly those of rare characters.
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
 * Windows-1256 text, which Arabic Excel writes as CSV, consists of runs of Arabic letters, of which two in ten are the two
 * most common ones. Other encodings decode to isolated letters or other characters; KOI8 (Russian) to other frequencies.
 */
function isPlausibleArabic(bytes: Uint8Array) {
	const text = new TextDecoder('windows-1256').decode(bytes)
	const high = text.match(/[^\0-\x7f]/g)?.length ?? 0
	const inRuns = text.match(/[\p{Script=Arabic}\u0640\u064b-\u0652،؛؟]{2,}/gu)?.join('') ?? ''
	const common = inRuns.match(/[ال]/g)?.length ?? 0
	return high >= minHigh && inRuns.length >= high * 0.9 && common >= inRuns.length / 10
}

/** With fewer characters there is too little evidence. */
const minHigh = 8

/**
 * Detects a text's encoding from its first bytes: by byte order mark if it has one, then by strict decoding, else by its
 * letters.
 * @throws SheetFailure if it is in no supported encoding, or not text
 */
export function recognise(head: Uint8Array): Recognised {
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

/** What the library calls encodings that are parts of ours. */
const otherNames: Readonly<Record<string, LocalEncoding>> = {
	'iso-8859-1': 'windows-1252',
	'iso-8859-2': 'windows-1250',
}

const maxTelling = 8192

/** The beginning of a text without its plain ASCII lines, which tell nothing about its encoding. */
function telling(bytes: Uint8Array): Uint8Array {
	const told: number[] = []
	for (let from = 0; from < bytes.length && told.length < maxTelling; ) {
		const end = bytes.indexOf(0x0a, from)
		const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1)
		if (line.some((byte) => isHigh(byte))) told.push(...line.subarray(0, maxTelling))
		from += line.length
	}
	return Uint8Array.from(told)
}

/** Confidence, of 100, from which an encoding is taken as it is; with a lead over the next one less will do. */
const certain = 60
const likely = { confidence: 30, lead: 15 }

/** A local encoding, and whether the letters leave hardly a doubt about it. */
export type Recognised = { readonly encoding: TextEncodingName; readonly isSure: boolean }

/** Recognises non-Unicode text by its letters; null if it is in no supported encoding. */
function recogniseLocal(bytes: Uint8Array): Recognised | null {
	const [best, next] = analyse(telling(bytes)).filter(({ name }) => name !== 'UTF-8' && name !== 'ASCII')
	const name = best?.name.toLowerCase() ?? ''
	const known = otherNames[name] ?? localEncodings.find((encoding) => encoding === name)
	const guess = known && decodes(bytes, known) !== null ? known : null
	const confidence = best?.confidence ?? 0
	const isEnough = bytes.filter((byte) => isHigh(byte)).length >= minHigh
	if (guess && isEnough && confidence >= certain) return { encoding: guess, isSure: true }
	if (isPlausibleArabic(bytes)) return { encoding: 'windows-1256', isSure: true }
	if (decodes(bytes, 'gb18030') !== null && isPlausibleChinese(bytes))
		return { encoding: 'gb18030', isSure: true }
	const lead = confidence - (next?.confidence ?? 0)
	if (guess)
		return { encoding: guess, isSure: isEnough && confidence >= likely.confidence && lead >= likely.lead }
	const valid = localEncodings.find((encoding) => decodes(bytes, encoding) !== null)
	return valid ? { encoding: valid, isSure: false } : null
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
