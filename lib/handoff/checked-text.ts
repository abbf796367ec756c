import { maxCodeCharacters } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/work-budget'

/** Letters and digits only: mail programs do not break links at them, and a double click selects the whole code. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = alphabet.length
const checkLength = 6
/** Characters of a long number that are multiplied in one step. */
const charactersPerStep = 10

/** The remainder of each byte, for the checksum. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
	return crc
})

/** CRC-32 (IEEE 802.3) of an ASCII text: detects every change of one character, and of two neighbours. */
function crc32(text: string): number {
	let crc = 0xffffffff
	for (let at = 0; at < text.length; at++)
		crc = (crc >>> 8) ^ (remainders[(crc ^ text.charCodeAt(at)) & 0xff] as number)
	return (crc ^ 0xffffffff) >>> 0
}

function toBase62(value: bigint): string {
	let text = ''
	for (let rest = value; rest > 0n; rest /= BigInt(base))
		text = alphabet.charAt(Number(rest % BigInt(base))) + text
	return text
}

const checkOf = (text: string) => toBase62(BigInt(crc32(text))).padStart(checkLength, '0')

/** Encodes a version and bits as text with a trailing checksum. A prepended 1 bit preserves leading zeros. */
export function toCheckedText(version: number, bits: readonly (0 | 1)[]): string {
	const text = alphabet.charAt(version) + toBase62(BigInt(`0b1${bits.join('')}`))
	return text + checkOf(text)
}

/** Decodes a checked text; null if it is malformed or its checksum does not match. */
export function fromCheckedText(text: string): { version: number; bits: readonly (0 | 1)[] } | null {
	const checked = text.slice(0, -checkLength)
	if (text.length > maxCodeCharacters || checked.length < 2) return null
	spend(text.length)
	if (text !== checked + checkOf(checked)) return null
	const [version = -1, ...values] = [...checked].map((character) => alphabet.indexOf(character))
	if (version < 0 || values.includes(-1)) return null
	// Each multiplication takes as long as the number is.
	spend(values.length ** 2 / charactersPerStep)
	const value = values.reduce((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n)
	const [, ...bits] = value.toString(2)
	return { version, bits: bits.map((bit) => (bit === '1' ? 1 : 0)) }
}
