import { searchByWords } from '@/lib/everyday-search/search-by-words'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Search } from '@/lib/search/search'
import { loadEverydayWords } from '@/lib/words/everyday/everyday-words'
import type { FactByWords } from '@/lib/words/everyday/facts-by-words'
import { wordsOf } from '@/lib/words/messages'
import { optionTexts } from '@/lib/words/option-texts'
import { type Measured, measure } from './measure'
import { readTyped, type TypedList } from './read-typed'
import { searchNames } from './search-names'

/** What a field offers: what it finds, or else what is spelt alike. */
const offeredBy = (search: Search, text: string): readonly string[] => {
	const found = search.find(text).map(({ option }) => option.value)
	return found.length > 0 ? found : search.nearest(text).map(({ value }) => value)
}

/** The search of the field for an industry or a kind of work. */
export async function searchOf(locale: Locale, fact: FactByWords): Promise<Search> {
	const say = sayIn(locale)
	const options = Object.entries(optionTexts(wordsOf(locale).facts[fact])).map(([value, label]) => ({
		value,
		name: fact === 'isicDivision' ? `${value} ${say(label)}` : say(label),
	}))
	return searchByWords(options, await loadEverydayWords(locale, fact))
}

const searches: Readonly<Record<Exclude<TypedList, 'countries'>, (locale: Locale) => Promise<Search>>> = {
	industries: (locale) => searchOf(locale, 'isicDivision'),
	'industries-later': (locale) => searchOf(locale, 'isicDivision'),
	'industries-unseen': (locale) => searchOf(locale, 'isicDivision'),
	occupations: (locale) => searchOf(locale, 'occupationGroup'),
}

/** Measures what a field offers for a list of what people type into it. */
export async function measureWords(locale: Locale, list: TypedList): Promise<Measured> {
	const typed = readTyped(list, locale)
	if (list === 'countries') {
		const texts = typed.map(({ text }) => text)
		const searchOfText = await searchNames(locale, 'countryNames', texts)
		return measure(typed, (text) => offeredBy(searchOfText(text), text))
	}
	const search = await searches[list](locale)
	return measure(typed, (text) => offeredBy(search, text))
}
