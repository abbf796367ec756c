import type { candidateMembers } from '@/lib/records/candidate'
import type { decisionMembers } from '@/lib/records/decision'
import type { RecordOf } from '@/lib/records/derive/shapes-of'
import type { openingMembers } from '@/lib/records/opening'
import type { deviceSettings, settingsMembers } from '@/lib/records/settings'
import type { isCellFault, isOrigin, isSource } from '@/lib/records/shapes/candidate-shapes'
import type { choices, consentIds } from '@/lib/records/shapes/options'
import type { TypeOf } from '@/lib/records/shapes/shape-checks'
import type { isRememberedCell, sheetMembers } from '@/lib/records/sheet'
import type { Facts } from '@/rules/facts-schema'
import type { ParameterState } from './own-parameters'
import type { SavedView } from './table-view'

/** What is known about a person: facts by id, null for "not sure", absent for not asked. */
export type KnownFacts = Partial<Facts>

/** The origin of an answer that is not the candidate's own source: corrected by hand, or replied by the candidate. */
export type AnswerOrigin = TypeOf<typeof isOrigin>

/** An opening, with the answers about the employer and the position that apply to everybody considered for it. */
export type Role = RecordOf<typeof openingMembers> & { readonly views?: readonly SavedView[] }

/** A cell that could not be read; its fact stays open. */
export type CellFault = TypeOf<typeof isCellFault>

/** Where a candidate came from. */
export type CandidateSource = TypeOf<typeof isSource>

export type ConsentId = (typeof consentIds)[number]

/** A person whom the employer considers. */
export type Candidate = RecordOf<typeof candidateMembers>

/** What the cells of a fact with a certain text mean. */
export type RememberedCell = TypeOf<typeof isRememberedCell>

/** An imported file: what its rows have in common. */
export type SheetRecord = RecordOf<typeof sheetMembers>

export type DecisionChoice = (typeof choices)[number]

/**
 * What a named person decided about a candidate for a role, and the result on that day, under a rule set that this version
 * may no longer know.
 */
export type Decision = RecordOf<typeof decisionMembers>

/** The decisions for a role, by candidate key. */
export type Decisions = ReadonlyMap<string, Decision>

/** What is stored besides roles and candidates. */
export type Settings = RecordOf<typeof settingsMembers> &
	RecordOf<typeof deviceSettings> & { readonly parameters?: readonly ParameterState[] }

/** The current version of the notice; a newer one than was accepted is shown again. */
export const noticeVersion = 1

export const defaultSettings: Settings = { notice: null, decider: '', keptDays: 180, erasures: [] }
