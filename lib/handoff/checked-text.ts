import { maxCodeCharacters } from '@/lib/limits/limits'

/** Letters and digits alone: no mail program breaks a link at them, and one press selects the whole. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = alphabet.length
const checkLength = 6

/** CRC-32 (IEEE 802.3) of a text of ASCII characters: finds every change of one character, and of neighbours. */
function crc32(text: string): number {
	let crc = 0xffffffff
	for (const sign of text) {
		crc ^= sign.charCodeAt(0)
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
	}
	return (crc ^ 0xffffffff) >>> 0
}

function inSigns(value: bigint): string {
	let text = ''
	for (let rest = value; rest > 0n; rest /= BigInt(base))
		text = alphabet.charAt(Number(rest % BigInt(base))) + text
	return text
}

const checkOf = (text: string) => inSigns(BigInt(crc32(text))).padStart(checkLength, '0')

/** A version and bits as a text with a checksum at its end. A bit set before the others keeps zeros at their start. */
export function toCheckedText(version: number, bits: readonly (0 | 1)[]): string {
	const text = alphabet.charAt(version) + inSigns(BigInt(`0b1${bits.join('')}`))
	return text + checkOf(text)
}

/** What a checked text holds; null when the checksum does not fit. */
export function fromCheckedText(text: string): { version: number; bits: readonly (0 | 1)[] } | null {
	const checked = text.slice(0, -checkLength)
	if (text.length > maxCodeCharacters || checked.length < 2 || text !== checked + checkOf(checked))
		return null
	const [version = -1, ...values] = [...checked].map((sign) => alphabet.indexOf(sign))
	if (version < 0 || values.includes(-1)) return null
	const value = values.reduce((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n)
	const [, ...bits] = value.toString(2)
	return { version, bits: bits.map((bit) => (bit === '1' ? 1 : 0)) }
}
