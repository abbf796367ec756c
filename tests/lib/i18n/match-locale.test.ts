import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { localeOfHeader, localeOfSegment } from '@/lib/i18n/match-locale'
import { maxLanguageHeaderCharacters, maxLanguageTagCharacters } from '@/lib/limits/limits'

describe('the language of a header', () => {
	test.each([
		['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
		['en-US,en;q=0.9,zh;q=0.8', 'en'],
		['en;q=0.2,zh;q=0.8', 'zh'],
		['zh-Hans-CN', 'zh'],
		['is,cy;q=0.9,zh;q=0.1', 'zh'],
		['ar-EG,ar;q=0.9,en;q=0.8', 'ar'],
		['is-IS,ar-MA;q=0.7', 'ar'],
		['ar-Latn', 'ar'],
		['is-IS,is', 'en'],
		['*', 'en'],
		['zh;q=0', 'en'],
		['', 'en'],
		[null, 'en'],
	])('%s is %s', (header, locale) => {
		expect(localeOfHeader(header)).toBe(locale)
	})

	test('is Chinese for every kind of Chinese', () => {
		expect(['zh-TW', 'zh-HK', 'zh-Hant', 'ZH-cn'].map(localeOfHeader)).toEqual(['zh', 'zh', 'zh', 'zh'])
	})

	test('is read for so many characters, up to the last whole preference', () => {
		const before = 'is;q=0.1,'.repeat(maxLanguageHeaderCharacters / 9 - 1)
		expect(localeOfHeader(`${before}zh`)).toBe('zh')
		expect(localeOfHeader(`${before}is,is,is,is,is,is,is,zh`)).toBe('en')
		expect(localeOfHeader('zh-CN'.padStart(maxLanguageHeaderCharacters + 2, 'is,'))).toBe('en')
		expect(localeOfHeader(`${'is,'.repeat(1 << 20)}zh`)).toBe('en')
	})

	test('skips what is no language tag and reads on', () => {
		expect(localeOfHeader('en_US;;, 12, x-, zh-CN;q=0.5')).toBe('zh')
	})

	test('is one of ours for any header at all', () => {
		fc.assert(fc.property(fc.string(), (header) => localeIds.includes(localeOfHeader(header))))
		const tagged = fc
			.array(fc.stringMatching(/^[a-zA-Z*-]{1,9}(;q=[0-9.]{1,4})?$/))
			.map((list) => list.join())
		fc.assert(fc.property(tagged, (header) => localeIds.includes(localeOfHeader(header))))
	})

	test('is found in time in a header of the greatest size', () => {
		const start = performance.now()
		localeOfHeader(Array.from({ length: 4000 }, (_, index) => `a${index % 10}-x${index}`).join())
		expect(performance.now() - start).toBeLessThan(500)
	})
})

describe('the language of a path segment', () => {
	test.each([
		['EN', 'en'],
		['en-US', 'en'],
		['en_GB', 'en'],
		['zh-CN', 'zh'],
		['zh_Hant_TW', 'zh'],
		['ar-EG', 'ar'],
		['AR_sa', 'ar'],
		['de', 'en'],
	])('%s is %s', (segment, locale) => {
		expect(localeOfSegment(segment, null)).toBe(locale)
	})

	test('that we do not ship is the one that the browser asks for', () => {
		expect(localeOfSegment('de', 'zh-CN')).toBe('zh')
		expect(localeOfSegment('EN', 'zh-CN')).toBe('en')
	})

	test.each(['en', 'zh', 'rules', 'foo', 'nowhere', '', 'e', '..', 'en--us', 'robots.txt', '语言'])(
		'%s is none to redirect to',
		(segment) => {
			expect(localeOfSegment(segment, null)).toBeNull()
		},
	)

	test('is none or one of ours for any segment at all', () => {
		fc.assert(
			fc.property(fc.string(), (segment) => {
				const locale = localeOfSegment(segment, null)
				return locale === null || localeIds.includes(locale)
			}),
		)
	})
})

test.each(['zh-u-ca-chinese', 'zh-x-a', 'zh-a-bcd', 'zh-abcdefgh'])(
	'a segment may say more than a language: %s',
	(segment) => {
		expect(localeOfSegment(segment, null)).toBe('zh')
	},
)

test('a segment that is longer than a language tag is none', () => {
	const tag = `zh-x-${'abcdefgh-'.repeat(maxLanguageTagCharacters)}`
	expect(localeOfSegment(tag.slice(0, 40), null)).toBe('zh')
	expect(localeOfSegment(`${tag.slice(0, maxLanguageTagCharacters)}x`, null)).toBeNull()
})
