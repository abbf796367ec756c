import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from '@/lib/day/days-later'
import { localeIds } from '@/lib/i18n/locales'
import { ageOf, figureEndOf, readingAge } from '@/lib/law/age'
import { dueSources } from '@/lib/law/due-sources'
import { sayAge } from '@/lib/law/say-age'
import { wordsOf } from '@/lib/words/messages'

const day = '2026-11-30'
const daysAfter = (days: number) => daysLater(day, days)
const said = (locale: (typeof localeIds)[number], on: string | null) =>
	sayAge({ locale, words: wordsOf(locale).law.reading, day }, on)
		.replaceAll(/[\u2060-\u2069\u200b]/g, '')
		.replaceAll('\u00a0', ' ')

describe('how old a reading is', () => {
	test.each([
		['2026-11-29', 'read today'],
		[day, 'read today'],
		[daysAfter(1), 'read yesterday'],
		[daysAfter(6), 'read 6 days ago'],
		[daysAfter(89), 'read 89 days ago'],
		[daysAfter(90), 'last read 3 months ago'],
		[daysAfter(122), 'last read 4 months ago'],
		[daysAfter(179), 'last read 6 months ago'],
		[daysAfter(180), 'not checked since 30 November 2026'],
		['2029-01-01', 'not checked since 30 November 2026'],
	])('on %s: %s', (on, words) => {
		expect(said('en', on)).toBe(words)
	})

	test('without a clock it is the day itself', () => {
		expect(said('en', null)).toBe('read on 30 November 2026')
	})

	test('is said in every language', () => {
		expect(localeIds.map((locale) => said(locale, daysAfter(122)))).toEqual([
			'last read 4 months ago',
			'上次核对：4个月前',
			'آخر قراءة قبل 4 أشهر',
			'последний раз прочитано 4 месяца назад',
			'terakhir dibaca 4 bulan yang lalu',
			'آخری بار 4 مہینے پہلے پڑھا گیا',
			'lu pour la dernière fois il y a 4 mois',
		])
	})

	test('is counted in whole days, whatever the clock is set to in between', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
				expect(ageOf(day, daysAfter(days))).toBe(days)
				const kind = days < 90 ? 'recent' : days < 180 ? 'stale' : 'old'
				expect(readingAge(day, daysAfter(days)).kind).toBe(kind)
			}),
		)
	})
})

describe('a figure with an end', () => {
	test.each([
		['2026-12-31', '2026-11-30', null],
		['2026-12-31', '2026-12-01', 'ends'],
		['2026-12-31', '2026-12-31', 'ends'],
		['2026-12-31', '2027-01-01', 'ended'],
		['2027-09-20', '2027-08-20', null],
		['2027-09-20', '2027-08-21', 'ends'],
	])('until %s, looked at on %s: %s', (until, on, end) => {
		expect(figureEndOf(until, on)).toBe(end)
	})
})

describe('what is due', () => {
	test('on the day of the last reading, nothing but what ends', () => {
		expect(dueSources(day).filter(({ isDue }) => isDue)).toEqual([])
		expect(
			dueSources('2026-12-01')
				.filter(({ isDue }) => isDue)
				.map(({ id, end }) => [id, end]),
		).toEqual([['fees-us-2025', 'ends']])
	})

	test('after a year, everything, the oldest reading first', () => {
		const all = dueSources('2027-11-30')
		expect(all.filter(({ isDue }) => !isDue)).toEqual([])
		expect(all.map(({ age }) => age)).toEqual(all.map(({ age }) => age).toSorted((a, b) => b - a))
	})
})
