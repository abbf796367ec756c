import type { Locale } from '../i18n/locales'
import type { Words } from '../words/texts'
import type { SearchEntry, SearchHabits } from './search-entry'

/** The data for the search in a language: one file, loaded when the search is first opened. */
export type SiteIndex = {
	readonly locale: Locale
	readonly entries: readonly SearchEntry[]
	readonly typed: SearchHabits
	readonly words: Words['search'] & { readonly separators: Pick<Words['separators'], 'sentencePair'> }
}
