import type { Locale } from './locales'

/** The locale in the address of a page: pages are built for no other than these. */
export const localeIn = async (params: Promise<{ readonly locale: string }>): Promise<Locale> =>
	(await params).locale as Locale
