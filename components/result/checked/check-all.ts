import { findChanges } from '@/rules/changes/find-changes'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import type { Checked } from './context'

/** Evaluates every rule set for one person on a given day, with the nearest ways to a yes. */
export const checkAll = (facts: Facts, chosen: readonly RulesetId[], day: string): Checked[] =>
	rulesetIds.map((id) => {
		const given = { facts, parameters: configuredParameters }
		const ruleset: Ruleset<RulesetId> = rulesets[id]
		return {
			id,
			ruleset,
			result: evaluate(ruleset, given, day),
			ways: findChanges(ruleset, given),
			chosen: chosen.includes(id),
		}
	})
