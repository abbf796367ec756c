import { employerLocaleOf } from '../i18n/employer-locale'
import type { EmployerLocale, Locale } from '../i18n/locales'
import { employerPartOf } from './employer-messages'
import { joinShelves } from './join-shelves'
import { wordsOf } from './messages'
import type { Words } from './texts'

const known = new Map<EmployerLocale, Words>()

/** All words of a language that has those for employers. For servers. */
export function allWordsOf(locale: EmployerLocale): Words {
	const words = known.get(locale) ?? joinShelves(wordsOf(locale), employerPartOf(locale))
	known.set(locale, words)
	return words
}

/** What employers and teams read: all words, and the language that they are in. */
export type EmployerSpeech = { readonly locale: EmployerLocale; readonly words: Words }

/**
 * The words for employers and teams who read a language: in that language or, where it has none for them, in English. Who
 * shows them says which language it is.
 */
export function wordsForEmployers(reader: Locale): EmployerSpeech {
	const locale = employerLocaleOf(reader)
	return { locale, words: allWordsOf(locale) }
}
