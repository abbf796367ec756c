import type { FactId } from '../facts'
import { type Odds, oddsOf } from './odds'
import type { Progress, Standing } from './progress'

/** The open questions of a rule set, with the odds of each. */
export function oddsIn({ parts, open }: Standing, progress: Progress): ReadonlyMap<FactId, Odds> {
	const found = new Map<FactId, Odds>()
	if (open.size === 0) return found
	for (const part of parts) {
		for (const [fact, odds] of oddsOf(part, progress)) if (open.has(fact)) found.set(fact, odds)
	}
	return found
}

/** How many questions each open question is expected to save, over all rule sets. */
export function gainsIn(progress: Progress): ReadonlyMap<FactId, number> {
	const gains = new Map<FactId, number>()
	for (const standing of progress.standings) {
		for (const [fact, { killRate, saves }] of oddsIn(standing, progress)) {
			gains.set(fact, (gains.get(fact) ?? 0) + killRate * standing.open.size + saves)
		}
	}
	return gains
}
