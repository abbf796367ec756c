import { joinDate } from './joiner'
import { type Locale, locales } from './locales'

const made = new Map<string, Intl.DateTimeFormat>()

function formatterOf(locale: Locale, year: 'numeric' | undefined): Intl.DateTimeFormat {
	const key = `${locale} ${year}`
	const { formats } = locales[locale]
	const formatter =
		made.get(key) ?? new Intl.DateTimeFormat(formats, { day: 'numeric', month: 'short', year })
	made.set(key, formatter)
	return formatter
}

/**
 * Formats the day of an instant (ISO 8601) in a short form, in the device's time zone; with its year unless it is the
 * present one.
 */
export function sayShortDay(locale: Locale, at: string): string {
	const instant = new Date(at)
	const year = instant.getFullYear() === new Date().getFullYear() ? undefined : 'numeric'
	return joinDate(formatterOf(locale, year).format(instant)).replace(' ', '\u00a0')
}

/** Formats a day (YYYY-MM-DD) in a short form; with its year unless it is the present one. */
export const sayShortDate = (locale: Locale, day: string): string => sayShortDay(locale, `${day}T12:00`)
