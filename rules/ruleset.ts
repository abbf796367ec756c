import type { Condition, PointsRow } from './condition'
import type { EvidenceId } from './evidence'
import type { ParameterId } from './parameters'
import type { SourceRef } from './sources'

/** required: decides the outcome · supporting: shows strength · informative: reported, counted nowhere. */
export type CriterionKind = 'required' | 'supporting' | 'informative'

export type Criterion = {
	readonly id: string
	readonly kind: CriterionKind
	readonly condition: Condition
	readonly sources: readonly SourceRef[]
	readonly evidence: readonly EvidenceId[]
}

/** A dated review after the start of the job; a first check lists it and does not evaluate it. */
export type ContinuingCriterion = {
	readonly id: string
	readonly sources: readonly SourceRef[]
	readonly evidence: readonly EvidenceId[]
}

/** Something to say beside a result: always, or when its condition is met. */
export type Note<Id extends string = string> = {
	readonly id: string
	readonly when?: Condition
	/** The part of a result that it belongs to; without one, the outcome. */
	readonly beside?: 'points' | 'continuing'
	/** The rule set that it points to. */
	readonly see?: Id
	readonly sources: readonly SourceRef[]
}

export type RulesetStatus = 'opinion' | 'published' | 'analogy'

/** A rule set; `Id` are those that its notes may point to. */
export type Ruleset<Id extends string = string> = {
	readonly id: string
	/** The day of the last change of what the rule set asks for. */
	readonly version: string
	readonly status: RulesetStatus
	/** The first day in force; null for what is no law. */
	readonly effectiveFrom: string | null
	/** The day on which the sources were last looked at. */
	readonly lastChecked: string
	readonly criteria: readonly Criterion[]
	readonly continuing: readonly ContinuingCriterion[]
	readonly parameters: readonly ParameterId[]
	readonly notes: readonly Note<Id>[]
	/** The points table, where the rule set has one. */
	readonly points?: readonly PointsRow[]
}
