import type { Case } from '@/rules/case'
import type { FactId } from '@/rules/facts'
import type { Member } from '@/rules/member'
import type { ParameterId } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import type { Scope } from '../scope'

/** Two persons who differ in one answer alone. */
export type Pair = { readonly before: Case; readonly after: Case }

/**
 * A number of a fact at which something turns: a figure, or where the larger of two members is `times` the other.
 * It turns at the number or, if `after`, just above it.
 */
export type TurnOf =
	| { readonly at: number; readonly after: boolean }
	| { readonly other: Member; readonly times: number; readonly isLarger: boolean }

/** What is claimed of all persons. Each claim with a person is shown by that person, each without by there being none. */
export type Claim =
	/** Somebody in the scope gets the outcome; null: nobody does. */
	| {
			readonly kind: 'outcome'
			readonly scope: Scope
			readonly outcome: Outcome
			readonly person: Case | null
	  }
	/** With every fact answered, the required criterion can be the only one that is unmet. */
	| { readonly kind: 'alone'; readonly criterion: string; readonly person: Case }
	/** With every fact answered, wherever the required criterion is unmet, each of `by` is unmet too. */
	| { readonly kind: 'implied'; readonly criterion: string; readonly by: readonly string[] }
	/** Whoever meets one criterion meets the other. */
	| { readonly kind: 'includes'; readonly criterion: string; readonly other: string }
	/** The part of a required criterion decides the outcome of these persons: of one by holding, of the other by failing. */
	| {
			readonly kind: 'part'
			readonly criterion: string
			readonly part: number
			readonly holding: Case
			readonly failing: Case
	  }
	/** The part of a required criterion never decides an outcome. */
	| { readonly kind: 'idle-part'; readonly criterion: string; readonly part: number }
	/** At this number of the fact the outcome can turn. */
	| { readonly kind: 'turn'; readonly fact: FactId; readonly turn: TurnOf; readonly pair: Pair }
	/** These groups of options can lead to different outcomes; within a group they never do. */
	| {
			readonly kind: 'options'
			readonly fact: FactId
			readonly groups: readonly (readonly string[])[]
			readonly pairs: readonly Pair[]
	  }
	/** More of the fact, or less of it, never makes an outcome worse. */
	| { readonly kind: 'direction'; readonly fact: FactId; readonly better: 'more' | 'less' }
	/** More of the fact can help and can hurt. */
	| { readonly kind: 'both-ways'; readonly fact: FactId; readonly helped: Pair; readonly hurt: Pair }
	/** The answers to these facts can turn the outcome. */
	| { readonly kind: 'deciding'; readonly facts: readonly FactId[] }
	/** The answers to these facts never touch the outcome. */
	| { readonly kind: 'never-deciding'; readonly facts: readonly FactId[] }
	/** While these parameters are unset, nobody is eligible. */
	| { readonly kind: 'unsettled'; readonly parameters: readonly ParameterId[] }
	/** Each whole number of points from `low` to `high` is reached by somebody, but those in `gaps`. */
	| {
			readonly kind: 'sums'
			readonly low: number
			readonly high: number
			readonly gaps: readonly number[]
	  }
	/** Fewer rows than these never reach the limit. */
	| { readonly kind: 'rows'; readonly limit: number; readonly rows: number; readonly of: number }
	/** On each day from the first one on, one version counts and only one. */
	| { readonly kind: 'dates'; readonly from: string; readonly versions: number }

/** Something that a rule set should not have, unless it is declared. */
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
	/** Where it is: ids of criteria, facts, outcomes, days. */
	readonly at: readonly string[]
	/** Somebody who shows it. */
	readonly person: Case | null
	readonly pair?: Pair
}

/** What one look at a rule set proves, and what it finds wrong. */
export type Findings = { readonly claims: readonly Claim[]; readonly faults: readonly ClaimFault[] }
