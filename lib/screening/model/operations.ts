import type { chunkMembers, patchedStores } from '@/lib/records/chunk'
import type { RecordOf } from '@/lib/records/derive/shapes-of'
import type { operationMembers } from '@/lib/records/operation'
import type { operationKinds } from '@/lib/records/shapes/options'
import type { Candidate, Decision, Role } from './records'

export type OperationKind = (typeof operationKinds)[number]

/** A set of changes that was made at once and can be undone at once. */
export type Operation = RecordOf<typeof operationMembers>

const final: readonly OperationKind[] = ['undo', 'redo', 'clear']

/** Whether an operation can be undone: it was made on this device, is not final, and has not been undone yet. */
export const canBeUndone = ({ kind, sequence, undone }: Operation): boolean =>
	!final.includes(kind) && sequence > 0 && undone === undefined

/** The step in which the devices of a team count, each with a remainder of its own. */
const devicesOfTeam = 4096

/** Whether a team's server made it for a candidate, on their own page: it has the remainder that no device uses. */
export const isFromOwnPage = ({ sequence }: Pick<Operation, 'sequence'>): boolean =>
	sequence > 0 && sequence % devicesOfTeam === 0

export type PatchedStore = (typeof patchedStores)[number]

/** The records whose changes operations remember: a store that is added has to be named here. */
export type PatchedRecords = {
	readonly [N in PatchedStore]: {
		readonly candidates: Candidate
		readonly decisions: Decision
		readonly roles: Role
	}[N]
}

/**
 * The members in which two states of a record differ; for facts, origins and consents only the entries that differ.
 */
export type RecordDifference<T> = {
	/** Absent if the record did not exist. */
	readonly before?: Partial<T>
	/** Absent if the record no longer exists. */
	readonly after?: Partial<T>
}

/** What an operation did to one record. */
export type Patch = {
	readonly [N in PatchedStore]: RecordDifference<PatchedRecords[N]> & {
		readonly store: N
		readonly key: string
		/** The version of the record before the operation. */
		readonly was: number
		/** The candidate into whom a removed one was merged. */
		readonly into?: string
	}
}[PatchedStore]

/** A chunk of what an operation did. Records that it created are only named, except for decisions. */
export type PatchChunk = Omit<RecordOf<typeof chunkMembers>, 'created' | 'patches'> & {
	readonly created: Readonly<Partial<Record<PatchedStore | 'sheets', readonly string[]>>>
	readonly patches: readonly Patch[]
}
