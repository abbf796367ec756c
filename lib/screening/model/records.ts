import type { RowFault } from '@/lib/sheet/reader/read-row'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'

/** What is known of somebody: facts by id, null for "not sure", absent for not asked. */
export type KnownFacts = Partial<Facts>

/** An opening: what the employer and the post answer for everybody who is considered for it. */
export type Role = {
	readonly id: string
	readonly name: string
	/** The ability that the present team lacks, in words. */
	readonly gap: string
	/** The rule sets that its candidates are screened under; the first one opens. */
	readonly rulesets: readonly RulesetId[]
	readonly facts: KnownFacts
	/** Days, YYYY-MM-DD. */
	readonly createdOn: string
	readonly changedOn: string
}

/** A cell that could not be read; its fact stays open. */
export type CellFault = {
	/** The fact that the column was read as; null for a fault of the row as a whole. */
	readonly fact: string | null
	readonly heading: string
	readonly value: string
	/** `outdated`: an answer that was stored by another version and is none by the facts of this one. */
	readonly problem: RowFault['problem'] | 'outdated'
	/** The entry of a list that is at fault. */
	readonly entry?: string
}

/** Where a candidate came from. */
export type Source =
	| { readonly kind: 'sheet'; readonly sheet: string; readonly row: number }
	| { readonly kind: 'code' }
	| { readonly kind: 'hand' }

/** What a candidate can agree to, each apart and withdrawn as easily as given. */
export const consentIds = ['sensitive', 'sharing', 'abroad', 'pool'] as const
export type ConsentId = (typeof consentIds)[number]

/** Somebody whom the employer considers. */
export type Candidate = {
	readonly key: string
	/** The employer's own number of the person; may be empty. */
	readonly id: string
	readonly name: string
	readonly facts: KnownFacts
	/** The roles considered for; `all` also for those made later. */
	readonly roles: 'all' | readonly string[]
	readonly source: Source
	/** The row as it came, by the headings of its sheet. */
	readonly cells?: readonly string[]
	readonly faults?: readonly CellFault[]
	/** What was agreed to, with the day. */
	readonly consents?: Readonly<Partial<Record<ConsentId, string>>>
	readonly savedOn: string
}

/** A file that was taken in: what its rows have in common. */
export type SheetRecord = {
	readonly id: string
	readonly file: string
	readonly headings: readonly string[]
	/** The fact, `id` or `name` that each column was read as; null for the others. */
	readonly mapping: readonly (string | null)[]
	readonly takenOn: string
}

export const choices = ['go-on', 'hold', 'decline'] as const
export type Choice = (typeof choices)[number]

/**
 * What a named person decided about a candidate for a role, and what the advice was on that day: under a rule set that
 * this version may no longer know.
 */
export type Decision = {
	readonly candidate: string
	readonly role: string
	readonly choice: Choice
	readonly by: string
	readonly reason: string
	readonly on: string
	readonly advice: { readonly ruleset: string; readonly version: string; readonly outcome: string }
}

export const erasureReasons = ['expired', 'removed', 'all'] as const
/** So many erasures are remembered. */
export const maxErasures = 50
/** A record can be kept for so many days after its decision. */
export const maxKeptDays = 3650

/** What is remembered beside roles and candidates. */
export type Settings = {
	/** When the notice on the duties was accepted, and which version of it. */
	readonly notice: { readonly version: number; readonly on: string } | null
	/** The name of the person who decides here. */
	readonly decider: string
	/** Days from a decision, or from the last change of a record without one, to its end. */
	readonly keptDays: number
	/** What was erased, without the data: how many, when, and why. */
	readonly erasures: readonly {
		readonly on: string
		readonly count: number
		readonly why: (typeof erasureReasons)[number]
	}[]
}

/** The version of the notice; a later one is shown again. */
export const noticeVersion = 1

export const defaultSettings: Settings = { notice: null, decider: '', keptDays: 180, erasures: [] }
