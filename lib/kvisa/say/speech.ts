import { asTyped } from '@/lib/i18n/as-typed'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayIn } from '@/lib/i18n/say'
import { wordsForEmployers } from '@/lib/words/employer-words'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import type { ApplicantWords, Words } from '@/lib/words/texts'

/** What it takes to say something in a language. */
export type Speech = {
	readonly locale: Locale
	readonly words: ApplicantWords
	readonly countries: Readonly<Record<string, string>>
	readonly languages: Readonly<Record<string, string>>
	/** Formats a message as it is typed: without what only pages need. */
	readonly say: Say
}

export async function loadSpeech(locale: Locale): Promise<Speech> {
	const { countryNames, languageNames } = await loadNames(locale)
	const onPage = sayIn(locale)
	return {
		locale,
		words: wordsOf(locale),
		countries: countryNames,
		languages: languageNames,
		say: (message, values) => asTyped(onPage(message, values)),
	}
}

/** What it takes to say something of a sheet of candidates. */
export type ScreenSpeech = Speech & { readonly words: Words }

/** The same in the language that the words for employers are in for a reader of a language. */
export async function loadScreenSpeech(reader: Locale): Promise<ScreenSpeech> {
	const { locale, words } = wordsForEmployers(reader)
	return { ...(await loadSpeech(locale)), words }
}
