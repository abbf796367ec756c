import { inDigits } from '@/lib/i18n/in-digits'
import { readNumber, westernDigits } from '@/lib/i18n/read-number'
import { maxNumberCharacters } from '@/lib/limits/limits'

type Marks = { readonly decimal: string; readonly group: string }

const known = new Map<string, Marks>()

/** The separators between the parts of a number in a language. */
function marksOf(tag: string): Marks {
	const kept = known.get(tag)
	if (kept) return kept
	const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.8)
	const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
	const marks = { decimal: mark('decimal'), group: mark('group') }
	known.set(tag, marks)
	return marks
}

/** 3,500 or 3.500: thousands, or three decimals. */
const eitherWay = /^-?[1-9]\d{0,2}([.,])\d{3}\s*元?$/
/** Unambiguously thousands separated by points, because there are several or because a comma follows. */
const byPoints = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const commaLast = /^[^,]*,\d+$/
/** Not thousands: some phone keyboards have no point. */
const tenths = /^-?\d+,\d$/

const swapped = (text: string) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))

/**
 * Reads a number as `readNumber` does, and also in the notation of languages with other separators: 3,5 or 1.234,5.
 * @param tag the language, as `Intl` names it
 * @returns the number, or null if it is not one, is longer than any or could be read in two ways
 */
export function readLocalNumber(text: string, tag: string): number | null {
	if (text.length > maxNumberCharacters) return null
	const { decimal, group } = marksOf(tag)
	const tidy = westernDigits(text.trim()).replaceAll('．', '.').replaceAll('，', ',')
	const [, mark] = eitherWay.exec(tidy) ?? []
	if (mark && mark !== group) return null
	const isSwapped = byPoints.test(tidy) || (decimal === ',' ? commaLast : tenths).test(tidy)
	return readNumber(isSwapped ? swapped(tidy) : tidy)
}

/** A number in digits that can be read back in the language: an extra zero distinguishes 3.500 from thousands. */
export const writeLocalNumber = (value: number, tag: string): string =>
	inDigits(value)
		.replace(/^(-?[1-9]\d{0,2}\.\d{3})$/, '$10')
		.replace('.', marksOf(tag).decimal === ',' ? ',' : '.')
