import type { Locale } from '../i18n/locales'
import type { Words } from '../words/texts'
import type { Entry, Typed } from './entry'

/** What the search of a language is made of: one file, which is loaded when it is first opened. */
export type SiteIndex = {
	readonly locale: Locale
	readonly entries: readonly Entry[]
	readonly typed: Typed
	readonly words: Words['search'] & { readonly separators: Pick<Words['separators'], 'sentencePair'> }
}
