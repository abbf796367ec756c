import { type Locale, locales } from './locales'

/** How long ago something was, in a language: "today", "6 days ago", "4 months ago". */
export const sayAgo = (locale: Locale, count: number, unit: 'day' | 'month'): string =>
	new Intl.RelativeTimeFormat(locales[locale].formats, { numeric: 'auto' }).format(-count, unit)
