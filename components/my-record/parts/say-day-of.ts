import { localDay } from '@/lib/day/local-day'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay } from '@/lib/i18n/say'

/** The day of an instant (ISO 8601) in words, in the reader's time zone. */
export const sayDayOf = (locale: Locale, at: string): string => sayDay(locale, localDay(new Date(at)))
