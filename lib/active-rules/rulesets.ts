import { today } from '@/lib/day/today'
import type { Ruleset } from '@/rules/ruleset'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { type Versions, type VersionsOf, versionOn, versionsOf } from '@/rules/rulesets/versions'

/** Each rule set in the version in effect. */
export type ActiveRulesets = { readonly [R in RulesetId]: Ruleset<RulesetId> }

/** The versions of rule sets that an employer has applied to a list of its own. */
export type OwnVersions = { readonly [R in RulesetId]?: string }

const eachOf = (rulesetOf: (id: RulesetId) => Ruleset<RulesetId>) =>
	Object.fromEntries(rulesetIds.map((id) => [id, rulesetOf(id)])) as ActiveRulesets

/**
 * The versions in effect on a day.
 * @param day YYYY-MM-DD
 */
export const activeOn = (day: string, versions: VersionsOf = versionsOf): ActiveRulesets =>
	eachOf((id) => versionOn(versions(id), day))

/** The applied version, or the newest that this program has if it does not have that one. */
function appliedIn(all: Versions, applied: string | undefined): Ruleset<RulesetId> {
	const [first] = all
	if (applied === undefined) return first
	return all.find(({ version }) => version === applied) ?? all.at(-1) ?? first
}

/**
 * The versions in effect for an employer who has applied some. For any other rule set it is the first one: versions
 * that come with a newer program change nothing until they are applied.
 */
export const activeWith = (own: OwnVersions, versions: VersionsOf = versionsOf): ActiveRulesets =>
	eachOf((id) => appliedIn(versions(id), own[id]))

/**
 * The rule sets in effect here: until a list says which it has applied, those in effect when this thread started.
 */
export let activeRulesets: ActiveRulesets = activeOn(today())

/** The same, for a check that asks for all versions of a rule set: only the one in effect here, whatever the day. */
export const activeVersions: VersionsOf = (id) => [activeRulesets[id]]

/**
 * Puts the versions that an employer has applied into effect in this thread. Only a desk calls it, in its worker and on
 * its page, and the page of a team's candidate: the self-check and the server never do.
 */
export function setOwnVersions(own: OwnVersions, versions: VersionsOf = versionsOf): void {
	activeRulesets = activeWith(own, versions)
}
