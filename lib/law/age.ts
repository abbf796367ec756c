import { daysLater } from '@/lib/day/days-later'
import { monthsLater } from '@/lib/day/months-later'

const msPerDay = 86_400_000
const daysPerMonth = 365.25 / 12

/** From so many days on a reading is called old, and from so many nothing is said of it but its day. */
export const staleFrom = 90
const oldFrom = 180

/** How many days after a day another one is; negative if it is before. */
export const ageOf = (day: string, on: string): number =>
	Math.round((Date.parse(`${on}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / msPerDay)

/** How old a reading is on a day: in days while it is recent, then in months; in the end its day is all that counts. */
export type Age =
	| { readonly kind: 'recent'; readonly days: number }
	| { readonly kind: 'stale'; readonly months: number }
	| { readonly kind: 'old' }

/**
 * @param day the day of the reading, YYYY-MM-DD
 * @param on the day on which it is looked at; a clock that is behind finds it read today
 */
export function readingAge(day: string, on: string): Age {
	const days = Math.max(0, ageOf(day, on))
	if (days >= oldFrom) return { kind: 'old' }
	if (days >= staleFrom) return { kind: 'stale', months: Math.round(days / daysPerMonth) }
	return { kind: 'recent', days }
}

/** Whether a figure that counts until a day is in its last month, or past it; null before that. */
export function figureEndOf(until: string, on: string): 'ends' | 'ended' | null {
	if (on > until) return 'ended'
	return on >= monthsLater(daysLater(until, 1), -1) ? 'ends' : null
}
