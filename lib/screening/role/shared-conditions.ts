import { type Standing, standingOf } from '@/lib/result/standing'
import type { FactId } from '@/rules/facts'
import type { CriterionResult } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ResultUnder } from './shared-reasons'

/** Required conditions, possibly of several rule sets, with the same result from the same answers. */
export type SharedCondition = {
	readonly standing: Standing
	/** The answers that they rest on. */
	readonly facts: readonly FactId[]
	readonly criterion: CriterionResult
	/** The rule sets, starting with the criterion's own. */
	readonly rules: readonly [RulesetId, ...RulesetId[]]
}

/** The answers that a result depends on. */
export const answersBehind = ({ restsOn, because }: CriterionResult): readonly FactId[] => [
	...new Set([...restsOn, ...because.inconclusive, ...because.unanswered]),
]

const order: readonly Standing[] = ['unmet', 'inconclusive', 'unanswered', 'unsettled', 'met']

/**
 * The required conditions that depend on the candidate, each once: first those not met, then unknown, then met.
 * @param isForAll whether the opening decides a condition for everybody
 */
export function sharedConditions(
	results: readonly ResultUnder[],
	isForAll: (ruleset: RulesetId, criterion: string) => boolean,
): readonly SharedCondition[] {
	const found = new Map<string, SharedCondition>()
	for (const { ruleset, result } of results) {
		for (const criterion of result.criteria) {
			if (criterion.kind !== 'required' || isForAll(ruleset, criterion.id)) continue
			const standing = standingOf(criterion)
			const facts = answersBehind(criterion)
			const own = facts.length === 0 || standing === 'unsettled' ? `${ruleset} ${criterion.id}` : ''
			const key = [standing, own, ...facts.toSorted()].join(' ')
			const before = found.get(key)
			found.set(
				key,
				before
					? { ...before, rules: [...before.rules, ruleset] }
					: { standing, facts, criterion, rules: [ruleset] },
			)
		}
	}
	return [...found.values()].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
}
