import type { consentIds } from '@/lib/records/shapes/options'
import type { RowFault } from '@/lib/sheet/reader/row-fault'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Actor } from './actor'
import type { ParameterState } from './own-parameters'
import type { DocumentId, Note, Progress, SeenDocument, Stage } from './progress'
import type { SavedView } from './table-view'

/** What is known about a person: facts by id, null for "not sure", absent for not asked. */
export type KnownFacts = Partial<Facts>

/** The origin of an answer that is not the candidate's own source: corrected by hand, or replied by the candidate. */
export type Origin =
	| { readonly kind: 'hand'; readonly by: Actor; readonly on: string }
	| { readonly kind: 'reply'; readonly on: string }

/**
 * What every record changed by operations has: the sequence number of the last operation that changed it; absent in
 * records of database version 1 that have not changed since.
 */
type Versioned = { readonly version?: number }

/** An opening, with the answers about the employer and the position that apply to everybody considered for it. */
export type Role = Versioned & {
	readonly id: string
	readonly name: string
	/** The ability that the current team lacks, in words. */
	readonly gap: string
	/** The rule sets that its candidates are screened under; the first one is shown first. */
	readonly rulesets: readonly RulesetId[]
	readonly facts: KnownFacts
	/** Whether nobody has a special way to a work permit unless their own answers name one. */
	readonly noSpecialRoutes?: boolean
	/** The stages that its candidates pass through, if they differ from the built-in ones. */
	readonly stages?: readonly Stage[]
	/** The views of its table, if they differ from the built-in ones. */
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
	 * `outdated`: an answer stored by another version that is invalid in this one. `other-age`: an age that contradicts
	 * the date of birth next to it.
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

export type ConsentId = (typeof consentIds)[number]

/** A person whom the employer considers. */
export type Candidate = Versioned & {
	readonly key: string
	/** The employer's own id for the person; may be empty. */
	readonly id: string
	readonly name: string
	/** The e-mail address by which the person is recognised in another sheet; never evaluated. */
	readonly email?: string
	/** The date of birth, YYYY-MM-DD or YYYY-MM, from which the age is computed each day. */
	readonly birthDate?: string
	readonly facts: KnownFacts
	/** The answers that did not come with the source below, and their origins. */
	readonly origins?: Readonly<Partial<Record<FactId, Origin>>>
	/** The ids of the roles that they are considered for; `all` includes later ones. */
	readonly roles: 'all' | readonly string[]
	readonly source: Source
	/** The original row, in the order of its sheet's headings. */
	readonly cells?: readonly string[]
	readonly faults?: readonly CellFault[]
	/** The consents given, with the day. */
	readonly consents?: Readonly<Partial<Record<ConsentId, string>>>
	/** The day on which the consent for sensitive answers was withdrawn: until it is given again, none are stored. */
	readonly withdrawn?: { readonly sensitive: string }
	/** The id of the sheet from which they were found to be missing. */
	readonly gone?: string
	/** The keys of candidates that a person has declared to be somebody else. */
	readonly distinct?: readonly string[]
	/** A person's reason to keep the record for longer; the retention period is counted from its day. */
	readonly kept?: { readonly on: string; readonly by: Actor; readonly reason: string }
	/** Their progress, by the id of the role. */
	readonly progress?: Readonly<Record<string, Progress>>
	/** Notes about them, by id. */
	readonly notes?: Readonly<Record<string, Note>>
	readonly documents?: Readonly<Partial<Record<DocumentId, SeenDocument>>>
	/**
	 * The day on which they were added, from which the retention period is counted; only a decision or a reason moves
	 * it.
	 */
	readonly savedOn: string
	/** The keys, numbers and e-mail addresses of records merged into this one, by which the person is recognised. */
	readonly alsoKeys?: readonly string[]
	readonly alsoIds?: readonly string[]
	readonly alsoEmails?: readonly string[]
}

/** What the cells of a fact with a certain text mean. */
export type RememberedCell = { readonly fact: string; readonly text: string; readonly means: string }

/** An imported file: what its rows have in common. */
export type SheetRecord = {
	readonly id: string
	readonly file: string
	readonly headings: readonly string[]
	/** The fact, or the use such as `id` or `name`, that each column was read as; null for the others. */
	readonly mapping: readonly (string | null)[]
	readonly takenOn: string
	/** What unreadable cells mean, as the user said and wanted to be remembered. */
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

/** The decisions for a role, by candidate key. */
export type Decisions = ReadonlyMap<string, Decision>

export const erasureReasons = ['expired', 'removed', 'all'] as const
/** The maximum number of erasures remembered. */
export const maxErasures = 50
/** The maximum number of days that a record can be kept after its decision. */
export const maxKeptDays = 3650

/** A retention period that takes effect at an instant (ISO 8601 in UTC), and who has set it. */
export type ShorterRetention = { readonly keptDays: number; readonly from: string; readonly by: Actor }

/** What is stored besides roles and candidates. */
export type Settings = {
	/** When the notice about the employer's duties was accepted, and which version of it. */
	readonly notice: { readonly version: number; readonly on: string } | null
	/** The name of the person who makes decisions here. */
	readonly decider: string
	/**
	 * The company in whose name candidates are written to, and whom they can ask: an e-mail address or a telephone
	 * number.
	 */
	readonly company?: string
	readonly contact?: string
	/**
	 * The retention period in days, from the last decision or reason to keep a record or, without any, from the day on
	 * which it was added.
	 */
	readonly keptDays: number
	/** A shorter period that an owner of a team has set: until it takes effect, it can be stopped. */
	readonly shorter?: ShorterRetention
	/** A log of erasures without the data: how many, when and why. */
	readonly erasures: readonly {
		readonly on: string
		readonly count: number
		readonly why: (typeof erasureReasons)[number]
	}[]
	/** The rules that the owners of a team have set, and the versions applied there or on one device; the last is in effect. */
	readonly parameters?: readonly ParameterState[]
	/** Whether single-key shortcuts are off, for people who control the device by speech. */
	readonly areKeysOff?: boolean
}

/** The current version of the notice; a newer one than was accepted is shown again. */
export const noticeVersion = 1

export const defaultSettings: Settings = { notice: null, decider: '', keptDays: 180, erasures: [] }
