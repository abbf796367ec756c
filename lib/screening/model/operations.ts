import type { Actor } from './actor'
import type { Candidate, Decision, Role } from './records'

export const operationKinds = [
	'import',
	'add',
	'edit',
	'reply',
	'consent',
	'clear',
	'keep',
	'stage',
	'owner',
	'dates',
	'tags',
	'ask',
	'note',
	'document',
	'decide',
	'withdraw',
	'distinct',
	'merge',
	'restore',
	'role',
	'view',
	'undo',
	'redo',
] as const
export type OperationKind = (typeof operationKinds)[number]

/** What was done at once, and can be taken back at once. */
export type Operation = {
	readonly id: string
	/** Counts up with each operation on this device; 0 for one that came with a backup. */
	readonly sequence: number
	/** The instant, as an ISO 8601 text in UTC. */
	readonly at: string
	readonly by: Actor
	readonly kind: OperationKind
	/** The openings that it concerns. */
	readonly roles: 'all' | readonly string[]
	/** The number of records that it created, and of those that it changed or removed. */
	readonly created: number
	readonly changed: number
	/** The name of the file that was imported or restored. */
	readonly name?: string
	readonly reason?: string
	/** The operation that this one took back; of a redo, the undo. */
	readonly undoes?: string
	/** The operation that took this one back; of an undo, the redo. */
	readonly undone?: string
}

const final: readonly OperationKind[] = ['undo', 'redo', 'clear']

/** Whether an operation can be taken back: it was made on this device, is not final, and was not taken back yet. */
export const canBeUndone = ({ kind, sequence, undone }: Operation): boolean =>
	!final.includes(kind) && sequence > 0 && undone === undefined

/** Devices of a team count in steps of so many, each with a remainder of its own. */
const devicesOfTeam = 4096

/** Whether a team's server made it for a candidate, on their own page: it has the remainder that no device has. */
export const isFromOwnPage = ({ sequence }: Pick<Operation, 'sequence'>): boolean =>
	sequence > 0 && sequence % devicesOfTeam === 0

/** The records that operations are remembered of. */
export type PatchedRecords = {
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly roles: Role
}
export type PatchedStore = keyof PatchedRecords
export const patchedStores = ['candidates', 'decisions', 'roles'] as const satisfies readonly PatchedStore[]

/** The members in which two states of a record differ: of facts, origins and consents only the entries that do. */
export type Difference<T> = {
	/** Absent where the record did not exist. */
	readonly before?: Partial<T>
	/** Absent where the record no longer exists. */
	readonly after?: Partial<T>
}

/** What an operation did to one record. */
export type Patch = {
	readonly [N in PatchedStore]: Difference<PatchedRecords[N]> & {
		readonly store: N
		readonly key: string
		/** The version of the record before. */
		readonly was: number
		/** The candidate whom a removed one was merged into. */
		readonly into?: string
	}
}[PatchedStore]

/** The maximum number of patches, and of created records, in one chunk. */
export const patchesPerChunk = 5000

/** A part of what an operation did. Records that it created are only named, except for decisions. */
export type PatchChunk = {
	readonly operation: string
	readonly part: number
	readonly created: Readonly<Partial<Record<PatchedStore | 'sheets', readonly string[]>>>
	readonly patches: readonly Patch[]
}
