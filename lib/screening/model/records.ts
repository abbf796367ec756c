import type { candidateMembers } from '@/lib/records/candidate'
import type { decisionMembers } from '@/lib/records/decision'
import type { RecordOf } from '@/lib/records/derive/shapes-of'
import type { isCellFault, isOrigin, isSource } from '@/lib/records/shapes/candidate-shapes'
import type { choices, consentIds } from '@/lib/records/shapes/options'
import type { erasureReasons } from '@/lib/records/shapes/retention'
import type { ValueOf } from '@/lib/records/shapes/shape-checks'
import type { isRememberedCell, sheetMembers } from '@/lib/records/sheet'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Actor } from './actor'
import type { ParameterState } from './own-parameters'
import type { Stage } from './progress'
import type { SavedView } from './table-view'

/** What is known about a person: facts by id, null for "not sure", absent for not asked. */
export type KnownFacts = Partial<Facts>

/** The origin of an answer that is not the candidate's own source: corrected by hand, or replied by the candidate. */
export type Origin = ValueOf<typeof isOrigin>

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
export type CellFault = ValueOf<typeof isCellFault>

/** Where a candidate came from. */
export type Source = ValueOf<typeof isSource>

export type ConsentId = (typeof consentIds)[number]

/** A person whom the employer considers. */
export type Candidate = RecordOf<typeof candidateMembers>

/** What the cells of a fact with a certain text mean. */
export type RememberedCell = ValueOf<typeof isRememberedCell>

/** An imported file: what its rows have in common. */
export type SheetRecord = RecordOf<typeof sheetMembers>

export type Choice = (typeof choices)[number]

/**
 * What a named person decided about a candidate for a role, and the result on that day, under a rule set that this version
 * may no longer know.
 */
export type Decision = RecordOf<typeof decisionMembers>

/** The decisions for a role, by candidate key. */
export type Decisions = ReadonlyMap<string, Decision>

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
