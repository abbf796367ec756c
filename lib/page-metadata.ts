import type { Metadata } from 'next'
import { localeIds, locales } from './i18n/locales'

/** Title, description and the same page in the other languages; `path` begins after the locale. */
export const pageMetadata = (title: string, description: string, path: string): Metadata => ({
	title,
	description,
	alternates: {
		languages: Object.fromEntries(localeIds.map((id) => [locales[id].tag, `/${id}${path}`])),
	},
})
