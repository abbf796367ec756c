import { type Locale, locales } from '@/lib/i18n/locales'
import { readLocalNumber, writeLocalNumber } from './local-number'

const monthsInYear = 12

/** Monthly pay as typed, converted to a year, in digits; text that is not a number stays as it is. */
export function yearFromMonth(text: string, locale: Locale): string {
	const { formats } = locales[locale]
	const month = readLocalNumber(text, formats)
	return month === null ? text : writeLocalNumber(Math.round(month * monthsInYear * 100) / 100, formats)
}
