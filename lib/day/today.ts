import { localDay } from './local-day'

/** Today as YYYY-MM-DD in a time zone, by default the device's. */
export const today = (timeZone?: string): string => localDay(new Date(), timeZone)
