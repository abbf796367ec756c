import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import type { Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import {
	parametersOn,
	type Versions,
	type VersionsOf,
	versionOn,
	versionsOf,
} from '@/rules/rulesets/versions'
import { isNews, type RuleChange, ruleChanges, type WatchedRuleset, watchOf } from './watch'

/** What a code on paper stands for: answers, the rule sets that they were checked under, and the day. */
type Printed = {
	readonly facts: Facts
	readonly rulesets: readonly RulesetId[]
	/** The day of the paper, YYYY-MM-DD. */
	readonly asOf: string
}

/** A rule set with the result that a paper has for it, and that of today for the same answers. */
export type CheckedAgain = {
	readonly id: RulesetId
	readonly printed: WatchedRuleset
	readonly now: WatchedRuleset
	/** What has changed in between; null where nothing has that turns a result or a condition. */
	readonly change: RuleChange | null
}

/**
 * The version by which this site printed a result on a day. A correction made since was not known then, so that a
 * version which is never chosen by its day any more may have been in use.
 * @param day YYYY-MM-DD
 */
export function versionPrintedOn(versions: Versions, day: string): Ruleset<RulesetId> {
	const [first = versions[0], ...later] = versions.filter(({ version }) => version <= day)
	return versionOn([first, ...later], day)
}

/**
 * Checks the answers of a printed result again, law first: by the rules of its day, as they were known then, and by
 * those of today.
 * @param today YYYY-MM-DD
 */
export function checkPrinted(
	{ facts, rulesets, asOf }: Printed,
	today: string,
	versions: VersionsOf = versionsOf,
): readonly CheckedAgain[] {
	const judge = (id: RulesetId, ruleset: Ruleset, day: string): WatchedRuleset => ({
		id,
		ruleset,
		result: evaluate(ruleset, { facts, parameters: parametersOn(day) }, day),
	})
	return inLawOrder(rulesets).map((id) => {
		const printed = judge(id, versionPrintedOn(versions(id), asOf), asOf)
		const now = judge(id, versionOn(versions(id), today), today)
		const seen = watchOf([printed], { facts, parameters: parametersOn(asOf), on: asOf })
		const change = ruleChanges(seen, [now], parametersOn(today)).find(isNews)
		return { id, printed, now, change: change ?? null }
	})
}
