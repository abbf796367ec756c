import type { Locale } from './locales'

/** Names of countries and languages by code, in the order of the language's collation. */
export type Names = {
	readonly countryNames: Readonly<Record<string, string>>
	readonly languageNames: Readonly<Record<string, string>>
}

/** Loads the names of one language; they are too long to send along with every page. */
export const loadNames = (locale: Locale): Promise<Names> => import(`./names/${locale}.ts`)
