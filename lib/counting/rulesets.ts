import { today } from '@/lib/day/today'
import type { Ruleset } from '@/rules/ruleset'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { type Versions, type VersionsOf, versionOn, versionsOf } from '@/rules/rulesets/versions'

/** Each rule set in the version by which people are judged. */
export type CountingRulesets = { readonly [R in RulesetId]: Ruleset<RulesetId> }

/** The versions of rule sets that an employer has applied to a list of its own. */
export type OwnVersions = { readonly [R in RulesetId]?: string }

const eachOf = (rulesetOf: (id: RulesetId) => Ruleset<RulesetId>) =>
	Object.fromEntries(rulesetIds.map((id) => [id, rulesetOf(id)])) as CountingRulesets

/**
 * The versions that count on a day.
 * @param day YYYY-MM-DD
 */
export const countingOn = (day: string, versions: VersionsOf = versionsOf): CountingRulesets =>
	eachOf((id) => versionOn(versions(id), day))

/** The newest version that this program has, where it does not have the one that was applied. */
function appliedIn(all: Versions, applied: string | undefined): Ruleset<RulesetId> {
	const [first] = all
	if (applied === undefined) return first
	return all.find(({ version }) => version === applied) ?? all.at(-1) ?? first
}

/**
 * The versions that count for an employer who has applied some. Of any other rule set it is the first one: what a newer
 * program brings along turns nobody until it is applied.
 */
export const countingWith = (own: OwnVersions, versions: VersionsOf = versionsOf): CountingRulesets =>
	eachOf((id) => appliedIn(versions(id), own[id]))

/**
 * The rule sets by which candidates are judged here: on a device of one's own the versions that counted when this thread
 * began, so that a table, its reasons and a sheet of it go by the same ones past midnight.
 */
export let countingRulesets: CountingRulesets = countingOn(today())

/** The same, where a check asks for all versions of a rule set: the one that counts here, whatever the day. */
export const countingVersions: VersionsOf = (id) => [countingRulesets[id]]

/**
 * Makes the versions that an employer has applied count in this thread. Only the desk of a team calls it, in its worker and
 * on its page, and the page of one of its candidates: the self-check, the server and the list of a single device never do.
 */
export function setOwnVersions(own: OwnVersions, versions: VersionsOf = versionsOf): void {
	countingRulesets = countingWith(own, versions)
}
