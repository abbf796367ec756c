import { maxNumberCharacters } from '@/lib/limits/limits'

const otherDigit = /[^\P{Nd}0-9]/gu

/** In Unicode, the ten digits of a script are consecutive, and no decimal digit exists outside such a row. */
function western(digit: string): string {
	const code = digit.codePointAt(0) ?? 0
	let before = 0
	while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++
	return String(before % 10)
}

/** A text with the digits 0–9 in place of those of other scripts. */
export const westernDigits = (text: string): string => text.replace(otherDigit, western)

const grouped = /^-?[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*(\.\d+)?$/
/** As in India: 3,00,000. */
const groupedInPairs = /^-?[1-9]\d?(,\d\d)+,\d{3}(\.\d+)?$/
const plain = /^-?\d+(\.\d+)?$/

const withoutEnding = (text: string, ending: string) =>
	text.endsWith(ending) ? text.slice(0, -ending.length).trimEnd() : text

/**
 * Reads a number as people write it: with digit grouping by thousands or as in India, full-width or Arabic digits,
 * and 万 or 万元 for ten thousands.
 * @returns the number, or null if it is not one, is longer than any or could be read in two ways (such as 1,5)
 */
export function readNumber(text: string): number | null {
	if (text.length > maxNumberCharacters) return null
	const tidy = westernDigits(text.trim())
		.replaceAll('．', '.')
		.replaceAll('٫', '.')
		.replace(/[，٬،]/g, ',')
		.replace(/[’`]/g, "'")
		.replace(/[\u00a0\u2009\u202f\u3000]/g, ' ')
	const amount = withoutEnding(tidy, '元')
	const digits = withoutEnding(amount, '万')
	const tenThousands = digits !== amount
	const isGrouped = grouped.test(digits) || groupedInPairs.test(digits)
	const bare = isGrouped ? digits.replace(/[,' ]/g, '') : digits
	if (!plain.test(bare)) return null
	const value = Number(bare) * (tenThousands ? 10_000 : 1)
	return Number.isFinite(value) ? Number(value.toPrecision(15)) : null
}
