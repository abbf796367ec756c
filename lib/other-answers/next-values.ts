import { nearestValues } from '@/rules/changes/nearest-values'
import { testsOf } from '@/rules/condition'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { factsUnder } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'

/**
 * The next numbers above and below an answer at which a condition of some rule sets may change; null if there is
 * none.
 */
export function nextNumbers(
	fact: FactId,
	rulesets: readonly Ruleset[],
	facts: Facts,
): { readonly up: number | null; readonly down: number | null } {
	const tests = rulesets
		.flatMap(({ criteria }) => criteria.flatMap(({ condition }) => testsOf(condition)))
		.filter((test) => factsUnder(test).includes(fact))
	const values = nearestValues(fact, tests, { facts, parameters: configuredParameters }) as readonly number[]
	const now = facts[fact] as number | null
	const below = now === null ? [] : values.filter((value) => value < now)
	return {
		up: values.find((value) => now === null || value > now) ?? null,
		down: below.length > 0 ? Math.max(...below) : null,
	}
}
