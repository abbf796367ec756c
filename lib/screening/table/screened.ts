import type { RulesetId } from '@/rules/rulesets/ids'

/** Standings as one byte each, in this order. */
export const standings = ['met', 'unmet', 'unanswered', 'inconclusive', 'unsettled'] as const
/** Outcomes as one byte each, in the order in which they are sorted. */
export const outcomes = ['eligible', 'undetermined', 'ineligible'] as const

/** The candidates of a role screened under one rule set, by column: light enough for a hundred thousand. */
export type Screened = {
	readonly role: string
	readonly ruleset: RulesetId
	readonly version: string
	readonly asOf: string
	readonly count: number
	/** The criteria of the rule set, in its order. */
	readonly criteria: readonly string[]
	readonly keys: readonly string[]
	readonly ids: readonly string[]
	readonly names: readonly string[]
	/** Codes of the languages known at working level or better. */
	readonly languages: readonly (readonly string[])[]
	/** Effective target markets whose main language is spoken. */
	readonly markets: readonly (readonly string[])[]
	/** Days on which the records end. */
	readonly ends: readonly string[]
	/** How many cells could not be read. */
	readonly faults: Uint16Array
	readonly outcomes: Uint8Array
	/** A standing for each criterion of each candidate, row by row. */
	readonly standings: Uint8Array
	readonly strength: Uint8Array
	readonly strengthTotal: number
	/** Facts that could still change the outcome: a bit for each fact, see fact-bits.ts. */
	readonly missing: Uint32Array
	/** Facts answered, but in a way that settles nothing: the same. */
	readonly inconclusive: Uint32Array
	/** Points where the rule set has some, else empty. */
	readonly pointsLow: Uint8Array
	readonly pointsHigh: Uint8Array
	/** The place of each candidate in the order of names, and in that of ids. */
	readonly nameRank: Uint32Array
	readonly idRank: Uint32Array
	/** What a row is searched by, folded. */
	readonly haystack: readonly string[]
}
