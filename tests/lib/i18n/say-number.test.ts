import { expect, test } from 'vitest'
import { localeIds, locales } from '@/lib/i18n/locales'
import { sayNumber } from '@/lib/i18n/say'

test.each(localeIds)('a number is said as the language has it: %s', (locale) => {
	const format = new Intl.NumberFormat(locales[locale].formats)
	const numbers = [...Array.from({ length: 1101 }, (_, at) => at), -3, 0.5, 999.5, 12_345.678, 1_000_000]
	expect(numbers.map((number) => sayNumber(locale, number))).toEqual(
		numbers.map((number) => format.format(number)),
	)
})
