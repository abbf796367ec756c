import type { Standing } from '@/lib/result/result-view'
import { outcomes, type ResultColumns } from '@/rules/columns/result-columns'
import type { Outcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'

/** The order in which outcomes are shown and sorted: the best first. */
export const outcomesShown: readonly Outcome[] = outcomes.toReversed()

/** The code of a standing is its place. */
const standings = [
	'met',
	'unmet',
	'unanswered',
	'inconclusive',
	'unsettled',
] as const satisfies readonly Standing[]

export const codeOfStanding = (standing: Standing): number => standings.indexOf(standing)

/** Whether a criterion is neither met nor not met. */
export const isOpenStanding = (standing: Standing): boolean => standing !== 'met' && standing !== 'unmet'

/**
 * The candidates of a role screened under one rule set, by column: light enough for a hundred thousand. What came out is
 * read with the functions of `ResultColumns` and with `standingAt`.
 */
export type Screened = ResultColumns & {
	readonly role: string
	readonly ruleset: RulesetId
	readonly version: string
	readonly asOf: string
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
	/** The code of a standing for each criterion of each candidate, row by row. */
	readonly standings: Uint8Array
	/** Facts answered, but in a way that settles nothing, in the layout of `missing`. */
	readonly inconclusive: Uint32Array
	/** The place of each candidate in the order of names, and in that of ids. */
	readonly nameRank: Uint32Array
	readonly idRank: Uint32Array
	/** What a row is searched by, folded. */
	readonly haystack: readonly string[]
}

/** How a row stands with a criterion, which is given by its place in `criteria`. */
export const standingAt = (
	{ standings: codes, criteria }: Pick<Screened, 'standings' | 'criteria'>,
	row: number,
	criterion: number,
): Standing => standings[codes[row * criteria.length + criterion] as 0 | 1 | 2 | 3 | 4]
