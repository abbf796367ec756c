import { testsOf } from '@/rules/condition'
import type { Facts } from '@/rules/facts-schema'
import type { Parameters } from '@/rules/parameters'
import { type FailingPart, failingParts } from '@/rules/reasons/failing-parts'
import type { CriterionResult } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'

/**
 * The parts of a criterion's condition by which it is not met. Empty unless it is not met and has several parts: of one
 * with a single test, the answers that it rests on say it all.
 */
export function failingIn(
	ruleset: Ruleset,
	{ id, result }: CriterionResult,
	given: { readonly facts: Facts; readonly parameters: Parameters },
): readonly FailingPart[] {
	const condition = result === 'unmet' && ruleset.criteria.find((criterion) => criterion.id === id)?.condition
	return condition && testsOf(condition).length > 1 ? failingParts(condition, given) : []
}
