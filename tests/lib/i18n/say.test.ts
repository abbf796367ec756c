import compile from 'icu-minify/compile'
import { describe, expect, test } from 'vitest'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayDay, sayFirst, sayIn, sayList } from '@/lib/i18n/say'

const named = compile('{id}: {text}')
const saidIn = (locale: Locale, values: { id: string; text: string }) => sayIn(locale)(named, values)

describe('a text that is put into another', () => {
	test('keeps its own order in a language that runs from right to left', () => {
		expect(saidIn('ar', { id: 'article', text: '2026-11-24' })).toBe(
			'\u2066article\u2069: \u20662026-11-24\u2069',
		)
		expect(saidIn('ar', { id: 'HSK 5 أو أعلى', text: 'نعم' })).toBe('\u2067HSK 5 أو أعلى\u2069: نعم')
		expect(saidIn('ar', { id: 'مصر', text: '中国' })).toBe('مصر: \u2066中国\u2069')
	})

	test('is as it was where both run the same way', () => {
		expect(saidIn('en', { id: 'article', text: '2026-11-24' })).toBe('article: 2026-11-24')
		expect(saidIn('zh', { id: '埃及', text: 'H-1B' })).toBe('埃及: H-1B')
		expect(saidIn('ar', { id: 'مصر', text: 'نعم' })).toBe('مصر: نعم')
	})

	test('does not reorder what stands around it, though it brings marks that turn the line', () => {
		expect(saidIn('en', { id: 'مهندس', text: '1' })).toBe('\u2068مهندس\u2069: 1')
		expect(saidIn('en', { id: 'a\u202Eb', text: '1' })).toBe('ab: 1')
		expect(saidIn('ar', { id: 'a\u2069\u2069\u202Db', text: 'نعم' })).toBe('\u2066ab\u2069: نعم')
		const nested = saidIn('ar', { id: 'HSK', text: '1' })
		expect(saidIn('ar', { id: nested, text: 'نعم' })).toBe(`\u2066${nested}\u2069: نعم`)
	})

	test('stays apart in a list as well', () => {
		expect(sayList('ar', ['HSK 1', 'مصر'])).toBe('\u2066HSK 1\u2069 ومصر')
		expect(sayList('en', ['HSK 1', 'Egypt'])).toBe('HSK 1 and Egypt')
	})
})

test('a text begins with a capital where its writing has any', () => {
	expect(sayFirst('en', 'the upper age limit')).toBe('The upper age limit')
	expect(sayFirst('ar', 'الحد الأعلى للعمر')).toBe('الحد الأعلى للعمر')
	expect(sayFirst('en', '')).toBe('')
})

test.each(localeIds)(
	'days and numbers in %s are in western digits, those of the Gregorian calendar',
	(locale) => {
		const day = sayDay(locale, '2026-11-24')
		expect(day).toContain('2026')
		expect(day).toContain('24')
		expect(sayIn(locale)(compile('{value, number}'), { value: 360_000 })).toMatch(/^360.000$/)
		expect(new Intl.NumberFormat(locales[locale].formats).resolvedOptions().numberingSystem).toBe('latn')
	},
)

describe('a list', () => {
	test.each([
		['zh', ['文章设想的标准', 'H-1B 对照'], '文章设想的标准和 H-1B 对照'],
		['zh', ['NG', 'GH'], 'NG 和 GH'],
		['zh', ['阿肯语', '埃维语', '英语'], '阿肯语、埃维语和英语'],
		['en', ['Hausa', '中文'], 'Hausa and 中文'],
	] as const)(
		'in %s has a blank where Chinese characters and Latin letters meet',
		(locale, entries, said) => {
			expect(sayList(locale, entries)).toBe(said)
		},
	)
})

test('a version ends no line, and reads as it is written', () => {
	const said = sayIn('zh')(compile('版本 {version}'), { version: '2026-11-24' })
	expect(said).toBe('版本 2026-\u206011-\u206024')
	expect(withPlainSpaces(said)).toBe('版本 2026-11-24')
})
