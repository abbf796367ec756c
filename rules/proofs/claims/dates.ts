import type { Ruleset } from '@/rules/ruleset'
import { firstDayOf } from '@/rules/rulesets/versions'
import type { ClaimFault, Findings } from './claim'

/**
 * Whether exactly one version is in effect on each day from the first one to a given day.
 * @param versions oldest first
 * @param today YYYY-MM-DD
 */
export function proveDates(versions: readonly Ruleset[], today: string): Findings {
	const days = versions.map(firstDayOf)
	const [first] = days
	const faults: ClaimFault[] = []
	if (first === undefined || first > today)
		faults.push({ kind: 'no-version', at: [first ?? today], person: null })
	for (const [at, day] of days.slice(1).entries())
		if (day <= (days[at] as string)) faults.push({ kind: 'two-versions', at: [day], person: null })
	return {
		claims:
			first !== undefined && faults.length === 0
				? [{ kind: 'dates', from: first, versions: days.length }]
				: [],
		faults,
	}
}
