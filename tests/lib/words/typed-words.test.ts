import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { wordsInList } from '@/lib/everyday-search/word-index'
import { localeIds } from '@/lib/i18n/locales'
import { loadEverydayWords } from '@/lib/words/everyday/everyday-words'
import { type ChoiceFact, facts } from '@/rules/facts'
import { measureWords, searchOf } from '@/tests/bench/search/measure-words'
import { readTyped } from '@/tests/bench/search/read-typed'

/** KB after gzip that a question may load with its words. */
const maxSize = 25

describe.each(localeIds)('in %s', (locale) => {
	test('at least 600 words for industries were collected, none of them twice', () => {
		const all = readTyped('industries', locale).map(({ text }) => text)
		expect(new Set(all).size).toBe(all.length)
		expect(all.length).toBeGreaterThanOrEqual(600)
	})

	test('at least 95 of 100 have their division among the first three, and every one finds it', async () => {
		const { typed, amongThree, missed, nothing } = await measureWords(locale, 'industries')
		expect(amongThree / typed, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
		expect(nothing).toEqual([])
	})

	test('so do what was typed after the list was made, and most rarer words that it was not made from', async () => {
		const later = await measureWords(locale, 'industries-later')
		expect(later.amongThree / later.typed, later.missed.join('\n')).toBeGreaterThanOrEqual(0.95)
		const unseen = await measureWords(locale, 'industries-unseen')
		expect(unseen.amongThree / unseen.typed, unseen.missed.join('\n')).toBeGreaterThanOrEqual(0.8)
	})

	test('at least 95 of 100 names of jobs have their group on top', async () => {
		const { typed, onTop, missed, nothing } = await measureWords(locale, 'occupations')
		expect(onTop / typed, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
		expect(nothing).toEqual([])
	})

	test.each(['isicDivision', 'occupationGroup'] as const)(
		'each option of %s has words, none twice',
		async (fact) => {
			const { words } = await loadEverydayWords(locale, fact)
			expect(Object.keys(words).toSorted()).toEqual([...(facts[fact] as ChoiceFact).options].toSorted())
			for (const [value, list] of Object.entries(words)) {
				const texts = wordsInList(list).map(({ text }) => text)
				expect([value, texts.filter((text, at) => text === '' || texts.indexOf(text) < at)]).toEqual([
					value,
					[],
				])
			}
		},
	)

	test.each(['industries', 'occupations'])('the words for %s are light', (list) => {
		const written = readFileSync(`lib/words/everyday/${list}/${locale}-words.ts`)
		expect(gzipSync(written, { level: 9 }).length / 1024).toBeLessThanOrEqual(maxSize)
	})
})

describe('the search for an industry', () => {
	test('puts whole words before parts of words, and says by which word it found', async () => {
		const { find } = await searchOf('en', 'isicDivision')
		const found = find('car')
		expect(found[0]).toMatchObject({ option: { value: '29' }, by: 'car' })
		const places = (value: string) => found.findIndex(({ option }) => option.value === value)
		expect(places('45')).toBe(1)
		expect(places('13') < 0 || places('13') > places('45')).toBe(true)
		expect(find('drone factory')[0]).toMatchObject({ option: { value: '30' }, by: 'drone' })
	})

	test('finds while a word is being typed, by a number, and by what is spelt nearly so', async () => {
		const { find, nearest } = await searchOf('en', 'isicDivision')
		expect(find('semicond')[0]?.option.value).toBe('26')
		expect(find('27')[0]?.option.value).toBe('27')
		expect(find('1')[0]?.option.value).toBe('01')
		expect(find('qqqq')).toEqual([])
		expect(nearest('semicondutor')[0]?.value).toBe('26')
	})

	test('names an option only by a word that means no other', async () => {
		const { named } = await searchOf('en', 'isicDivision')
		expect(named('Drones')?.value).toBe('30')
		expect(named('27')?.value).toBe('27')
		expect(named('phone')).toBeUndefined()
		expect(named('')).toBeUndefined()
	})

	test('finds the head of an expression before what it is of', async () => {
		const en = await searchOf('en', 'isicDivision')
		expect(en.find('phone repair')[0]?.option.value).toBe('95')
		const zh = await searchOf('zh', 'isicDivision')
		expect(zh.find('无人机公司')[0]).toMatchObject({ option: { value: '30' }, by: '无人机' })
		const ar = await searchOf('ar', 'isicDivision')
		expect(ar.find('تأمين سيارات')[0]?.option.value).toBe('65')
	})

	test('marks what was typed in what was found', async () => {
		const { parts } = await searchOf('en', 'isicDivision')
		expect(parts('drone', 'drone factory')).toEqual(['', 'drone', ''])
		expect(parts('drone', 'x')).toEqual(['drone', '', ''])
	})
})
