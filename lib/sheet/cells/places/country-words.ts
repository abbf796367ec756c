import { countries as de } from '../../names/de'
import { countries as es } from '../../names/es'
import { countries as fr } from '../../names/fr'
import { countries as id } from '../../names/id'
import { countries as pt } from '../../names/pt'
import { countries as ru } from '../../names/ru'
import { countries as ur } from '../../names/ur'
import { allWords, meantWords, type WordWithMeaning } from '../../words/vocabularies'
import { wordsOfLocales } from '../../words/words-of-locales'
import { type Lookup, lazy, lookup } from '../text/dictionary'

const namesIn = { de, es, fr, id, pt, ru, ur } as const

function* names(): Generator<WordWithMeaning<string>> {
	for (const [language, countries] of Object.entries(namesIn)) {
		for (const [code, all] of Object.entries(countries)) {
			for (const name of all.split(';')) yield [code, name, language as keyof typeof namesIn]
		}
	}
}

/** The forms of a German word for people: nigerianisch, nigerianische, Nigerianer, Nigerianerin. */
function germanForms(word: string): readonly string[] {
	if (word.endsWith('sch')) return ['', 'e', 'er', 'es', 'en'].map((ending) => word + ending)
	return word.endsWith('er') ? [word, `${word}in`] : [word]
}

/** The forms in which a Russian name follows "citizen of": Нигерия, Нигерии. */
function genitivesOf(name: string): readonly string[] {
	if (name.endsWith('ия')) return [`${name.slice(0, -1)}и`]
	if (/[жкгхчшщ]а$/.test(name) || name.endsWith('я')) return [`${name.slice(0, -1)}и`]
	if (name.endsWith('а')) return [`${name.slice(0, -1)}ы`]
	if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) return [`${name}а`]
	if (name.endsWith('ь')) return [`${name.slice(0, -1)}я`, `${name.slice(0, -1)}и`]
	return name.endsWith('й') ? [`${name.slice(0, -1)}я`] : []
}

/** Countries and demonyms by the words used in sheets. */
export const furtherCountries: () => Lookup<string> = lazy(() =>
	lookup<string>([
		...names(),
		...meantWords(({ countries }) => countries),
		...meantWords(({ people }) => people).flatMap(([code, word, language]): WordWithMeaning<string>[] =>
			(language === 'de' ? germanForms(word) : [word]).map((form) => [code, form, language]),
		),
	]),
)

/** The names of countries in Russian: those of the pages, and others. */
const russianNames = () => [
	...Object.entries(wordsOfLocales.ru.countryNames),
	...[...names(), ...meantWords(({ countries }) => countries)]
		.filter(([, , language]) => language === 'ru')
		.map(([code, name]) => [code, name] as const),
]

const genitives = lazy(() =>
	lookup<string>(
		russianNames().flatMap(([code, name]) =>
			genitivesOf(name).map((form): WordWithMeaning<string> => [code, form, 'ru']),
		),
	),
)

/** The country that a Russian name in the genitive stands for: "гражданин Нигерии". */
export const countryOfGenitive = (name: string): string | undefined => genitives()(name, ['ru'])

const byLength = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length)

const before = lazy(() =>
	byLength(allWords(({ beforeCountry }) => beforeCountry).map((word) => word.toLowerCase())),
)
const after = lazy(() =>
	byLength(allWords(({ afterCountry }) => afterCountry).map((word) => word.toLowerCase())),
)

/** Whether a word may touch the next one: 国籍 or "l’". */
const joins = (word: string) => /[\p{Script=Han}:：’')]$|^[\p{Script=Han}(]/u.test(word)

/** Longer than any country with such words around it. */
const maxCitizenLength = 80

/**
 * The texts that remain without "citizen of" and the like before or after a country, the longest such words removed
 * first.
 */
export function withoutCitizen(text: string): readonly string[] {
	if (text.length > maxCitizenLength) return []
	const lower = text.toLowerCase().replaceAll("'", '’')
	const starts = before()
		.filter((word) => lower.startsWith(word) && (joins(word) || lower.charAt(word.length) === ' '))
		.map((word) => text.slice(word.length).trim())
	const cut = [...starts, text].flatMap((rest) => {
		const last = rest.toLowerCase()
		return after()
			.filter(
				(word) => last.endsWith(word) && (joins(word) || last.charAt(last.length - word.length - 1) === ' '),
			)
			.map((word) => rest.slice(0, rest.length - word.length).trim())
	})
	return [...starts, ...cut].filter((rest) => rest !== '')
}
