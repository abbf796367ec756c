import { candidateMembers, candidateRights } from '@/lib/records/candidate'
import { chunkMembers, chunkRights } from '@/lib/records/chunk'
import { decisionMembers, decisionRights } from '@/lib/records/decision'
import { rightsOf } from '@/lib/records/derive/rights-of'
import { openingMembers, openingRights } from '@/lib/records/opening'
import { operationMembers, operationRights } from '@/lib/records/operation'
import { removedMembers, removedRights } from '@/lib/records/removed'
import type { FieldRights, Rights } from '@/lib/records/rights/right'
import { settingsMembers, settingsRights } from '@/lib/records/settings'
import { sheetMembers, sheetRights } from '@/lib/records/sheet'

import type { Operation, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision, Role, Settings, SheetRecord } from '@/lib/screening/model/records'
import type { RemovedCandidate } from '@/lib/screening/model/removed'

/** The rights in a record as a whole, and in each of its fields. */
export type RecordRights<T> = {
	readonly whole: Rights
	readonly fields: { readonly [M in keyof Required<T>]: FieldRights }
}

/** The records of a team's list. A member that one of them gains does not compile until it has a row below. */
type Records = {
	readonly settings: Omit<Settings, 'notice' | 'decider' | 'areKeysOff'>
	readonly roles: Role
	readonly sheets: SheetRecord
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly operations: Operation
	readonly patches: PatchChunk
	readonly removed: RemovedCandidate
}

/** Who may do what with each field of each record of a team's list. */
export const recordRights: { readonly [N in keyof Records]: RecordRights<Records[N]> } = {
	settings: { whole: settingsRights, fields: rightsOf(settingsMembers) },
	roles: { whole: openingRights, fields: rightsOf(openingMembers) },
	sheets: { whole: sheetRights, fields: rightsOf(sheetMembers) },
	candidates: { whole: candidateRights, fields: rightsOf(candidateMembers) },
	decisions: { whole: decisionRights, fields: rightsOf(decisionMembers) },
	operations: { whole: operationRights, fields: rightsOf(operationMembers) },
	patches: { whole: chunkRights, fields: rightsOf(chunkMembers) },
	removed: { whole: removedRights, fields: rightsOf(removedMembers) },
}
