import { defaultLocale, localeIds, locales } from '../i18n/locales'

/**
 * The same page in every language, by its tag; `path` begins after the locale. For readers of none of them there is the
 * address that chooses by the browser's languages, and for pages that have no such address, the page in the default
 * language.
 */
export const alternatesOf = (path: string): Readonly<Record<string, string>> => ({
	...Object.fromEntries(localeIds.map((id) => [locales[id].tag, `/${id}${path}`])),
	'x-default': path === '' ? '/' : `/${defaultLocale}${path}`,
})
