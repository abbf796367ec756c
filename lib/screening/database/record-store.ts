import type { Operation, PatchChunk } from '../model/operations'
import type { Candidate, Decision, Role, Settings, SheetRecord } from '../model/records'
import type { Removed } from '../model/removed'
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

/** An import or a restore that has begun: found on opening, it was cut off before the page could say how it ended. */
export type Begun = { readonly operation: string; readonly name: string; readonly at: string }

/** What belongs to this device alone, and to no backup. */
export type DeviceEntry =
	/** The sequence number of the last operation: another one than expected means that another tab has changed something. */
	| { readonly name: 'sequence'; readonly value: number }
	| { readonly name: 'begun'; readonly value: Begun }
	/** The secret, in hexadecimal digits, by which the ids of deleted people are hashed. */
	| { readonly name: 'hashKey'; readonly value: string }
	/** How the table of a role was left. */
	| { readonly name: `table ${string}`; readonly value: TableState }

/** The record type of each store that is read only when it is asked for. */
export type LoggedRecords = {
	readonly operations: Operation
	readonly patches: PatchChunk
	readonly device: DeviceEntry
	readonly removed: Removed
}
export type LogName = keyof LoggedRecords

export const logNames = ['operations', 'patches', 'device', 'removed'] as const

export type AnyRecords = StoredRecords & LoggedRecords
export type AnyStore = keyof AnyRecords
export const allStores = [...storeNames, ...logNames] as const

/** The digits of a part's number in the key of its chunk, so that keys are in the order of the parts. */
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

/** The sequence number in what is stored under its name; 0 if there is none, or it is no such number. */
export const sequenceIn = (entry: unknown): number => {
	const { name, value } = (entry ?? {}) as { readonly name?: unknown; readonly value?: unknown }
	return name === 'sequence' && Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0
}

/** The key of a part of what an operation did. */
export const patchesKey = (operation: string, part: number): string =>
	`${operation} ${String(part).padStart(partDigits, '0')}`

/** The key of a decision; a candidate has at most one per role. */
export const decisionKey = (role: string, candidate: string): string => `${role} ${candidate}`

/** A stored entry, whose value is untrusted until validated. */
export type Stored = { readonly key: IDBValidKey; readonly value: unknown }

/** Changes that are made atomically. */
export type Changes = {
	readonly put?: { readonly [N in AnyStore]?: readonly AnyRecords[N][] }
	readonly remove?: { readonly [N in AnyStore]?: readonly IDBValidKey[] }
}

/** Why something could not be written: not allowed, or no space. */
export type WriteProblem = 'blocked' | 'full'

/** Why nothing is stored on the device: it cannot be written, or the database belongs to a newer program. */
export type StorageProblem = WriteProblem | 'newer'

/** Something that had to be stored as a whole could not be: nothing of it was. */
export class StorageFailure extends Error {
	readonly problem: WriteProblem
	constructor(problem: WriteProblem) {
		super(`not stored: ${problem}`)
		this.problem = problem
	}
}

/** Another tab has changed the store since it was loaded: nothing was written. */
export class ChangedElsewhere extends Error {}

export type OnRead = (done: number, total: number) => void

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
export type Writing = Work & {
	/** The sequence number that must be stored; absent for changes that no other tab can contradict. */
	readonly after?: number
}

/** `memory` if the browser stores nothing: then everything lives only as long as the page. `team`: a copy of a team's list. */
export type StoreKind = 'device' | 'memory' | 'team'

/** What a store has that other devices change as well. */
export type SharedStore = {
	/** The name of the signed-in member, who decides and does everything here. */
	readonly member: string
	/** The sequence number that follows another one on this device; no two devices give the same. */
	readonly sequenceAfter: (sequence: number) => number
	/** Why changes that wait to be sent are not kept on this device; null if they are. */
	readonly problem: () => WriteProblem | null
}

/** A store of entries. */
export type RecordStore = {
	readonly kind: StoreKind
	/** Absent in a store that this device alone changes. */
	readonly shared?: SharedStore
	/**
	 * All entries, unvalidated; `onRead` is called with the number read so far and the total. An entry that the browser
	 * cannot read has the value undefined.
	 */
	readonly all: (name: AnyStore, onRead?: OnRead) => Promise<readonly Stored[]>
	/** The entries whose keys begin with a text, one after the other. */
	readonly each: (name: AnyStore, prefix: string) => AsyncIterable<Stored>
	/** The value under a key; rejects if the browser cannot read it. */
	readonly get: (name: AnyStore, key: IDBValidKey) => Promise<unknown>
	/**
	 * Makes changes in one transaction: all of them or, if it rejects, none.
	 * @throws ChangedElsewhere if another sequence number is stored than `after`
	 */
	readonly change: (changes: Changes, writing?: Writing) => Promise<void>
	readonly clear: () => Promise<void>
	readonly close: () => void
}
