import { findChanges } from '@/rules/changes/find-changes'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { parametersOn, type VersionsOf, versionOn, versionsOf } from '@/rules/rulesets/versions'
import type { Checked } from './context'

/**
 * Evaluates every rule set for one person on a given day, in the version of that day, with the nearest ways to a yes.
 * @param day YYYY-MM-DD
 */
export const checkAll = (
	facts: Facts,
	chosen: readonly RulesetId[],
	day: string,
	versions: VersionsOf = versionsOf,
): Checked[] =>
	rulesetIds.map((id) => {
		const given = { facts, parameters: parametersOn(day) }
		const ruleset = versionOn(versions(id), day)
		return {
			id,
			ruleset,
			result: evaluate(ruleset, given, day),
			ways: findChanges(ruleset, given),
			chosen: chosen.includes(id),
		}
	})
