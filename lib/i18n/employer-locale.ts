import { defaultLocale, type EmployerLocale, type Locale, localeIds, locales } from './locales'

type Shelves<L extends string> = Readonly<Record<L, { readonly forEmployers: boolean }>>

/** Of a table of languages, the one in which a reader of another sees the pages for employers: that one, or the given one. */
export const shownFor = <L extends string, D extends L>(languages: Shelves<L>, reader: L, otherwise: D): L =>
	languages[reader].forEmployers ? reader : otherwise

/** The language in which a reader sees the pages for employers and teams: their own, or the default one. */
export const employerLocaleOf = (locale: Locale): EmployerLocale =>
	shownFor(locales, locale, defaultLocale) as EmployerLocale

/** The languages that the pages for employers and teams are in, in the order of the menu. */
export const employerLocaleIds = localeIds.filter((id) => locales[id].forEmployers) as EmployerLocale[]
