import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '@/lib/i18n/read-number'
import { maxNumberCharacters } from '@/lib/limits/limits'

/** The greatest number whose every digit is kept. */
const most = 999_999_999_999_999
const integer = fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 100_000 }))
const writtenIn = (locale: string, options: Intl.NumberFormatOptions = {}) => {
	const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, ...options })
	return (value: number) => format.format(value)
}

describe('a number as people write it', () => {
	test.each([
		['29', 29],
		['0', 0],
		['007', 7],
		['2.5', 2.5],
		['0.25', 0.25],
		[' 29 ', 29],
		['300,000', 300_000],
		['1,234,567.89', 1_234_567.89],
		["1'234'567", 1_234_567],
		['1’234’567', 1_234_567],
		['1 234 567', 1_234_567],
		['1\u00a0234\u00a0567', 1_234_567],
		['1\u202f234\u202f567', 1_234_567],
		['１２３', 123],
		['１，２３４．５', 1234.5],
		['３０\u3000', 30],
		['٢٩', 29],
		['١٬٢٣٤٫٥', 1234.5],
		['۲۴۰،۰۰۰', 240_000],
		['2،40،000', 240_000],
		['۲۹', 29],
		['२९', 29],
		['-5', -5],
		['-2.5', -2.5],
		['3,00,000', 300_000],
		['12,34,567', 1_234_567],
		['1,00,00,000', 10_000_000],
		['3,00,000.50', 300_000.5],
		['३,००,०००', 300_000],
		['-3,00,000', -300_000],
	])('%j is %d', (text, number) => {
		expect(readNumber(text)).toBe(number)
	})

	test.each([
		['30万', 300_000],
		['30 万', 300_000],
		['30万元', 300_000],
		['30 万元', 300_000],
		['３０万元', 300_000],
		['1.2万', 12_000],
		['1.2345万', 12_345],
		['1,200万', 12_000_000],
		['0.07万', 700],
		['5000元', 5000],
		['300,000 元', 300_000],
	])('%j is %d', (text, number) => {
		expect(readNumber(text)).toBe(number)
	})

	test.each([
		'en',
		'zh',
		'en-IN',
		'hi-u-nu-deva',
		'en-u-nu-fullwide',
		'zh-u-nu-fullwide',
		'ar-EG-u-nu-arab',
		'fa-u-nu-arabext',
	])('reads back from how %s writes it, in groups or not', (locale) => {
		const [grouped, plain] = [writtenIn(locale), writtenIn(locale, { useGrouping: false })]
		fc.assert(
			fc.property(integer, (value) => {
				expect(readNumber(grouped(value))).toBe(value)
				expect(readNumber(plain(value))).toBe(value)
			}),
		)
	})

	test.each(['en', 'zh', 'en-u-nu-fullwide', 'ar-EG-u-nu-arab'])(
		'reads back with its fraction from how %s writes it',
		(locale) => {
			const write = writtenIn(locale)
			fc.assert(
				fc.property(
					fc.integer({ min: 0, max: 999_999_999 }),
					fc.constantFrom(10, 100, 1000),
					(value, parts) => {
						expect(readNumber(write(value / parts))).toBe(value / parts)
					},
				),
			)
		},
	)

	test('reads back with a sign, below zero', () => {
		fc.assert(
			fc.property(fc.integer({ min: -most, max: -1 }), (value) => {
				expect(readNumber(String(value))).toBe(value)
			}),
		)
	})

	test.each(['en', 'zh'])('reads back below zero from how %s groups it', (locale) => {
		const write = writtenIn(locale)
		fc.assert(
			fc.property(fc.integer({ min: -most, max: -1 }), (value) => {
				expect(readNumber(write(value))).toBe(value)
			}),
		)
	})

	test('before 万 or 万元 is ten thousand times as much, to the last digit', () => {
		const unit = fc.constantFrom('万', ' 万', '万元', ' 万元', '\u3000万')
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 99_999_999 }), unit, (hundreds, written) => {
				expect(readNumber(`${hundreds / 100}${written}`)).toBe(hundreds * 100)
			}),
		)
	})
})

describe('what is no number, or could be two', () => {
	test.each([
		'',
		' ',
		'1,5',
		'1,50',
		'1,5000',
		'1234,567',
		'1,234,56',
		'1,00',
		'3,00,00',
		'3,00,0000',
		'300,00,000',
		'3,00,000,000',
		'3 00 000',
		',123',
		'1,',
		'1.2.3',
		'1.234.567',
		'1,234 567',
		"1,234'567",
		'1 2',
		'1e5',
		'0x10',
		'1_000',
		'Infinity',
		'NaN',
		'--1',
		'1-',
		'.',
		'-',
		'万',
		'元',
		'万元',
		'1万2',
		'1万万',
		'三十',
		'30岁',
		'30%',
		'about 30',
		'2-3',
		'½',
		'²',
		`29${' '.repeat(1 << 20)}元9`,
		`${'0'.repeat(maxNumberCharacters)}1`,
		`1${',000'.repeat(1 << 18)}`,
	])('%j is none', (text) => {
		expect(readNumber(text)).toBeNull()
	})

	test('a comma before anything but three digits is none', () => {
		const digits = fc.stringMatching(/^\d{1,3}$/)
		const others = fc.stringMatching(/^(\d{1,2}|\d{4,6})$/)
		fc.assert(fc.property(digits, others, (before, after) => readNumber(`${before},${after}`) === null))
	})

	test('a comma after a nought parts no thousands', () => {
		fc.assert(fc.property(fc.stringMatching(/^\d{3}$/), (after) => readNumber(`0,${after}`) === null))
	})

	test('a text with a letter is none', () => {
		const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCEIKMWXÄéßжखن')
		const text = fc.oneof(fc.string(), fc.stringMatching(/^[\d.,]{0,6}$/))
		fc.assert(
			fc.property(text, letter, text, (before, sign, after) => readNumber(before + sign + after) === null),
		)
	})

	test('any text at all is a finite number or none', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.stringMatching(/^[-\d.,' 万元０-９٠-٩]{0,12}$/),
			fc.integer({ min: 300, max: 400 }).map((length) => '9'.repeat(length)),
		)
		fc.assert(
			fc.property(text, (written) => {
				const value = readNumber(written)
				return value === null || Number.isFinite(value)
			}),
		)
	})
})

test('the digits of every script are read', () => {
	const scripts = Intl.supportedValuesOf('numberingSystem').filter((id) => {
		const [zero = ''] = new Intl.NumberFormat(`en-u-nu-${id}`).format(0)
		return /\p{Nd}/u.test(zero)
	})
	expect(scripts.length).toBeGreaterThan(30)
	for (const id of scripts) {
		const format = new Intl.NumberFormat(`en-u-nu-${id}`, { useGrouping: false })
		expect([id, readNumber(format.format(1_234_567_890))]).toEqual([id, 1_234_567_890])
	}
})
