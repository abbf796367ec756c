import { today } from '@/lib/day/today'
import type { Ruleset } from '@/rules/ruleset'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { type VersionsOf, versionOn, versionsOf } from '@/rules/rulesets/versions'

/** Each rule set in the version by which people are judged. */
export type CountingRulesets = { readonly [R in RulesetId]: Ruleset<RulesetId> }

const eachOf = (rulesetOf: (id: RulesetId) => Ruleset<RulesetId>) =>
	Object.fromEntries(rulesetIds.map((id) => [id, rulesetOf(id)])) as CountingRulesets

/**
 * The versions that count on a day.
 * @param day YYYY-MM-DD
 */
export const countingOn = (day: string, versions: VersionsOf = versionsOf): CountingRulesets =>
	eachOf((id) => versionOn(versions(id), day))

/**
 * The rule sets by which candidates are judged here: on a device of one's own the versions that counted when this thread
 * began, so that a table, its reasons and a sheet of it go by the same ones past midnight.
 */
export const countingRulesets: CountingRulesets = countingOn(today())

/** The same, where a check asks for all versions of a rule set: the one that counts here, whatever the day. */
export const countingVersions: VersionsOf = (id) => [countingRulesets[id]]
