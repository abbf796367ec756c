import type { Locale } from '../i18n/locales'

/** Names of countries and languages by code, in the order of the language's collation. */
export type Names = {
	readonly countryNames: Readonly<Record<string, string>>
	readonly languageNames: Readonly<Record<string, string>>
}

type CountryNames = Pick<Names, 'countryNames'>
type LanguageNames = Pick<Names, 'languageNames'>

/** Loads the names of all countries and regions. */
export const loadCountries = (locale: Locale): Promise<CountryNames> =>
	import(`./names/countries/${locale}.ts`)
/** Loads the names of all languages. */
export const loadLanguages = (locale: Locale): Promise<LanguageNames> =>
	import(`./names/languages/${locale}.ts`)
const loadFrequent = (locale: Locale): Promise<Names> => import(`./names/frequent/${locale}.ts`)

/** Loads the names of one language; they are too long to send along with every page. */
export async function loadNames(locale: Locale): Promise<Names> {
	const [{ countryNames }, { languageNames }] = await Promise.all([
		loadCountries(locale),
		loadLanguages(locale),
	])
	return { countryNames, languageNames }
}

/** Codes of countries and languages. */
export type NamedCodes = { readonly countries: readonly string[]; readonly languages: readonly string[] }

/**
 * Loads the names of one language that are needed for these countries and languages: those that most answers use,
 * which are half the size, or all names if a rare one is among them.
 */
export async function loadNamesOf(locale: Locale, { countries, languages }: NamedCodes): Promise<Names> {
	const { countryNames, languageNames } = await loadFrequent(locale)
	const isEach =
		countries.every((code) => Object.hasOwn(countryNames, code)) &&
		languages.every((code) => Object.hasOwn(languageNames, code))
	return isEach ? { countryNames, languageNames } : loadNames(locale)
}
