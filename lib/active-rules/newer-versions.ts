import type { Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { firstDayOf, type VersionsOf, versionOn, versionsOf } from '@/rules/rulesets/versions'
import { activeWith, type OwnVersions } from './rulesets'

/** A version of a rule set that is newer than the employer's. */
export type NewerVersion = {
	readonly ruleset: RulesetId
	/** The version in effect for the employer. */
	readonly from: Ruleset<RulesetId>
	readonly to: Ruleset<RulesetId>
	/** The first day on which it is in effect, YYYY-MM-DD, and whether that day has come. */
	readonly since: string
	readonly hasCome: boolean
}

/**
 * The versions newer than the employer's, law first: for each rule set the one in effect on a day, and those whose
 * first day has not come.
 * @param day YYYY-MM-DD
 */
export const newerVersions = (
	own: OwnVersions,
	day: string,
	versions: VersionsOf = versionsOf,
): readonly NewerVersion[] =>
	inLawOrder(rulesetIds).flatMap((ruleset) => {
		const all = versions(ruleset)
		const from = activeWith(own, versions)[ruleset]
		const present = versionOn(all, day)
		return all
			.slice(all.indexOf(from) + 1)
			.filter((to) => to === present || firstDayOf(to) > day)
			.map((to) => {
				const since = firstDayOf(to)
				return { ruleset, from, to, since, hasCome: since <= day }
			})
	})

/** The rule sets of which an employer has applied a version that only a newer program has. */
export const unknownVersions = (own: OwnVersions, versions: VersionsOf = versionsOf): readonly RulesetId[] =>
	inLawOrder(rulesetIds).filter((id) => {
		const applied = own[id]
		return applied !== undefined && versions(id).every(({ version }) => version !== applied)
	})

/** Why a version cannot be applied: it does not exist, or its first day has not come. */
export type VersionFault = { readonly ruleset: RulesetId; readonly fault: 'unknown' | 'later' }

/**
 * The faults of versions that are to be applied.
 * @param latest the latest possible first day of a version, YYYY-MM-DD
 */
export const versionFaults = (
	own: OwnVersions,
	latest: string,
	versions: VersionsOf = versionsOf,
): readonly VersionFault[] =>
	rulesetIds.flatMap((ruleset): VersionFault[] => {
		const applied = own[ruleset]
		if (applied === undefined) return []
		const found = versions(ruleset).find(({ version }) => version === applied)
		if (!found) return [{ ruleset, fault: 'unknown' }]
		return firstDayOf(found) > latest ? [{ ruleset, fault: 'later' }] : []
	})

/**
 * The versions that a new list applies, so that it begins with those in effect on a day.
 * @param day YYYY-MM-DD
 * @returns only rule sets for which this is not the first version, which needs no applying
 */
export function versionsToBegin(day: string, versions: VersionsOf = versionsOf): OwnVersions {
	const others = rulesetIds.flatMap((id) => {
		const [first] = versions(id)
		const present = versionOn(versions(id), day)
		return present === first ? [] : [[id, present.version]]
	})
	return Object.fromEntries(others)
}
