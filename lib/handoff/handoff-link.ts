import type { Locale } from '@/lib/i18n/locales'

/** The path of the page that opens a code. */
export const handoffPath = (locale: Locale, code: string): string => `/${locale}/handoff#${code}`

/** The path of the page where the code of a paper is typed or scanned, in the language of whoever opens it. */
export const typedPath = '/verify'

/** The link that opens a code. What follows the # stays in the browser. */
export const handoffLink = (origin: string, locale: Locale, code: string): string =>
	origin + handoffPath(locale, code)
