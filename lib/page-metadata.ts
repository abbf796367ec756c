import type { Metadata } from 'next'
import { defaultLocale, localeIds, locales } from './i18n/locales'

/**
 * Title, description and the same page in every language; `path` begins after the locale. For readers of none of
 * them there is the address that chooses by the browser's languages, and for pages that have no such address, the
 * page in the default language.
 */
export const pageMetadata = (title: string, description: string, path: string): Metadata => ({
	title,
	description,
	alternates: {
		languages: {
			...Object.fromEntries(localeIds.map((id) => [locales[id].tag, `/${id}${path}`])),
			'x-default': path === '' ? '/' : `/${defaultLocale}${path}`,
		},
	},
})
