import type { Candidate, Decision } from './model'

const msPerDay = 86_400_000

/** The day so many days later. */
export const daysLater = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10)

/** The day on which a record ends: so many days after its last decision, or after its last change without one. */
export function endOf(
	candidate: Pick<Candidate, 'savedOn'>,
	decisions: readonly Pick<Decision, 'on'>[],
	keptDays: number,
): string {
	const days = decisions.length > 0 ? decisions.map(({ on }) => on) : [candidate.savedOn]
	return daysLater(days.toSorted().at(-1) ?? candidate.savedOn, keptDays)
}
