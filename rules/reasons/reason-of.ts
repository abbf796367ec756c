import type { Case } from '../case'
import { all } from '../condition'
import { componentsOf } from '../diagrams/components'
import { type FactId, factIds, inFactOrder } from '../facts'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'
import { isBefore } from './fact-set'
import { compileWanted, type Wanted } from './search'

// Written for clarity, and light enough for pages; reason-columns.ts finds the same for many people, from the parts
// of the conditions.

/** What settles a rule set: that some required criterion is unmet, or that all criteria of every component are met. */
type Settling = {
	/** For each required criterion, with its place among all criteria. */
	readonly unmet: readonly { readonly place: number; readonly wanted: Wanted }[]
	/** For each component. */
	readonly met: readonly Wanted[]
}
const compiled = new WeakMap<Ruleset, Settling>()

/** What settles a rule set, compiled once. */
export function settlingOf(ruleset: Ruleset): Settling {
	const known = compiled.get(ruleset)
	if (known) return known
	const made = {
		unmet: ruleset.criteria.flatMap(({ kind, condition }, place) =>
			kind === 'required' ? [{ place, wanted: compileWanted(condition, false) }] : [],
		),
		met: componentsOf(ruleset).map(({ criteria }) =>
			compileWanted(all(...criteria.map(({ condition }) => condition)), true),
		),
	}
	compiled.set(ruleset, made)
	return made
}

/**
 * The shortest reason for an outcome: the fewest given facts, in fact order, that have the same outcome with all
 * others unknown; among equally few the first in fact order. Empty for an outcome that is not settled.
 * @param most the maximum number of facts in a reason
 * @returns null if it takes more than `most` facts
 */
export function reasonWithin(
	most: number,
	ruleset: Ruleset,
	given: Case,
	outcome: Outcome,
): readonly FactId[] | null {
	if (outcome === 'undetermined') return []
	const { unmet, met } = settlingOf(ruleset)
	return outcome === 'eligible' ? toMeetAll(most, met, given) : toMissOne(most, unmet, given)
}

/** The same, however many facts it takes. */
export const reasonOf = (ruleset: Ruleset, given: Case, outcome: Outcome): readonly FactId[] =>
	reasonWithin(factIds.length, ruleset, given, outcome) ?? []

function toMeetAll(most: number, met: Settling['met'], given: Case): readonly FactId[] | null {
	const reason: FactId[] = []
	for (const { search } of met) {
		const own = search(given, most - reason.length)
		if (!own) return null
		reason.push(...own)
	}
	return inFactOrder(reason)
}

function toMissOne(most: number, unmet: Settling['unmet'], given: Case): readonly FactId[] | null {
	let best: readonly number[] | null = null
	for (const { wanted } of unmet) {
		const reason = wanted.search(given, best?.length ?? most)
		const places = reason?.map((fact) => factIds.indexOf(fact))
		if (places && (!best || isBefore(places, best))) best = places
	}
	return best?.map((place) => factIds[place] as FactId) ?? null
}
