import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { ambiguous } from '@/lib/words/names/demonyms.json'
import { territories } from '@/lib/words/names/territories'
import { searchNames } from '@/tests/bench/search/search-names'

type Typed = { readonly kind: string; readonly code: string; readonly text: string }

/** What people type, by class and country: a class on a line of its own, then "CODE one|another". */
function typedIn(locale: Locale): readonly Typed[] {
	let kind = ''
	return readFileSync(`tests/lib/words/typed/countries.${locale}.txt`, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.flatMap((line) => {
			const [code = '', rest] = line.split(/ (.*)/)
			if (rest !== undefined) return rest.split('|').map((text) => ({ kind, code, text }))
			kind = code
			return []
		})
}

/** Former states in the languages added later. */
const otherwise = [
	...['СССР', 'Советский Союз', 'Uni Soviet', 'URSS', 'Union soviétique', 'سوویت یونین'],
	...['Чехословакия', 'Tchécoslovaquie', 'Cekoslowakia', 'چیکوسلوواکیہ'],
]

/** What a picker offers, or else what is spelt alike. */
async function pickerIn(locale: Locale, texts: readonly string[]) {
	const searchOf = await searchNames(locale, 'countryNames', texts)
	return (typed: string): readonly string[] => {
		const search = searchOf(typed)
		const found = search.find(typed).map(({ option }) => option.value)
		return found.length > 0 ? found : search.nearest(typed).map(({ value }) => value)
	}
}

describe.each(localeIds)('in %s', (locale) => {
	test('nothing is chosen by a word for two countries alone, and both are found', async () => {
		const words = [
			...ambiguous,
			'USSR',
			'Soviet Union',
			'苏联',
			'الاتحاد السوفيتي',
			'Czechoslovakia',
			...otherwise,
			...['كورية', 'كونغولية'],
		]
		const searchOf = await searchNames(locale, 'countryNames', words)
		for (const word of words) {
			const search = searchOf(word)
			expect([word, search.named(word)?.value]).toEqual([word, undefined])
			expect([word, search.find(word).length > 1]).toEqual([word, true])
		}
	})

	test('a language is on top by each of its names, in whichever language of the pages', async () => {
		const lines = readFileSync('tests/lib/words/typed/languages.txt', 'utf8').split('\n').slice(1)
		const named = lines.filter(Boolean).flatMap((line) => {
			const [code, rest = ''] = line.split(/ (.*)/)
			return rest.split('|').map((text) => ({ text, code }))
		})
		const texts = named.map(({ text }) => text)
		const searchOf = await searchNames(locale, 'languageNames', texts)
		const wrong = named
			.map(({ text, code }) => [text, code, searchOf(text).find(text)[0]?.option.value])
			.filter(([, wanted, found]) => wanted !== found)
		expect(wrong).toEqual([])
	})

	test('at least 98 of 100 forms that people type have their country on top', async () => {
		const all = typedIn(locale)
		const offered = await pickerIn(
			locale,
			all.map(({ text }) => text),
		)
		const wrong = all.filter(({ code, text }) => offered(text)[0] !== code)
		expect(all.length).toBeGreaterThan(400)
		expect(
			wrong.length / all.length,
			wrong.map(({ kind, code, text }) => `${kind} ${code} ${text}: ${offered(text)[0]}`).join('\n'),
		).toBeLessThanOrEqual(0.02)
	})

	test('no territory stands above its country, however much of a name is typed', async () => {
		const begun = [
			...new Set(
				typedIn(locale).flatMap(({ text }) =>
					Array.from({ length: text.length }, (_, last) => text.slice(0, last + 1)),
				),
			),
		]
		const offered = await pickerIn(locale, begun)
		const above = begun.flatMap((text) => {
			const found = offered(text)
			return found.flatMap((code, at) => {
				const country = territories[code]
				return country !== undefined && found.indexOf(country) > at ? [`${text}: ${code}`] : []
			})
		})
		expect(above).toEqual([])
	})
})
