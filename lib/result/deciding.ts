import type { CriterionResult } from '@/rules/result'

const reasonsOf = ({ because }: CriterionResult): readonly string[] => [
	...because.unanswered,
	...because.inconclusive,
	...because.unsettled,
]

/**
 * The criteria that a verdict counts: the required ones, and one that says whom the rules concern where it is open for
 * a reason of its own.
 */
export function decidingIn(criteria: readonly CriterionResult[]): readonly CriterionResult[] {
	const named = new Set(criteria.flatMap((one) => (one.kind === 'required' ? reasonsOf(one) : [])))
	return criteria.filter(
		(one) =>
			one.kind === 'required' ||
			(one.kind === 'exempting' && reasonsOf(one).some((reason) => !named.has(reason))),
	)
}
