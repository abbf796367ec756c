import { localDay } from '../day/local-day'
import { today } from '../day/today'
import { joinDate } from './joiner'
import { type Locale, locales } from './locales'

/** Formats an instant (ISO 8601) in a language, in the device's time zone: its day, or "today", and its time. */
export function sayInstant(locale: Locale, at: string): string {
	const { formats } = locales[locale]
	const instant = new Date(at)
	if (localDay(instant) !== today())
		return joinDate(
			new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeStyle: 'short' }).format(instant),
		)
	const day = new Intl.RelativeTimeFormat(formats, { numeric: 'auto' }).format(0, 'day')
	return `${day} ${new Intl.DateTimeFormat(formats, { timeStyle: 'short' }).format(instant)}`
}
