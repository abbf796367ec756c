import type { Case } from '../case'
import { componentsOf } from '../components'
import { all } from '../condition'
import { type FactId, factIds, inFactOrder } from '../facts'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'
import { isBefore } from './fact-set'
import { compileFewestFacts, type FewestFacts } from './fewest-facts'

/** What settles a rule set: that some required criterion is unmet, or that all criteria of every component are met. */
type Settling = {
	/** For each required criterion, with its place among all criteria. */
	readonly unmet: readonly { readonly place: number; readonly fewest: FewestFacts }[]
	/** For each component. */
	readonly met: readonly FewestFacts[]
}
const compiled = new WeakMap<Ruleset, Settling>()

/** The fewest facts that settle the parts of a rule set, compiled once. */
export function settlingOf(ruleset: Ruleset): Settling {
	const known = compiled.get(ruleset)
	if (known) return known
	const made = {
		unmet: ruleset.criteria.flatMap(({ kind, condition }, place) =>
			kind === 'required' ? [{ place, fewest: compileFewestFacts(condition, false) }] : [],
		),
		met: componentsOf(ruleset).map(({ criteria }) =>
			compileFewestFacts(all(...criteria.map(({ condition }) => condition)), true),
		),
	}
	compiled.set(ruleset, made)
	return made
}

/**
 * The shortest reason of an outcome: the fewest given facts, in fact order, that have the same outcome with all others
 * unknown; among equally few the first in fact order. Empty for an outcome that is not settled.
 */
export function reasonOf(ruleset: Ruleset, given: Case, outcome: Outcome): readonly FactId[] {
	if (outcome === 'undetermined') return []
	const { unmet, met } = settlingOf(ruleset)
	if (outcome === 'eligible') return inFactOrder(met.flatMap((fewest) => fewest.of(given) ?? []))
	const reasons = unmet.flatMap(({ fewest }) => {
		const reason = fewest.of(given)
		return reason ? [reason.map((fact) => factIds.indexOf(fact))] : []
	})
	const first = reasons.reduce((best, reason) => (isBefore(reason, best) ? reason : best))
	return first.map((place) => factIds[place] as FactId)
}
