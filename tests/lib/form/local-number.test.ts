import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLocalNumber, writeLocalNumber } from '@/lib/form/local-number'
import { localeIds, locales } from '@/lib/i18n/locales'
import { maxNumberCharacters } from '@/lib/limits/limits'

/** Languages with every pair of marks that there is, shipped or not. */
const tags = [
	...localeIds.map((id) => locales[id].formats),
	...[
		'de',
		'de-AT',
		'de-CH',
		'es',
		'es-MX',
		'fr',
		'fr-CH',
		'ha',
		'hi',
		'id',
		'it',
		'kk',
		'pl',
		'pt-BR',
		'pt-PT',
	],
	...['ru', 'sw', 'th', 'tr', 'uk', 'ur', 'vi', 'ar-EG', 'fa', 'bn', 'my', 'ne', 'mr', 'en-ZA', 'uz', 'am'],
]

const marksOf = (tag: string) => {
	const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.8)
	return parts.filter(({ type }) => type === 'decimal' || type === 'group').map(({ value }) => value)
}

/** Whether thousands or decimals is for the language alone to say. */
const isDoubtful = (text: string, tag: string, number: number) => {
	const [, mark] = /^\p{Nd}{1,3}([.,])\p{Nd}{3}$/u.exec(text) ?? []
	return number >= 1 && mark !== undefined && mark !== marksOf(tag)[0]
}

describe.each(tags)('a number in %s', (tag) => {
	const write = (options: Intl.NumberFormatOptions) => {
		const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 6, ...options })
		return (value: number) => format.format(value)
	}

	test('is read as the language writes it, in groups or not', () => {
		const value = fc.oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }))
		for (const options of [{}, { useGrouping: 'always' }, { useGrouping: false }] as const) {
			const written = write(options)
			fc.assert(
				fc.property(value, (number) => {
					expect(readLocalNumber(written(number), tag)).toBe(number)
				}),
			)
		}
	})

	test('is read with its fraction, unless that could be thousands', () => {
		const written = write({})
		const value = fc
			.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(10, 100, 1000, 10_000))
			.map(([whole, parts]) => whole / parts)
		fc.assert(
			fc.property(value, (number) => {
				const text = written(number)
				expect({ text, read: readLocalNumber(text, tag) }).toEqual({
					text,
					read: isDoubtful(text, tag, number) ? null : number,
				})
			}),
		)
	})

	test('that could be thousands or three decimals is thousands in its own writing alone, else none', () => {
		const digits = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.stringMatching(/^\d{3}$/))
		fc.assert(
			fc.property(digits, fc.constantFrom('.', ','), ([before, after], mark) => {
				const isOwn = marksOf(tag)[0] === mark
				expect(readLocalNumber(`${before}${mark}${after}`, tag)).toBe(
					isOwn ? Number(`${before}${after}`) : null,
				)
			}),
		)
	})

	test('is read back as it is shown', () => {
		const value = fc.oneof(
			fc.integer({ min: 0, max: 100_000_000 }),
			fc.integer({ min: 0, max: 70_000 }).map((number) => number / 1000),
			fc.integer({ min: 0, max: 100_000_000 }).map((number) => number / 1_000_000),
		)
		fc.assert(fc.property(value, (number) => readLocalNumber(writeLocalNumber(number, tag), tag) === number))
	})

	test('with a point and one or two decimals is what it seems', () => {
		const parts = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.stringMatching(/^\d{1,2}$/))
		fc.assert(
			fc.property(parts, ([whole, decimals]) => {
				const text = `${whole}.${decimals}`
				return readLocalNumber(text, tag) === Number(text)
			}),
		)
	})

	test.each([
		['1.234.567', 1_234_567],
		['1,234,567', 1_234_567],
		['1.234,56', 1234.56],
		['1,234.56', 1234.56],
		['1.234.567,8', 1_234_567.8],
		['1,234,567.8', 1_234_567.8],
		['1 234 567', 1_234_567],
		["1'234'567", 1_234_567],
		['3,5', 3.5],
		['3.5', 3.5],
		['0,5', 0.5],
		['30万', 300_000],
	])('whatever the language, %j is %d', (text, number) => {
		expect(readLocalNumber(text, tag)).toBe(number)
	})

	test.each(['', '1.2.3', '1,2,3', '1,2.3.4', '3,', ',5', '1.234,567.8', '1e5', '12:30', '3.5,7.1'])(
		'whatever the language, %j is none',
		(text) => {
			expect(readLocalNumber(text, tag)).toBeNull()
		},
	)
})

test.each([
	['de', '3,25', 3.25],
	['de', '3.500', 3500],
	['de', '3,500', null],
	['fr', '1 234,5', 1234.5],
	['fr', '3.500', null],
	['pt-BR', '240.000', 240_000],
	['en', '240.000', null],
	['en', '240.000 元', null],
	['en', '3,25', null],
	['en', '300,00', null],
	['hi', '3,00,000', 300_000],
	['zh-CN', '1.234万', 12_340],
])('in %s, %j is %d', (tag, text, number) => {
	expect(readLocalNumber(text, tag)).toBe(number)
})

test.each([
	`29${' '.repeat(1 << 20)}元9`,
	`1${'.000'.repeat(1 << 18)}`,
	`${'0'.repeat(maxNumberCharacters)}1`,
])('a text that is longer than any number is none', (text) => {
	for (const tag of tags) expect(readLocalNumber(text, tag)).toBeNull()
})
