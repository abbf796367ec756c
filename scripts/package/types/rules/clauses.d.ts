import type { Faults, RulesetId } from './bodies.js'

export interface Clause {
	readonly id: string
	readonly text: string
	readonly at: string
	readonly rulesets: readonly RulesetId[]
	/** Its own words; null if they were not read. */
	readonly words: string | null
	readonly lang: string | null
	readonly meaning: string
	readonly state: 'modelled' | 'open' | 'left-out' | 'unsettled'
	readonly by: readonly string[]
	readonly why?: string
	readonly source: string
	readonly read: 'official' | 'copy' | 'quotation' | 'not-read'
	readonly day: string
}

/** The clauses of the law that a rule set rests on; none for an opinion. */
export declare function clauses(id: RulesetId): { readonly clauses: readonly Clause[] } | Faults
