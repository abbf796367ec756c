import { maxTypedSigns } from '@/lib/limits/limits'
import { fromCheckedText, toCheckedText } from './checked-text'

// A code to type by hand: the version and the bits of a code, and a check of the whole, in lines whose last sign checks
// the line. Each sign has five bits, so that capitals and digits suffice; I, L, O and U are none of them.

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsOfSign = 5
/** Signs of a line, the last of which checks the others; and of a group, between blanks. */
export const lineLength = 20
const groupLength = 4
/** The signs that check the whole; they come first, then the version, then the bits. */
const wholeCheckLength = 3
/** Shorter than any code. */
const fewestSigns = 12

/** The field of 32 elements, x⁵ + x² + 1: the powers of x, so that any two neighbours in a line weigh differently. */
const powers = [1]
while (powers.length < 31) {
	const next = (powers.at(-1) ?? 1) << 1
	powers.push(next > 31 ? next ^ 0b100101 : next)
}
const times = (value: number, power: number) =>
	value === 0 ? 0 : (powers[(powers.indexOf(value) + power) % powers.length] ?? 0)

/** The sign that checks a line: it differs after a wrong sign, two swapped neighbours, and in another line. */
const checkOf = (line: readonly number[], index: number): number =>
	[index + 1, ...line].reduce((sum, value, place) => sum ^ times(value, place), 0)

/** A check of the whole code, 15 bits: CRC-15 of its bits. */
function wholeCheck(values: readonly number[]): number[] {
	let crc = 0
	for (const value of values)
		for (let bit = bitsOfSign - 1; bit >= 0; bit--) {
			const isSet = ((crc >> 14) & 1) !== ((value >> bit) & 1)
			crc = ((crc << 1) & 0x7fff) ^ (isSet ? 0x4599 : 0)
		}
	return [crc >> 10, (crc >> 5) & 31, crc & 31]
}

const chunksOf = <T>(list: readonly T[], length: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / length) }, (_, at) =>
		list.slice(at * length, (at + 1) * length),
	)

/** The lines of a code to type, in groups of four signs; null where they would have more signs than people type. */
export function typedLines(code: string): readonly string[] | null {
	const read = fromCheckedText(code)
	if (!read) return null
	// A bit 1 ends the bits, and zeros fill the last sign.
	const bits = [...read.bits, 1]
	const values = chunksOf(bits, bitsOfSign).map((chunk) =>
		Array.from({ length: bitsOfSign }, (_, place) => chunk[place] ?? 0).reduce(
			(sum, bit) => sum * 2 + bit,
			0,
		),
	)
	const content = [read.version, ...values]
	const lines = chunksOf([...wholeCheck(content), ...content], lineLength - 1).map((line, index) => [
		...line,
		checkOf(line, index),
	])
	if (lines.flat().length > maxTypedSigns) return null
	return lines.map((line) =>
		chunksOf(line, groupLength)
			.map((group) => group.map((value) => signs.charAt(value)).join(''))
			.join(' '),
	)
}

/** What somebody typed: a code as links have it; the lines that are wrong, from 1; or nothing of this kind. */
export type TypedCode =
	| { readonly kind: 'code'; readonly code: string }
	| { readonly kind: 'mistyped'; readonly lines: readonly number[] }
	| null

const valueOfSign = (sign: string) => signs.indexOf(sign.replace(/[IL]/, '1').replace('O', '0'))

/** Whether signs without one right line may still be such a code: it has figures, and is written in one case. */
const looksTyped = (written: string) =>
	/\d/.test(written) && (written === written.toUpperCase() || written === written.toLowerCase())

/** Reads a typed code: small letters, blanks and hyphens are accepted, and O, I and L for 0 and 1. */
export function readTyped(text: string): TypedCode {
	const written = text.slice(0, 2 * maxTypedSigns).replace(/[\s\-‐-―]/gu, '')
	if (text.length > 2 * maxTypedSigns || written.length < fewestSigns || written.length > maxTypedSigns)
		return null
	const values = [...written.toUpperCase()].map(valueOfSign)
	if (values.includes(-1)) return null
	const lines = chunksOf(values, lineLength)
	const wrong = lines.flatMap((line, index) =>
		checkOf(line.slice(0, -1), index) === line.at(-1) ? [] : [index + 1],
	)
	if (wrong.length > 0)
		return wrong.length < lines.length || looksTyped(written) ? { kind: 'mistyped', lines: wrong } : null
	const whole = lines.flatMap((line) => line.slice(0, -1))
	const content = whole.slice(wholeCheckLength)
	const isWhole = wholeCheck(content).join() === whole.slice(0, wholeCheckLength).join()
	const [version, ...rest] = content
	const bits = rest.flatMap((value) =>
		Array.from({ length: bitsOfSign }, (_, place): 0 | 1 =>
			(value >> (bitsOfSign - 1 - place)) & 1 ? 1 : 0,
		),
	)
	const end = bits.lastIndexOf(1)
	if (!isWhole || version === undefined || end < 0) return { kind: 'mistyped', lines: [] }
	return { kind: 'code', code: toCheckedText(version, bits.slice(0, end)) }
}
