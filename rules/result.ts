import type { FactId } from './facts'
import type { Points } from './points-table'
import type { CriterionKind, RulesetStatus } from './ruleset'
import type { SourceRef } from './sources'
import type { UnknownCauses } from './trace'

export type Outcome = 'eligible' | 'ineligible' | 'undetermined' | 'not-needed'
export type CriterionOutcome = 'met' | 'unmet' | 'unknown'

export type CriterionResult = {
	readonly id: string
	readonly kind: CriterionKind
	readonly result: CriterionOutcome
	/** See `compileRestsOn` in trace.ts. */
	readonly restsOn: readonly FactId[]
	/** Empty lists unless the result is unknown. */
	readonly because: UnknownCauses
	readonly sources: readonly SourceRef[]
}

export type Result = {
	readonly ruleset: {
		readonly id: string
		readonly version: string
		readonly status: RulesetStatus
		/** Whether the rule set is in force on the day; null if it is not law. */
		readonly inForce: boolean | null
	}
	readonly asOf: string
	readonly outcome: Outcome
	/** Counts of supporting criteria, which never affect the outcome. */
	readonly strength: { readonly met: number; readonly total: number }
	readonly criteria: readonly CriterionResult[]
	readonly continuing: readonly { readonly id: string; readonly sources: readonly SourceRef[] }[]
	/** Unanswered facts that could still change the outcome. */
	readonly missing: readonly FactId[]
	readonly points?: Points
}
