import type { Faults } from '@/lib/api/faults'
import { faultyRulesetId } from '@/lib/api/faulty-ruleset'
import { isRulesetId, type RulesetId } from '@/rules/rulesets/ids'

/** Creates a function that gives what is known of a rule set, or the fault of one that does not exist. */
export const byRuleset =
	<A>(answer: (id: RulesetId) => A) =>
	(id: unknown): A | Faults =>
		isRulesetId(id) ? answer(id) : { errors: [faultyRulesetId('/id')] }
