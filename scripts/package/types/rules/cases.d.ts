import type { Answers, EvaluateBody, Faults, Outcome, RulesetId, SourceRef } from './bodies.js'

export interface Case {
	readonly id: string
	readonly facts: Answers
	readonly parameters?: EvaluateBody['parameters']
	readonly asOf: string
	readonly outcome: Outcome
	readonly criteria: Readonly<Record<string, 'met' | 'unmet' | 'unknown'>>
	readonly why: string
	readonly source: SourceRef | null
	readonly readBy: { readonly name: string; readonly on: string } | null
}

/** The published cases of a rule set. A changed outcome of one is a new major version of this package. */
export declare function cases(id: RulesetId): { readonly cases: readonly Case[] } | Faults
