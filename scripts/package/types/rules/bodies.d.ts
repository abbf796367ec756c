import type { FactId, Facts } from './facts.js'

export type { FactId, Facts } from './facts.js'

/** Answers about a person: null is "not sure", a fact that is absent was not asked. */
export type Answers = { readonly [F in FactId]?: Facts[F] }
export type RulesetId = 'k-published' | 'article' | 'work-permit' | 'h1b'
export type ParameterId = 'minAge' | 'maxAge' | 'renownedListPublished'
export type Outcome = 'eligible' | 'ineligible' | 'undetermined' | 'not-needed'
export type Locale = 'en' | 'zh' | 'ar' | 'ru' | 'id' | 'ur' | 'fr'
export type CriterionKind = 'exempting' | 'required' | 'supporting' | 'informative'
export interface SourceRef {
	readonly id: string
	readonly at: string
}

/** Faults of what was given, each with a JSON pointer into it; `more` counts those that are not named. */
export interface Faults {
	readonly errors: readonly { readonly pointer: string; readonly detail: string }[]
	readonly more?: number
}

/** The body of POST /api/v1/evaluate. */
export interface EvaluateBody {
	readonly ruleset: RulesetId
	readonly facts: Answers
	/** YYYY-MM-DD; today in China unless it is given. */
	readonly asOf?: string
	readonly version?: string
	readonly parameters?: {
		readonly minAge?: number | null
		readonly maxAge?: number | null
		readonly renownedListPublished?: boolean | null
	}
}

export interface CriterionResult {
	readonly id: string
	readonly kind: CriterionKind
	readonly result: 'met' | 'unmet' | 'unknown'
	readonly restsOn: readonly FactId[]
	/** Why it is unknown; empty lists otherwise. */
	readonly because: {
		readonly unanswered: readonly FactId[]
		readonly inconclusive: readonly FactId[]
		readonly unsettled: readonly ParameterId[]
	}
	readonly sources: readonly SourceRef[]
}

export interface Change {
	readonly fact: FactId
	/** null for a fact without an answer. */
	readonly from: Facts[FactId]
	readonly to: NonNullable<Facts[FactId]>
}

/** The nearest ways to "eligible". */
export interface Ways {
	readonly changes: readonly (readonly Change[])[]
	readonly assumes: readonly ParameterId[]
	readonly blockedBy: readonly string[]
}

/** The answer of POST /api/v1/evaluate. It is not a decision: only the authority decides. */
export interface EvaluateAnswer extends Ways {
	readonly ruleset: {
		readonly id: RulesetId
		readonly version: string
		readonly status: 'opinion' | 'published' | 'analogy'
		readonly inForce: boolean | null
	}
	readonly asOf: string
	readonly outcome: Outcome
	readonly strength: { readonly met: number; readonly total: number }
	readonly criteria: readonly CriterionResult[]
	readonly continuing: readonly { readonly id: string; readonly sources: readonly SourceRef[] }[]
	readonly missing: readonly FactId[]
	readonly reason: readonly FactId[]
	readonly points?: {
		readonly low: number
		readonly high: number
		readonly factors: readonly { readonly id: string; readonly low: number; readonly high: number }[]
	}
}

/** The body of POST /api/v1/next. */
export interface NextBody {
	readonly rulesets: readonly RulesetId[]
	readonly facts: Answers
	readonly asOf?: string
}

/** The answer of POST /api/v1/next. An outcome is null while an answer can still change it. */
export interface NextAnswer {
	readonly asOf: string
	readonly rulesets: { readonly [R in RulesetId]?: { readonly outcome: Outcome | null } }
	readonly ask: readonly FactId[]
	readonly left: { readonly min: number; readonly max: number }
}
