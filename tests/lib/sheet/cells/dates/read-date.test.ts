import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { monthNames, monthOf } from '@/lib/sheet/cells/dates/month-names'
import { readDate } from '@/lib/sheet/cells/dates/read-date'
import { placeholders } from '@/lib/sheet/cells/vocabulary/placeholders'
import { sheetLanguages } from '@/lib/sheet/languages'

const dateIn = (text: string, habits?: Parameters<typeof readDate>[1]) => {
	const reading = readDate(text, habits)
	return reading.kind === 'date' ? reading.date : reading.kind
}

describe('a date that can be one day only', () => {
	test.each([
		'1994-03-04',
		'1994/3/4',
		'1994.03.04',
		'1994-03-04 00:00',
		'1994-03-04T00:00:00Z',
		'1994-03-04T00:00:00.000+08:00',
		'1994年3月4日',
		'1994 年 03 月 04 日',
		'1994年3月4日生',
		'１９９４年３月４日',
		'4 March 1994',
		'March 4, 1994',
		'4th of March 1994',
		'04-Mar-94',
		'4. März 1994',
		'4 mars 1994',
		'4 de marzo de 1994',
		'4 de março de 1994',
		'4 марта 1994 г.',
		'4 مارس 1994',
		'٤ آذار ١٩٩٤',
		'۴ مارچ ۱۹۹۴ء',
		'4 مارچ 1994',
		'۴ مارچ، ۱۹۹۴',
		'4 Maret 1994',
		'04 мар. 1994 г.р.',
		'le 4 mars 1994',
		'19940304',
		'民國83年3月4日',
		'民国83年3月4日',
		'中華民國 83 年 3 月 4 日',
		'民國83/03/04',
		'民國83.3.4',
	])('%s is read', (text) => {
		expect(dateIn(text)).toBe('1994-03-04')
	})

	test('is the day after the twelfth, whatever stands first', () => {
		expect(dateIn('25/03/1994')).toBe('1994-03-25')
		expect(dateIn('03/25/1994')).toBe('1994-03-25')
		expect(dateIn('25.3.94')).toBe('1994-03-25')
		expect(dateIn('25/03/1994', { order: 'month-first' })).toBe('1994-03-25')
	})

	test('is the same either way where day and month are one number', () => {
		expect(dateIn('04/04/1994')).toBe('1994-04-04')
	})

	test.each([
		'1994-03',
		'1994/3',
		'1994.03',
		'1994年3月',
		'03/1994',
		'March 1994',
		'Mar-94',
		'март 1994',
		'مارچ ۱۹۹۴ء',
		'Maret 1994',
		'199403',
		'民國83年3月',
	])('%s is a month', (text) => {
		expect(dateIn(text)).toBe('1994-03')
	})
})

