import type { Locale } from '@/lib/i18n/locales'
import type { Option } from '@/lib/search/find'
import type { Search } from '@/lib/search/search'
import type { FactByWords } from '@/lib/words/everyday/facts-by-words'
import type { OptionSource } from '@/lib/words/name-options'

/** Loads a searchable list when its field is first used. */
export type SearchSource = () => Promise<Search>

/** Options that are found by their names and other spellings. */
export const searchByNames =
	(source: OptionSource): SearchSource =>
	async () => {
		const [{ searchIn }, options] = await Promise.all([import('@/lib/search/search'), source()])
		return searchIn(options)
	}

/** The options of a fact, found by what people call them; by their names alone where those words cannot be loaded. */
export const searchByEverydayWords =
	(locale: Locale, fact: FactByWords, options: readonly Option[]): SearchSource =>
	() =>
		import('@/lib/everyday-search/everyday-search')
			.then(({ everydaySearch }) => everydaySearch(locale, fact, options))
			.catch(searchByNames(async () => options))
