import { employerLocaleIds } from '../i18n/employer-locale'
import { defaultLocale, localeIds, locales } from '../i18n/locales'

/** Whether a page is for employers and teams: these are not in every language. `path` starts after the locale. */
const isForEmployers = (path: string) => /^\/(?:screen|team)(?:\/|$)/.test(path)

/**
 * The addresses of the same page in every language that it is in, by tag; `path` starts after the locale. `x-default` is
 * the address that redirects by the browser's languages or, for pages without one, the page in the default language.
 */
export const alternatesOf = (path: string): Readonly<Record<string, string>> => ({
	...Object.fromEntries(
		(isForEmployers(path) ? employerLocaleIds : localeIds).map((id) => [locales[id].tag, `/${id}${path}`]),
	),
	'x-default': path === '' ? '/' : `/${defaultLocale}${path}`,
})
