import { defaultLocale, localeIds, locales } from '../i18n/locales'

/**
 * The addresses of the same page in every language, by tag; `path` starts after the locale. `x-default` is the address that
 * redirects by the browser's languages or, for pages without one, the page in the default language.
 */
export const alternatesOf = (path: string): Readonly<Record<string, string>> => ({
	...Object.fromEntries(localeIds.map((id) => [locales[id].tag, `/${id}${path}`])),
	'x-default': path === '' ? '/' : `/${defaultLocale}${path}`,
})
