import { type Standing, standingOf } from '@/lib/result/standing'
import type { FactId } from '@/rules/facts'
import type { CriterionResult } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ShownResult } from '../shown/show-result'

/** A result under a rule set, as a member is shown it. */
export type ResultUnder = { readonly ruleset: RulesetId; readonly result: ShownResult }

/** A condition of a rule set, with its result. */
type Place = { readonly ruleset: RulesetId; readonly criterion: CriterionResult }

/**
 * Why conditions, possibly of several rule sets, are not met or unknown, if the reason is the same for all of them.
 */
export type SharedReason = {
	readonly standing: Exclude<Standing, 'met'>
	/** The answers that it is about; none if only the authority keeps a condition open. */
	readonly facts: readonly FactId[]
	/** The first one belongs to the first rule set. */
	readonly places: readonly [Place, ...Place[]]
}

function factsOf({ restsOn, because, result }: CriterionResult): readonly FactId[] {
	return result === 'unmet' ? restsOn : [...because.inconclusive, ...because.unanswered]
}

/**
 * The reasons why results are not "all met", each once: not met first, then unknown, then those that wait for the
 * authority.
 */
export function sharedReasons(results: readonly ResultUnder[]): readonly SharedReason[] {
	const found = new Map<string, { -readonly [K in keyof SharedReason]: SharedReason[K] }>()
	for (const { ruleset, result } of results) {
		for (const criterion of result.criteria) {
			const standing = standingOf(criterion)
			if (criterion.kind !== 'required' || standing === 'met') continue
			const facts = factsOf(criterion)
			const own = facts.length === 0 ? `${ruleset} ${criterion.id}` : ''
			const key = [criterion.result, own, ...facts.toSorted()].join(' ')
			const place = { ruleset, criterion }
			const before = found.get(key)
			if (before) before.places = [...before.places, place]
			else found.set(key, { standing, facts, places: [place] })
		}
	}
	const rank = ({ standing }: SharedReason) => (standing === 'unmet' ? 0 : standing === 'unsettled' ? 2 : 1)
	return [...found.values()].sort((a, b) => rank(a) - rank(b))
}
