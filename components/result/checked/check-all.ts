import { findChanges } from '@/rules/changes/find-changes'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { parametersOn, type VersionsOf, versionOn, versionsOf } from '@/rules/rulesets/versions'
import type { CheckedRuleset } from './context'

/** The result of a person under one rule set, in the version of a day, YYYY-MM-DD. */
export const evaluateOne = (id: RulesetId, facts: Facts, day: string, versions: VersionsOf = versionsOf) =>
	evaluate(versionOn(versions(id), day), { facts, parameters: parametersOn(day) }, day)

/** The nearest ways to a yes under one rule set, in the version of a day, YYYY-MM-DD. */
export const findWays = (id: RulesetId, facts: Facts, day: string, versions: VersionsOf = versionsOf) =>
	findChanges(versionOn(versions(id), day), { facts, parameters: parametersOn(day) })

/**
 * Evaluates every rule set for one person on a given day, in the version of that day, with the nearest ways to a yes.
 * @param day YYYY-MM-DD
 */
export const checkAll = (
	facts: Facts,
	chosen: readonly RulesetId[],
	day: string,
	versions: VersionsOf = versionsOf,
): CheckedRuleset[] =>
	rulesetIds.map((id) => ({
		id,
		ruleset: versionOn(versions(id), day),
		result: evaluateOne(id, facts, day, versions),
		ways: findWays(id, facts, day, versions),
		chosen: chosen.includes(id),
	}))
