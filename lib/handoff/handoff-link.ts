import type { Locale } from '@/lib/i18n/locales'

/** The link that opens a code. What follows the # stays in the browser. */
export const handoffLink = (origin: string, locale: Locale, code: string): string =>
	`${origin}/${locale}/handoff#${code}`
