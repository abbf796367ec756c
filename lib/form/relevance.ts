import { type GivenFacts, progressOf } from '@/rules/asking/progress'
import type { Case } from '@/rules/case'
import { declarationsOf, type FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { because, factsIn } from '@/rules/trace'

/** The facts that some criterion depends on alone: no other answer can make them irrelevant. */
export const factsTestedAlone = (chosen: readonly RulesetId[]): ReadonlySet<FactId> =>
	new Set(
		chosen.flatMap((id) =>
			rulesets[id].criteria.flatMap(({ condition }) => {
				const [first, ...others] = new Set(factsIn(condition))
				return first && others.length === 0 ? [first] : []
			}),
		),
	)

/**
 * The facts whose answer can still change the result of some criterion, of any kind, of the chosen rule sets. An
 * answered fact counts as if it were open, so that a question does not vanish when it is answered; an unsettled
 * parameter never makes a question irrelevant. Ways that an authority settles are asked only where they can still change
 * an outcome.
 */
export function relevantFacts(
	chosen: readonly RulesetId[],
	facts: Facts,
	parameters: Parameters = configuredParameters,
): ReadonlySet<FactId> {
	const relevant = new Set<FactId>()
	for (const id of chosen) {
		for (const { condition } of rulesets[id].criteria) {
			for (const fact of factsIn(condition)) {
				if (relevant.has(fact)) continue
				const open = { facts: { ...facts, [fact]: null }, parameters }
				if (because(condition, open).unanswered.includes(fact)) relevant.add(fact)
			}
		}
	}
	for (const fact of relevant) {
		if (declarationsOf(fact).length > 0 && !decidesOutcome(chosen, fact, { facts, parameters })) {
			relevant.delete(fact)
		}
	}
	return relevant
}

function decidesOutcome(chosen: readonly RulesetId[], fact: FactId, { facts, parameters }: Case): boolean {
	const isGiven = ([id, value]: [string, unknown]) => id !== fact && value !== null
	const given: GivenFacts = Object.fromEntries(Object.entries(facts).filter(isGiven))
	return progressOf(chosen, given, parameters).standings.some(({ open }) => open.has(fact))
}
