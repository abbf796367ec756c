import type { Candidate, Decision } from '../model/records'

const msPerDay = 86_400_000

const known = new Map<string, string>()

/** The day a number of days later; cached, because there are many candidates but few distinct days. */
function daysLater(day: string, days: number): string {
	const key = `${day} ${days}`
	const before = known.get(key)
	if (before !== undefined) return before
	const later = new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10)
	known.set(key, later)
	return later
}

/**
 * The last day of a record's retention: `keptDays` after it was taken in, was last decided on, or somebody gave a reason
 * to keep it.
 */
export function endOf(
	{ savedOn, kept }: Pick<Candidate, 'savedOn' | 'kept'>,
	decisions: readonly Pick<Decision, 'on'>[],
	keptDays: number,
): string {
	let last = savedOn
	for (const { on } of kept ? [...decisions, kept] : decisions) if (on > last) last = on
	return daysLater(last, keptDays)
}
