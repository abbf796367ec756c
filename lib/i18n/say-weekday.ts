import { joinDate } from './joiner'
import { type Locale, locales } from './locales'

/** Formats a day (YYYY-MM-DD) with its day of the week, without the year. */
export const sayWeekday = (locale: Locale, day: string): string =>
	joinDate(
		new Intl.DateTimeFormat(locales[locale].formats, {
			weekday: 'long',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC',
		}).format(new Date(`${day}T00:00:00Z`)),
	)
