import { localDay } from '../day/local-day'
import { today } from '../day/today'
import { joinDate } from './joiner'
import { type Locale, locales } from './locales'

/** Formats an instant (ISO 8601) in a language, in the device's time zone: its day and its time. */
export const sayDatedInstant = (locale: Locale, at: string): string =>
	joinDate(
		new Intl.DateTimeFormat(locales[locale].formats, { dateStyle: 'long', timeStyle: 'short' }).format(
			new Date(at),
		),
	)

/** Formats an instant in the same way, with "today" for its day while that is so. */
export function sayInstant(locale: Locale, at: string): string {
	const { formats } = locales[locale]
	const instant = new Date(at)
	if (localDay(instant) !== today()) return sayDatedInstant(locale, at)
	const day = new Intl.RelativeTimeFormat(formats, { numeric: 'auto' }).format(0, 'day')
	return `${day} ${new Intl.DateTimeFormat(formats, { timeStyle: 'short' }).format(instant)}`
}