describe('a date that can be two days', () => {
	test.each(['03/04/1994', '3.4.1994', '3-4-1994', '03/04/94', '3 4 1994', '٠٣/٠٤/١٩٩٤', '03041994'])(
		'%s is asked, and read as is said of its column',
		(text) => {
			expect(readDate(text)).toEqual({ kind: 'either', doubt: 'order' })
			expect(dateIn(text, { order: 'day-first' })).toBe('1994-04-03')
			expect(dateIn(text, { order: 'month-first' })).toBe('1994-03-04')
		},
	)

	test('is never inferred: no day and month up to the twelfth are read without being told', () => {
		const upToTwelve = fc.integer({ min: 1, max: 12 })
		const written = fc.tuple(
			upToTwelve,
			upToTwelve,
			fc.integer({ min: 1940, max: 2010 }),
			fc.constantFrom('/', '.', '-', ' '),
		)
		fc.assert(
			fc.property(written, ([a, b, year, between]) => {
				expect(dateIn([a, b, year].join(between)) === 'either').toBe(a !== b)
			}),
		)
	})

	test.each(['1994.1', '1994-03-04T16:00:00Z', '200503'])('%s is not told apart by an order', (text) => {
		expect(dateIn(text)).toBe('ambiguous')
		expect(dateIn(text, { order: 'day-first' })).toBe('ambiguous')
	})

	test('is five digits: the number of a day in a spreadsheet, or figures that have lost a zero', () => {
		expect(readDate('31294')).toEqual({ kind: 'either', doubt: 'digits' })
		expect(dateIn('31294', { digits: 'day-number' })).toBe('1985-09-04')
		expect(dateIn('31294', { digits: 'day-first' })).toBe('1994-12-03')
		expect(dateIn('31294', { digits: 'month-first' })).toBe('1994-03-12')
		expect(dateIn('34397')).toBe('either')
		expect(dateIn('34397', { digits: 'day-number' })).toBe('1994-03-04')
		expect(dateIn('34397', { digits: 'day-first' })).toBe('unreadable')
		expect(dateIn('13194', { digits: 'day-first' })).toBe('1994-01-31')
	})

	test.each(['83年3月4日', '83 年 3 月 4 日生', '83/03/14', '83-3-14', '830314', '83年3月'])(
		'%s begins with a year of one of two calendars, and is read as is said of its column',
		(text) => {
			expect(readDate(text)).toEqual({ kind: 'either', doubt: 'years' })
			expect(dateIn(text, { years: 'western' })).toMatch(/^1983-03/)
			expect(dateIn(text, { years: 'minguo' })).toMatch(/^1994-03/)
			expect(dateIn(text, { order: 'day-first' })).toBe('either')
		},
	)

	test('is 29 February of the calendar that has one in that year', () => {
		expect(dateIn('85/02/29')).toBe('either')
		expect(dateIn('85/02/29', { years: 'minguo' })).toBe('1996-02-29')
		expect(dateIn('85/02/29', { years: 'western' })).toBe('unreadable')
	})
})

test.each([
	'1994',
	'31/02/1994',
	'1994-13-01',
	'1415/03/20',
	'2537-03-04',
	'Mar 04',
	'03/04',
	'spring 1994',
	'29',
	'1e5',
	'-34397',
	'123456789',
	'83年',
	'民國83年',
	'昭和58年5月12日',
	'民國83年2月30日',
	'4 March 1994 or 1995',
])('%s is no date', (text) => {
	expect(dateIn(text)).toBe('unreadable')
})

test('what says nothing gives no date', () => {
	const words = Object.values(placeholders).flatMap((reason) => localeIds.flatMap((locale) => reason[locale]))
	for (const text of [...words, '', '  ', '?', '-', '无'])
		expect([text, dateIn(text)]).toEqual([text, 'none'])
})

describe('the names of the months', () => {
	test('stand for one month each, in whatever language', () => {
		for (const [name, month] of monthNames) expect([name, monthOf(name)]).toEqual([name, month])
	})

	test('are those by which programs call them', () => {
		for (const language of sheetLanguages.filter((one) => one !== 'zh')) {
			for (let month = 0; month < 12; month++) {
				const day = new Date(Date.UTC(1994, month, 20))
				const long = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day)
				expect([long, monthOf(long.toLowerCase())]).toEqual([long, month + 1])
			}
		}
	})
})

test('every day comes back in the ways that leave no doubt', () => {
	const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
	fc.assert(
		fc.property(days, (date) => {
			const iso = date.toISOString().slice(0, 10)
			const [year = '', month = '', day = ''] = iso.split('-')
			for (const text of [iso, `${year}年${+month}月${+day}日`, `${year}/${+month}/${+day}`])
				expect(dateIn(text)).toBe(iso)
			expect(dateIn(`${day}/${month}/${year}`, { order: 'day-first' })).toBe(iso)
			if (+day <= 12) expect(dateIn(`${month}/${day}/${year}`, { order: 'month-first' })).toBe(iso)
		}),
	)
})
