import type { Locale } from '@/lib/i18n/locales'
import type { Option } from '@/lib/search/find'
import type { Search } from '@/lib/search/search'
import { loadEverydayWords } from '@/lib/words/everyday/everyday-words'
import type { FactByWords } from '@/lib/words/everyday/facts-by-words'
import { searchByWords } from './search-by-words'

/** The search in the options of a fact by what people call them in a language. Loaded when its field is first used. */
export const everydaySearch = async (
	locale: Locale,
	fact: FactByWords,
	options: readonly Option[],
): Promise<Search> => searchByWords(options, await loadEverydayWords(locale, fact))
