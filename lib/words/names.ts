import type { Locale } from '../i18n/locales'

/** Names of countries and languages by code, in the order of the language's collation. */
export type Names = {
	readonly countryNames: Readonly<Record<string, string>>
	readonly languageNames: Readonly<Record<string, string>>
}

/** Loads the names of one language; they are too long to send along with every page. */
export const loadNames = (locale: Locale): Promise<Names> => import(`./names/${locale}.ts`)

/**
 * Loads the names of one language with which these languages can be said: all countries, and the languages that most
 * answers name, half as long; all names where a rare language is among them.
 */
export async function loadNamesOf(locale: Locale, languages: readonly string[]): Promise<Names> {
	const frequent: Names = await import(`./frequent-names/${locale}.ts`)
	return languages.every((code) => Object.hasOwn(frequent.languageNames, code)) ? frequent : loadNames(locale)
}
