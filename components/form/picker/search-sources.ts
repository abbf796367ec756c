import type { Locale } from '@/lib/i18n/locales'
import type { Option } from '@/lib/search/find'
import type { Search } from '@/lib/search/search'
import type { FactByWords } from '@/lib/words/everyday/facts-by-words'
import { fixedOptions, type OptionSource } from '@/lib/words/name-options'

/** A searchable list, loaded when its field is first used, and in further languages when those are typed. */
export type SearchSource = {
	/** The languages that a text may be in. */
	readonly languagesFor: OptionSource['languagesFor']
	/** Loads the list in these languages, without those further ones that cannot be loaded. */
	readonly load: (
		languages: readonly Locale[],
	) => Promise<{ readonly search: Search; readonly languages: readonly Locale[] }>
}

/** Options that are found by their names and other spellings. */
export const searchByNames = ({ languagesFor, load }: OptionSource): SearchSource => ({
	languagesFor,
	load: async (wanted) => {
		const [{ searchIn }, { options, languages }] = await Promise.all([
			import('@/lib/search/search'),
			load(wanted),
		])
		return { search: searchIn(options), languages }
	},
})

/** The options of a fact, found by what people call them; by their names alone where those words cannot be loaded. */
export function searchByEverydayWords(
	locale: Locale,
	fact: FactByWords,
	options: readonly Option[],
): SearchSource {
	const byNames = searchByNames(fixedOptions(options))
	return {
		...byNames,
		load: () =>
			import('@/lib/everyday-search/everyday-search')
				.then(({ everydaySearch }) => everydaySearch(locale, fact, options))
				.then((search) => ({ search, languages: [] }))
				.catch(() => byNames.load([])),
	}
}
