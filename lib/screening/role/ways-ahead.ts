import { activeRulesets } from '@/lib/active-rules/rulesets'
import { type Requirement, requirementOf } from '@/lib/result/requirement'
import { isToBeChanged } from '@/lib/result/standing'
import type { Case } from '@/rules/case'
import { type Change, findChanges } from '@/rules/changes/find-changes'
import type { Facts } from '@/rules/facts-schema'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { isOutcomeShown } from '../shown/show-result'
import type { ResultUnder } from './shared-reasons'

/** A change, and what its answer has to be. */
export type RequiredChange = Change & { readonly requirement: Requirement }

/** What would make results "all met". */
export type WaysAhead = {
	/** The nearest changes, each with the rule sets under which everything is then met. */
	readonly ways: readonly {
		readonly changes: readonly RequiredChange[]
		readonly rules: readonly RulesetId[]
	}[]
	/** Rule sets with a condition that no answer can meet. */
	readonly blocked: readonly RulesetId[]
	/** Rule sets that wait only for the authority, now or after the changes. */
	readonly waiting: readonly RulesetId[]
	/** Rule sets of which a condition is not shown: what would meet it is not shown either. */
	readonly withheld: readonly RulesetId[]
}

/** Finds the nearest answers that would meet every condition of each rule set that is not already met. */
export function waysAhead(results: readonly ResultUnder[], facts: Facts): WaysAhead {
	const ways = new Map<string, { changes: readonly RequiredChange[]; rules: RulesetId[] }>()
	const blocked: RulesetId[] = []
	const waiting: RulesetId[] = []
	const withheld: RulesetId[] = []
	for (const { ruleset, result } of results) {
		if (result.withheld.length > 0) {
			if (!isOutcomeShown(result) || isToBeChanged(result.outcome)) withheld.push(ruleset)
			continue
		}
		if (!isOutcomeShown(result) || !isToBeChanged(result.outcome)) continue
		const of: Ruleset = activeRulesets[ruleset]
		const given = { facts, parameters: configuredParameters }
		const found = findChanges(of, given)
		const [nearest] = found.changes
		if (found.blockedBy.length > 0) blocked.push(ruleset)
		else if (found.assumes.length > 0) waiting.push(ruleset)
		if (!nearest || found.assumes.length > 0) continue
		const key = JSON.stringify(nearest.map(({ fact, to }) => [fact, to]))
		const before = ways.get(key)
		if (before) before.rules.push(ruleset)
		else ways.set(key, { changes: requirementsOfWay(nearest, of, given), rules: [ruleset] })
	}
	return { ways: [...ways.values()], blocked, waiting, withheld }
}

/** The changes of a way, each with what its answer has to be. */
export const requirementsOfWay = (
	set: readonly Change[],
	ruleset: Ruleset,
	given: Case,
): readonly RequiredChange[] =>
	set.map((change) => ({ ...change, requirement: requirementOf(change, [{ ruleset, set }], given) }))
