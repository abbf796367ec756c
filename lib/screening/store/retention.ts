import { daysLater } from '@/lib/day/days-later'
import type { Candidate, Decision } from '../model/records'

const known = new Map<string, string>()

/** The day a number of days later; cached, because there are many candidates but few distinct days. */
function endAfter(day: string, days: number): string {
	const key = `${day} ${days}`
	const before = known.get(key)
	if (before !== undefined) return before
	const later = daysLater(day, days)
	known.set(key, later)
	return later
}

/** The end, or the last date after it that has a reason and is not done. */
function extended(end: string, progress: NonNullable<Candidate['progress']>): string {
	let last = end
	for (const { dates = {} } of Object.values(progress))
		for (const { day, reason, isDone } of Object.values(dates))
			if (reason && !isDone && day > last) last = day
	return last
}

/**
 * The last day of a record's retention: `keptDays` after it was added, was last decided on, or was given a reason for
 * keeping it; or the last date beyond that which has a reason and is not done.
 */
export function retentionEndOf(
	{ savedOn, kept, progress }: Pick<Candidate, 'savedOn' | 'kept' | 'progress'>,
	decisions: readonly Pick<Decision, 'on'>[],
	keptDays: number,
): string {
	let last = savedOn
	for (const { on } of kept ? [...decisions, kept] : decisions) if (on > last) last = on
	const end = endAfter(last, keptDays)
	return progress ? extended(end, progress) : end
}
