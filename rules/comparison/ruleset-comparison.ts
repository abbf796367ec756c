import type { Case } from '../case'
import type { FactId } from '../facts'
import type { ParameterId, Parameters } from '../parameters'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'

/** One side of a comparison: a version of a rule set, with the parameters that apply to it. */
export type Side = { readonly ruleset: Ruleset; readonly parameters: Parameters }

/** A pair: for the first side and for the second. */
export type Both<T> = readonly [one: T, other: T]

export const onBoth = <T, U>([one, other]: Both<T>, give: (of: T) => U): Both<U> => [give(one), give(other)]

/** How one set of persons relates to another: the first is a subset, a superset, equal, overlapping or disjoint. */
export type Relation = 'equal' | 'stricter' | 'looser' | 'neither' | 'apart'

/**
 * How criteria of two rule sets relate to each other: `stricter` if the first side's are, `only-one` if only the
 * first side has them.
 */
export type RowRelation =
	| 'same'
	| 'together'
	| 'stricter'
	| 'looser'
	| 'apart'
	| 'shares'
	| 'only-one'
	| 'only-other'

/** Criteria of both sides, by id, and the answers that both depend on. */
export type CriteriaRow = {
	readonly relation: RowRelation
	readonly ids: Both<readonly string[]>
	readonly facts: readonly FactId[]
}

/** Two persons who differ in one number alone, by the smallest step; only the first gets the two outcomes. */
export type Edge = { readonly fact: FactId; readonly inside: Case; readonly outside: Case }

/** Two outcomes that occur together under the present parameters, and a person who gets both. */
export type OutcomePair = {
	readonly outcomes: Both<Outcome>
	readonly person: Case
	/** Between two versions, the point at which a whole number changes the outcome; null if there is none. */
	readonly edge: Edge | null
}

/** A person who shows a difference: the base person except for a few answers. */
export type ExamplePerson = { readonly facts: Case['facts']; readonly changed: readonly FactId[] }

/**
 * A required criterion that alone can make the difference between the two outcomes, and a person who fails it alone.
 */
export type SoleCriterion = { readonly criterion: string; readonly person: ExamplePerson }

/** How two rule sets relate to each other. */
export type RulesetRelation = {
	/**
	 * How the persons who meet the first relate to those who meet the second, with unset parameters resolved in the
	 * person's favour.
	 */
	readonly relation: Relation
	/** For each side, the parameters that were resolved so. */
	readonly favoured: Both<readonly ParameterId[]>
	readonly rows: readonly CriteriaRow[]
}

export type RulesetComparison = RulesetRelation & {
	/** Whether, under the present parameters, nobody can meet all of it yet. */
	readonly nobodyEligible: Both<boolean>
	/** A person who meets only the first, only the second, both, or neither; null if there is none. */
	readonly persons: Readonly<Record<'one' | 'other' | 'both' | 'neither', ExamplePerson | null>>
	/** For each side, the criteria that alone stop a person who meets the other side. */
	readonly alone: Both<readonly SoleCriterion[]>
	/** Which outcomes occur together under the present parameters, each with a person who gets them. */
	readonly turns: readonly OutcomePair[]
}
