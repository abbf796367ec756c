import type { CriterionKind, FactId, Faults, ParameterId, RulesetId, SourceRef } from './bodies.js'

export interface Corrects {
	readonly version: string
	readonly criteria: Readonly<Record<string, string>>
}

export interface RulesetSummary {
	readonly id: RulesetId
	readonly version: string
	readonly status: 'opinion' | 'published' | 'analogy'
	readonly effectiveFrom: string | null
	readonly versions: readonly (string | { readonly version: string; readonly corrects: Corrects })[]
	readonly corrects?: Corrects
}

export interface Ruleset extends RulesetSummary {
	readonly lastChecked: string
	readonly facts: readonly { readonly id: FactId; readonly type: string }[]
	readonly criteria: readonly {
		readonly id: string
		readonly kind: CriterionKind
		/** The condition as data: an operator and what it takes. */
		readonly condition: { readonly op: string }
		readonly sources: readonly SourceRef[]
	}[]
	readonly parameters: readonly {
		readonly id: ParameterId
		readonly value: number | boolean | null
		readonly source: string | null
		readonly date: string | null
	}[]
	readonly continuing: readonly { readonly id: string; readonly sources: readonly SourceRef[] }[]
}

/** All rule sets with their versions. */
export declare function rulesets(): { readonly rulesets: readonly RulesetSummary[] }
/** The newest version of a rule set as data. */
export declare function ruleset(id: RulesetId): Ruleset | Faults
