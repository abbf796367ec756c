import type { Case } from '@/rules/case'
import type { FactId } from '@/rules/facts'
import type { FactOrParameterId } from '@/rules/member'
import type { ParameterId } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import type { Scope } from '../scope'

/** Two persons who differ in one answer alone. */
export type Pair = { readonly before: Case; readonly after: Case }

/**
 * A number of a fact at which something changes: a figure, or the point where the larger of two members is `times`
 * the other. It changes at the number or, if `after`, just above it.
 */
export type TurnOf =
	| { readonly at: number; readonly after: boolean }
	| { readonly other: FactOrParameterId; readonly times: number; readonly isLarger: boolean }

/**
 * A claim about all persons. A claim with a person is proved by that example; one without is proved by there being no
 * counterexample.
 */
export type Claim =
	/** Some person in the scope gets the outcome; null: nobody does. */
	| {
			readonly kind: 'outcome'
			readonly scope: Scope
			readonly outcome: Outcome
			readonly person: Case | null
	  }
	/** With every fact answered, the required criterion can be the only one unmet. */
	| { readonly kind: 'alone'; readonly criterion: string; readonly person: Case }
	/** With every fact answered, whenever the required criterion is unmet, at least one of `by` is unmet too. */
	| { readonly kind: 'implied'; readonly criterion: string; readonly by: readonly string[] }
	/** Everybody who meets the criterion meets the other one too. */
	| { readonly kind: 'includes'; readonly criterion: string; readonly other: string }
	/**
	 * The part of a required criterion decides the outcome of these persons: of one by being met, of the other by being
	 * unmet.
	 */
	| {
			readonly kind: 'part'
			readonly criterion: string
			readonly part: number
			readonly holding: Case
			readonly failing: Case
	  }
	/** The part of a required criterion never decides an outcome. */
	| { readonly kind: 'idle-part'; readonly criterion: string; readonly part: number }
	/** The outcome can change at this number of the fact. */
	| { readonly kind: 'turn'; readonly fact: FactId; readonly turn: TurnOf; readonly pair: Pair }
	/** Options in different groups can lead to different outcomes; options within a group never do. */
	| {
			readonly kind: 'options'
			readonly fact: FactId
			readonly groups: readonly (readonly string[])[]
			readonly pairs: readonly Pair[]
	  }
	/** More (or less) of the fact never makes an outcome worse. */
	| { readonly kind: 'direction'; readonly fact: FactId; readonly better: 'more' | 'less' }
	/** More of the fact can help and can hurt. */
	| { readonly kind: 'both-ways'; readonly fact: FactId; readonly helped: Pair; readonly hurt: Pair }
	/** The answers to these facts can change the outcome. */
	| { readonly kind: 'deciding'; readonly facts: readonly FactId[] }
	/** The answers to these facts never affect the outcome. */
	| { readonly kind: 'never-deciding'; readonly facts: readonly FactId[] }
	/** While these parameters are unset, nobody is eligible. */
	| { readonly kind: 'unsettled'; readonly parameters: readonly ParameterId[] }
	/** Some person reaches each whole number of points from `low` to `high`, except those in `gaps`. */
	| {
			readonly kind: 'sums'
			readonly low: number
			readonly high: number
			readonly gaps: readonly number[]
	  }
	/** Fewer rows than these can never reach the limit. */
	| { readonly kind: 'rows'; readonly limit: number; readonly rows: number; readonly of: number }
	/** On every day from the first one on, exactly one version is in effect. */
	| { readonly kind: 'dates'; readonly from: string; readonly versions: number }

/** Something that a rule set should not contain, unless it is declared. */
export type ClaimFault = {
	readonly kind:
		| 'unreachable-outcome'
		| 'dead-criterion'
		| 'idle-part'
		| 'idle-turn'
		| 'idle-option'
		| 'wrong-direction'
		| 'declared-in-vain'
		| 'no-version'
		| 'two-versions'
	/** Where it is: ids of criteria, facts or outcomes, or days. */
	readonly at: readonly string[]
	/** A person who shows it. */
	readonly person: Case | null
	readonly pair?: Pair
}

/** What one proof about a rule set shows, and what it finds wrong. */
export type Findings = { readonly claims: readonly Claim[]; readonly faults: readonly ClaimFault[] }
