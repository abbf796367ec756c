import type { Condition, PointsRow } from './condition'
import type { EvidenceId } from './evidence'
import type { ParameterId } from './parameters'
import type { SourceRef } from './sources'

/**
 * exempting: unmet, it says whom the rule set does not concern · required: decides the outcome · supporting: counts
 * towards strength · informative: only reported.
 */
export type CriterionKind = 'exempting' | 'required' | 'supporting' | 'informative'

export type Criterion = {
	readonly id: string
	readonly kind: CriterionKind
	readonly condition: Condition
	readonly sources: readonly SourceRef[]
	readonly evidence: readonly EvidenceId[]
}

/** A condition reviewed after the job has started; results list it but do not evaluate it. */
export type ContinuingCriterion = {
	readonly id: string
	readonly sources: readonly SourceRef[]
	readonly evidence: readonly EvidenceId[]
}

/** A remark shown with a result: always, or when its condition is met. */
export type Note<Id extends string = string> = {
	readonly id: string
	readonly when?: Condition
	/** The part of a result that it is shown next to; the outcome if absent. */
	readonly beside?: 'points' | 'continuing'
	/** The rule set that it links to. */
	readonly see?: Id
	readonly sources: readonly SourceRef[]
}

/** A version that mends our reading of the law, not the law: which one it corrects, and the criteria that were wrong. */
export type Correction = { readonly version: string; readonly criteria: readonly string[] }

export type RulesetStatus = 'opinion' | 'published' | 'analogy'

/** A rule set; `Id` is the union of rule set ids: its own and those that its notes may link to. */
export type Ruleset<Id extends string = string> = {
	readonly id: Id
	/** The day on which the rule set's requirements last changed. */
	readonly version: string
	readonly status: RulesetStatus
	/** The first day in force; null if it is not law. */
	readonly effectiveFrom: string | null
	/** The version of which this one is a correction; both have the same first day. */
	readonly corrects?: Correction
	/** The day on which the sources were last checked. */
	readonly lastChecked: string
	readonly criteria: readonly Criterion[]
	readonly continuing: readonly ContinuingCriterion[]
	readonly parameters: readonly ParameterId[]
	readonly notes: readonly Note<Id>[]
	/** The points table, if the rule set has one. */
	readonly points?: readonly PointsRow[]
}
