import { analyse } from 'chardet'
import { decodes, type LocalEncoding, localEncodings, type TextEncodingName } from './encodings'

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

/** What the library calls encodings that are parts of ours. */
const otherNames: Readonly<Record<string, LocalEncoding>> = {
	'iso-8859-1': 'windows-1252',
	'iso-8859-2': 'windows-1250',
}

const maxTelling = 8192

/** The beginning of a text without its plain ASCII lines, which tell nothing about its encoding. */
function withoutAsciiLines(bytes: Uint8Array): Uint8Array {
	const told: number[] = []
	for (let from = 0; from < bytes.length && told.length < maxTelling; ) {
		const end = bytes.indexOf(0x0a, from)
		const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1)
		if (line.some((byte) => isHigh(byte))) told.push(...line.subarray(0, maxTelling))
		from += line.length
	}
	return Uint8Array.from(told)
}

/** Confidence, out of 100, from which an encoding is accepted; with a lead over the next one, less will do. */
const certain = 60
const likely = { confidence: 30, lead: 15 }

/** An encoding, and whether it is recognised with near certainty. */
export type RecognisedEncoding = { readonly encoding: TextEncodingName; readonly isSure: boolean }

/** Recognises non-Unicode text by its letters; null if it is in no supported encoding. */
export function recogniseLocal(bytes: Uint8Array): RecognisedEncoding | null {
	const [best, next] = analyse(withoutAsciiLines(bytes)).filter(
		({ name }) => name !== 'UTF-8' && name !== 'ASCII',
	)
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
