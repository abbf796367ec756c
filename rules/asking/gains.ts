import type { FactId } from '../facts'
import { oddsOf } from './odds'
import type { AskingProgress, FactsSoFar, RulesetProgress } from './progress'

const remembered = new WeakMap<RulesetProgress, ReadonlyMap<FactId, number>>()

/** How many questions of a rule set each of its open questions is expected to save. */
function gainsIn(standing: RulesetProgress, at: FactsSoFar): ReadonlyMap<FactId, number> {
	const known = remembered.get(standing)
	if (known) return known
	const gains = new Map<FactId, number>()
	for (const part of standing.parts) {
		if (!part.component.facts.some((fact) => standing.open.has(fact))) continue
		for (const [fact, { unmetRate, saves }] of oddsOf(part, at)) {
			if (standing.open.has(fact)) gains.set(fact, unmetRate * standing.open.size + saves)
		}
	}
	remembered.set(standing, gains)
	return gains
}

/**
 * How many questions an open question is expected to save, over all rule sets; rounded, so that the order of
 * summation does not matter.
 */
export function gainOf(fact: FactId, progress: AskingProgress): number {
	const gains = progress.standings
		.filter(({ open }) => open.has(fact))
		.map((standing) => gainsIn(standing, progress).get(fact) ?? 0)
	return Math.round(gains.reduce((sum, gain) => sum + gain, 0) * 1e6)
}
