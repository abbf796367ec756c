import type { RulesetId } from '@/rules/rulesets/ids'
import type { ShownOutcome } from '../model/shown-outcome'

/** What would change under one rule set. */
export type RulesetTurns = {
	readonly ruleset: RulesetId
	/** The version in effect before and after. */
	readonly versions: readonly [before: string, after: string]
	/**
	 * How many people are considered for an opening under the rule set, and for how many of them an outcome changes.
	 */
	readonly people: number
	readonly turning: number
	/** How many results, one per person and opening, change from what to what; most first. */
	readonly turned: readonly {
		readonly from: ShownOutcome
		readonly to: ShownOutcome
		readonly results: number
	}[]
	/** How many people stay undetermined in an opening. */
	readonly unclear: number
}

const undetermined: ShownOutcome = 'undetermined'

/** Counts whose outcome changes under a rule set, over several openings; each person counts once. */
export function turnTally(ruleset: RulesetId, versions: RulesetTurns['versions']) {
	const people = new Set<string>()
	const turning = new Set<string>()
	const unclear = new Set<string>()
	const turned = new Map<string, RulesetTurns['turned'][number]>()
	return {
		add(key: string, from: ShownOutcome, to: ShownOutcome): void {
			people.add(key)
			if (from === to) {
				if (to === undetermined) unclear.add(key)
				return
			}
			turning.add(key)
			const turn = `${from} ${to}`
			turned.set(turn, { from, to, results: (turned.get(turn)?.results ?? 0) + 1 })
		},
		result: (): RulesetTurns => ({
			ruleset,
			versions,
			people: people.size,
			turning: turning.size,
			turned: [...turned.values()].toSorted((a, b) => b.results - a.results),
			unclear: unclear.size,
		}),
	}
}
