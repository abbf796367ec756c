import type { CheckedRuleset } from '@/components/result/checked/context'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import type { KnownFacts } from '@/lib/screening/model/records'
import { factsOfRulesets } from '@/lib/screening/role/asked-for'
import { factsFor, isNoWayAssumed } from '@/lib/screening/role/role-facts'
import type { MyOpening } from '@/lib/team-api/routes/my-record'
import { evaluate } from '@/rules/fast/evaluate'
import { inLawOrder } from '@/rules/rulesets/ids'
import { parametersOn } from '@/rules/rulesets/versions'

/** The results shown here do not need the ways. */
const noWays = { changes: [], assumes: [], blockedBy: [] }

/**
 * A person's results for an opening by the rules in effect for the employer, law first, and the facts that they are
 * based on.
 * @param day YYYY-MM-DD
 */
export function checkFor(opening: MyOpening, known: KnownFacts, day: string) {
	const facts = factsFor(opening, { facts: known })
	const results = inLawOrder(opening.rulesets).map((id): CheckedRuleset => {
		const ruleset = activeRulesets[id]
		const result = evaluate(ruleset, { facts, parameters: parametersOn(day) }, day)
		return { id, ruleset, result, ways: noWays, chosen: true }
	})
	const isAssumed =
		isNoWayAssumed(opening, { facts: known }) && factsOfRulesets(opening.rulesets).includes('specialRoutes')
	return { facts, results, isAssumed }
}
