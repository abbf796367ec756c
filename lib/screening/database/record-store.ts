import type { AnsweredPiece } from '../model/answered-piece'
import type { Operation, PatchChunk } from '../model/operations'
import type { Candidate, Decision, Role, Settings, SheetRecord } from '../model/records'
import type { RememberedForm } from '../model/remembered-form'
import type { RemovedCandidate } from '../model/removed'
import type { TableState } from '../model/table-view'
import type { Work } from '../work/yield-to-event-loop'

/** The record type of each store that is loaded on opening. */
export type StoredRecords = {
	readonly roles: Role
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly sheets: SheetRecord
	readonly settings: Settings
}
export type StoreName = keyof StoredRecords

export const storeNames = ['roles', 'candidates', 'decisions', 'sheets', 'settings'] as const

/**
 * An import or a restore that has begun: if found on opening, it was interrupted before the page could report its
 * end.
 */
export type BegunOperation = { readonly operation: string; readonly name: string; readonly at: string }

/** What belongs to this device alone, and is in no backup. */
export type DeviceEntry =
	/**
	 * The sequence number of the last operation: if it differs from the expected one, another tab has changed
	 * something.
	 */
	| { readonly name: 'sequence'; readonly value: number }
	| { readonly name: 'begun'; readonly value: BegunOperation }
	/** The secret key, in hexadecimal digits, for hashing the ids of deleted people. */
	| { readonly name: 'hashKey'; readonly value: string }
	/** How the columns of kinds of sheets were read, the last one first. */
	| { readonly name: 'forms'; readonly value: readonly RememberedForm[] }
	/** What pieces of cells mean in all sheets, the last one first. */
	| { readonly name: 'pieces'; readonly value: readonly AnsweredPiece[] }
	/** The last state of a role's table. */
	| { readonly name: `table ${string}`; readonly value: TableState }

/** The record type of each store that is read on demand. */
export type LoggedRecords = {
	readonly operations: Operation
	readonly patches: PatchChunk
	readonly device: DeviceEntry
	readonly removed: RemovedCandidate
}
export type LogName = keyof LoggedRecords

export const logNames = ['operations', 'patches', 'device', 'removed'] as const

export type AnyRecords = StoredRecords & LoggedRecords
export type AnyStore = keyof AnyRecords
export const allStores = [...storeNames, ...logNames] as const

/** The digits of a chunk's number in its key, so that keys sort in the order of the chunks. */
const partDigits = 4

/** Functions that return the key of an entry, by store. */
export const keyOf: { readonly [N in AnyStore]: (entry: AnyRecords[N]) => string } = {
	roles: ({ id }) => id,
	candidates: ({ key }) => key,
	decisions: ({ role, candidate }) => decisionKey(role, candidate),
	sheets: ({ id }) => id,
	settings: () => 'settings',
	operations: ({ id }) => id,
	patches: ({ operation, part }) => patchesKey(operation, part),
	device: ({ name }) => name,
	removed: ({ key }) => key,
}

/** The stored sequence number; 0 if there is none, or if it is not a valid number. */
export const sequenceIn = (entry: unknown): number => {
	const { name, value } = (entry ?? {}) as { readonly name?: unknown; readonly value?: unknown }
	return name === 'sequence' && Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0
}

/** The key of a chunk of an operation. */
export const patchesKey = (operation: string, part: number): string =>
	`${operation} ${String(part).padStart(partDigits, '0')}`

/** The key of a decision; a candidate has at most one per role. */
export const decisionKey = (role: string, candidate: string): string => `${role} ${candidate}`

/** A stored entry, whose value is untrusted until validated. */
export type StoredEntry = { readonly key: IDBValidKey; readonly value: unknown }

/** Changes that are made atomically. */
export type Changes = {
	readonly put?: { readonly [N in AnyStore]?: readonly AnyRecords[N][] }
	readonly remove?: { readonly [N in AnyStore]?: readonly IDBValidKey[] }
}

/** Why something could not be written: not allowed, or no space. */
export type WriteProblem = 'blocked' | 'full'

/** Why nothing is stored on the device: it cannot be written, or the database belongs to a newer program. */
export type StorageProblem = WriteProblem | 'newer'

/** Something that had to be stored completely could not be, so none of it was. */
export class StorageFailure extends Error {
	readonly problem: WriteProblem
	constructor(problem: WriteProblem) {
		super(`not stored: ${problem}`)
		this.problem = problem
	}
}

/** Another tab has changed the store since it was loaded: nothing was written. */
export class ChangedElsewhere extends Error {}

export type ReadListener = (done: number, total: number) => void

/** The key under which a value should be stored. */
export const ownKey = (name: AnyStore, value: unknown): string =>
	(keyOf[name] as (entry: unknown) => string)(value)

/** The keys of a store's entries that changes replace or remove. */
export const changedKeys = (name: AnyStore, { put, remove }: Changes): readonly IDBValidKey[] => [
	...(put?.[name] ?? []).map((entry) => ownKey(name, entry)),
	...(remove?.[name] ?? []),
]

/** All entries except the settings, by store. */
export type Records = {
	readonly [N in Exclude<StoreName, 'settings'>]: readonly StoredRecords[N][]
}

/** How changes are written. */
export type WriteOptions = Work & {
	/** The sequence number that must be stored; absent for changes that cannot conflict with another tab. */
	readonly after?: number
}

/**
 * `memory` if the browser stores nothing: data then only lives as long as the page. `team`: a copy of a team's list.
 */
export type StoreKind = 'device' | 'memory' | 'team'

/** The additional members of a store that other devices change as well. */
export type SharedStore = {
	/** The name of the signed-in member, who makes all decisions and changes here. */
	readonly member: string
	/** The sequence number that follows another one on this device; no two devices use the same. */
	readonly sequenceAfter: (sequence: number) => number
	/** Why changes waiting to be sent are not kept on this device; null if they are. */
	readonly problem: () => WriteProblem | null
}

/** A store of entries. */
export type RecordStore = {
	readonly kind: StoreKind
	/** Absent in a store that only this device changes. */
	readonly shared?: SharedStore
	/**
	 * All entries, unvalidated; `onRead` is called with the number read so far and the total. An entry that the browser
	 * cannot read has the value undefined.
	 */
	readonly all: (name: AnyStore, onRead?: ReadListener) => Promise<readonly StoredEntry[]>
	/** The entries whose keys begin with a prefix, one at a time. */
	readonly each: (name: AnyStore, prefix: string) => AsyncIterable<StoredEntry>
	/** The value under a key; rejects if the browser cannot read it. */
	readonly get: (name: AnyStore, key: IDBValidKey) => Promise<unknown>
	/**
	 * Applies changes in one transaction: all of them or, if it rejects, none.
	 * @throws ChangedElsewhere if another sequence number is stored than `after`
	 */
	readonly change: (changes: Changes, writing?: WriteOptions) => Promise<void>
	readonly clear: () => Promise<void>
	readonly close: () => void
}
