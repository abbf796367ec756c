import { testsOf } from '@/rules/condition'
import type { Facts } from '@/rules/facts-schema'
import type { Parameters } from '@/rules/parameters'
import { type FailingPart, failingParts } from '@/rules/reasons/failing-parts'
import type { CriterionResult } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'

/**
 * The parts of a criterion's condition that make it unmet. Empty unless it is unmet and has several parts: for a
 * single test, the answers that it rests on are enough.
 */
export function failingIn(
	ruleset: Ruleset,
	{ id, result }: CriterionResult,
	given: { readonly facts: Facts; readonly parameters: Parameters },
): readonly FailingPart[] {
	const condition = result === 'unmet' && ruleset.criteria.find((criterion) => criterion.id === id)?.condition
	return condition && testsOf(condition).length > 1 ? failingParts(condition, given) : []
}
