import type { Candidate, Decision } from '../model/records'

const msPerDay = 86_400_000

const known = new Map<string, string>()

/** The day so many days later; days are few and candidates are many, so each is worked out once. */
function daysLater(day: string, days: number): string {
	const key = `${day} ${days}`
	const before = known.get(key)
	if (before !== undefined) return before
	const later = new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10)
	known.set(key, later)
	return later
}

/** The day on which a record ends: so many days after its last decision, or after its last change without one. */
export function endOf(
	candidate: Pick<Candidate, 'savedOn'>,
	decisions: readonly Pick<Decision, 'on'>[],
	keptDays: number,
): string {
	const days = decisions.length > 0 ? decisions.map(({ on }) => on) : [candidate.savedOn]
	return daysLater(days.toSorted().at(-1) ?? candidate.savedOn, keptDays)
}
