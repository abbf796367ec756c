import type { RowFault } from '@/lib/sheet/reader/row-fault'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Actor } from './actor'
import type { ParameterState } from './own-parameters'
import type { DocumentId, Note, Progress, SeenDocument, Stage } from './progress'
import type { SavedView } from './table-view'

/** What is known about somebody: facts by id, null for "not sure", absent for not asked. */
export type KnownFacts = Partial<Facts>

/** Where an answer came from if not with the candidate's own source: corrected by hand, or replied by the candidate. */
export type Origin =
	| { readonly kind: 'hand'; readonly by: Actor; readonly on: string }
	| { readonly kind: 'reply'; readonly on: string }

/**
 * What every record that operations change has: the sequence number of the operation that changed it last; absent in
 * records of database version 1 that nothing has changed since.
 */
type Versioned = { readonly version?: number }

/** An opening, with the answers about the employer and the post that apply to everybody considered for it. */
export type Role = Versioned & {
	readonly id: string
	readonly name: string
	/** The ability that the current team lacks, in words. */
	readonly gap: string
	/** The rule sets that its candidates are screened under; the first one is shown first. */
	readonly rulesets: readonly RulesetId[]
	readonly facts: KnownFacts
	/** The stages that its candidates pass through, where they are not the built-in ones. */
	readonly stages?: readonly Stage[]
	/** The views of its table, where they are not the built-in ones. */
	readonly views?: readonly SavedView[]
	/** Days, YYYY-MM-DD. */
	readonly createdOn: string
	readonly changedOn: string
}

/** A cell that could not be read; its fact stays open. */
export type CellFault = {
	/** The id of the fact that the column was read as; null for a fault of the row as a whole. */
	readonly fact: string | null
	readonly heading: string
	readonly value: string
	/**
	 * `outdated`: an answer stored by another version that is invalid in this one. `other-age`: an age that is not that of the
	 * date of birth beside it.
	 */
	readonly problem: RowFault['problem'] | 'outdated' | 'other-age'
	/** The list entry at fault. */
	readonly entry?: string
}

/** Where a candidate came from. */
export type Source =
	| { readonly kind: 'sheet'; readonly sheet: string; readonly row: number }
	| { readonly kind: 'code' }
	| { readonly kind: 'hand' }

/** What a candidate can consent to, each separately and as easily withdrawn as given. */
export const consentIds = ['sensitive', 'sharing', 'abroad', 'pool'] as const
export type ConsentId = (typeof consentIds)[number]

/** Somebody whom the employer considers. */
export type Candidate = Versioned & {
	readonly key: string
	/** The employer's own id for the person; may be empty. */
	readonly id: string
	readonly name: string
	/** The e-mail address by which the person is known again in another sheet; never evaluated. */
	readonly email?: string
	/** The date of birth, YYYY-MM-DD or YYYY-MM, by which the age is worked out anew each day. */
	readonly birthDate?: string
	readonly facts: KnownFacts
	/** The answers that did not come with the source below, and where they came from. */
	readonly origins?: Readonly<Partial<Record<FactId, Origin>>>
	/** The ids of the roles that they are considered for; `all` includes later ones. */
	readonly roles: 'all' | readonly string[]
	readonly source: Source
	/** The original row, in the order of its sheet's headings. */
	readonly cells?: readonly string[]
	readonly faults?: readonly CellFault[]
	/** The consents given, with the day. */
	readonly consents?: Readonly<Partial<Record<ConsentId, string>>>
	/** The day on which the consent for sensitive answers was withdrawn: until it is given again, none is taken in. */
	readonly withdrawn?: { readonly sensitive: string }
	/** The id of the sheet in which they were looked for and no longer stood. */
	readonly gone?: string
	/** The keys of candidates of whom a person has said that they are somebody else. */
	readonly distinct?: readonly string[]
	/** A person's reason to keep the record for longer, which its retention is counted from. */
	readonly kept?: { readonly on: string; readonly by: Actor; readonly reason: string }
	/** How far they have come, by the id of the role. */
	readonly progress?: Readonly<Record<string, Progress>>
	/** What was written about them, by an id. */
	readonly notes?: Readonly<Record<string, Note>>
	readonly documents?: Readonly<Partial<Record<DocumentId, SeenDocument>>>
	/** The day on which they were taken in, which the retention is counted from; nothing but a decision or a reason moves it. */
	readonly savedOn: string
	/** The keys, numbers and e-mail addresses of records merged into this one, by which the person is known again. */
	readonly alsoKeys?: readonly string[]
	readonly alsoIds?: readonly string[]
	readonly alsoEmails?: readonly string[]
}

/** What the cells of a fact with a certain text stand for. */
export type RememberedCell = { readonly fact: string; readonly text: string; readonly means: string }

/** An imported file: what its rows have in common. */
export type SheetRecord = {
	readonly id: string
	readonly file: string
	readonly headings: readonly string[]
	/** The fact, or the use such as `id` or `name`, that each column was read as; null for the others. */
	readonly mapping: readonly (string | null)[]
	readonly takenOn: string
	/** What cells that could not be read stand for, as the user said and wanted to be remembered. */
	readonly said?: readonly RememberedCell[]
}

export const choices = ['go-on', 'hold', 'decline'] as const
export type Choice = (typeof choices)[number]

/**
 * What a named person decided about a candidate for a role, and the result on that day, under a rule set that this version
 * may no longer know.
 */
export type Decision = Versioned & {
	readonly candidate: string
	readonly role: string
	readonly choice: Choice
	readonly by: string
	readonly reason: string
	readonly on: string
	readonly advice: { readonly ruleset: string; readonly version: string; readonly outcome: string }
}

/** What was decided for a role, by candidate key. */
export type Decisions = ReadonlyMap<string, Decision>

export const erasureReasons = ['expired', 'removed', 'all'] as const
/** The maximum number of erasures remembered. */
export const maxErasures = 50
/** The maximum number of days that a record can be kept after its decision. */
export const maxKeptDays = 3650

/** What is stored besides roles and candidates. */
export type Settings = {
	/** When the notice about the employer's duties was accepted, and which version of it. */
	readonly notice: { readonly version: number; readonly on: string } | null
	/** The name of the person who makes decisions here. */
	readonly decider: string
	/** The company in whose name candidates are written to, and whom they can ask: a mail address or a telephone number. */
	readonly company?: string
	readonly contact?: string
	/** The retention period in days, from the last decision or reason to keep a record or, without any, from the day it was taken in. */
	readonly keptDays: number
	/** A log of erasures without the data: how many, when and why. */
	readonly erasures: readonly {
		readonly on: string
		readonly count: number
		readonly why: (typeof erasureReasons)[number]
	}[]
	/** What the owners of a team have set and applied of the rules, the newest last: the last one counts. */
	readonly parameters?: readonly ParameterState[]
	/** Whether single keys do nothing here, as somebody wants who speaks to the device. */
	readonly areKeysOff?: boolean
}

/** The current version of the notice; a newer one than was accepted is shown again. */
export const noticeVersion = 1

export const defaultSettings: Settings = { notice: null, decider: '', keptDays: 180, erasures: [] }
