import { compareRulesets, relateRulesets } from '@/rules/comparison/compare-rulesets'
import type { Both, RulesetComparison, RulesetRelation } from '@/rules/comparison/ruleset-comparison'
import type { ComparedVersion } from './choices'
import { startingPerson } from './starting-person'

const keyOf = (pair: Both<ComparedVersion>) =>
	pair.map(({ id, ruleset }) => `${id}@${ruleset.version}`).join()

/** A comparison takes some tenths of a second, and there are few pairs: each is computed once. */
function once<T>(make: (pair: Both<ComparedVersion>) => T): (pair: Both<ComparedVersion>) => T {
	const known = new Map<string, T>()
	return (pair) => {
		const before = known.get(keyOf(pair))
		if (before !== undefined) return before
		const made = make(pair)
		known.set(keyOf(pair), made)
		return made
	}
}

export const rulesetComparisonOf: (pair: Both<ComparedVersion>) => RulesetComparison = once((pair) =>
	compareRulesets(pair, startingPerson),
)

export const relatedOf: (pair: Both<ComparedVersion>) => RulesetRelation = once((pair) =>
	relateRulesets(pair, startingPerson),
)
