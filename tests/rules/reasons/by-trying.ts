import type { Case } from '@/rules/case'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { reasonOf } from '@/rules/reasons/reason-of'
import type { Ruleset } from '@/rules/ruleset'

const day = '2026-11-28'

/** The shortest reason of a person's outcome. */
export const reasonIn = (ruleset: Ruleset, given: Case) =>
	reasonOf(ruleset, given, evaluate(ruleset, given, day).outcome)

/** A person of whom only some facts are known. */
export const only = ({ facts, parameters }: Case, chosen: readonly FactId[]): Case => ({
	facts: { ...noFacts, ...Object.fromEntries(chosen.map((fact) => [fact, facts[fact]])) } as Facts,
	parameters,
})

/** All choices of `count` of some facts, the first in their order first. */
export function* choices(facts: readonly FactId[], count: number, from = 0): Generator<readonly FactId[]> {
	if (count === 0) return yield []
	for (let at = from; at + count <= facts.length; at++) {
		for (const others of choices(facts, count - 1, at + 1)) yield [facts[at] as FactId, ...others]
	}
}

/** The first of the smallest sets of facts with the same outcome, found by trying all of at most `most` facts. */
export function byTrying(ruleset: Ruleset, given: Case, looked: readonly FactId[], most: number) {
	const { outcome } = evaluate(ruleset, given, day)
	const answered = looked.filter((fact) => given.facts[fact] !== null)
	for (let count = 0; count <= Math.min(most, answered.length); count++) {
		for (const chosen of choices(answered, count)) {
			if (evaluate(ruleset, only(given, chosen), day).outcome === outcome) return chosen
		}
	}
	return null
}
