import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { searchIn } from '@/lib/search/search'
import { nameOptions } from '@/lib/words/name-options'
import { ambiguous } from '@/lib/words/names/demonyms.json'
import { territories } from '@/lib/words/names/territories'

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
async function pickerIn(locale: Locale) {
	const search = searchIn(await nameOptions(locale, 'countryNames')())
	return (typed: string): readonly string[] => {
		const found = search.find(typed).map(({ option }) => option.value)
		return found.length > 0 ? found : search.nearest(typed).map(({ value }) => value)
	}
}

describe.each(localeIds)('in %s', (locale) => {
	test('nothing is chosen by a word for two countries alone, and both are found', async () => {
		const search = searchIn(await nameOptions(locale, 'countryNames')())
		const words = [
			...ambiguous,
			'USSR',
			'Soviet Union',
			'苏联',
			'الاتحاد السوفيتي',
			'Czechoslovakia',
			...otherwise,
		]
		for (const word of [...words, 'كورية', 'كونغولية']) {
			expect([word, search.named(word)?.value]).toEqual([word, undefined])
			expect([word, search.find(word).length > 1]).toEqual([word, true])
		}
	})

	test('a language is on top by each of its names, in whichever language of the pages', async () => {
		const search = searchIn(await nameOptions(locale, 'languageNames')())
		const lines = readFileSync('tests/lib/words/typed/languages.txt', 'utf8').split('\n').slice(1)
		const wrong = lines.filter(Boolean).flatMap((line) => {
			const [code, rest = ''] = line.split(/ (.*)/)
			return rest
				.split('|')
				.map((text) => [text, code, search.find(text)[0]?.option.value])
				.filter(([, wanted, found]) => wanted !== found)
		})
		expect(wrong).toEqual([])
	})

	test('at least 98 of 100 forms that people type have their country on top', async () => {
		const offered = await pickerIn(locale)
		const all = typedIn(locale)
		const wrong = all.filter(({ code, text }) => offered(text)[0] !== code)
		expect(all.length).toBeGreaterThan(400)
		expect(
			wrong.length / all.length,
			wrong.map(({ kind, code, text }) => `${kind} ${code} ${text}: ${offered(text)[0]}`).join('\n'),
		).toBeLessThanOrEqual(0.02)
	})

	test('no territory stands above its country, however much of a name is typed', async () => {
		const offered = await pickerIn(locale)
		for (const { text } of typedIn(locale)) {
			for (let length = 1; length <= text.length; length++) {
				const found = offered(text.slice(0, length))
				for (const [at, code] of found.entries()) {
					const country = territories[code]
					const place = country === undefined ? -1 : found.indexOf(country)
					if (place >= 0)
						expect([text.slice(0, length), code, place < at]).toEqual([text.slice(0, length), code, true])
				}
			}
		}
	})
})
