import type { Candidate, Decision, Role, Settings, SheetRecord } from '../model/records'

/** The record type of each store. */
export type StoredRecords = {
	readonly roles: Role
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly sheets: SheetRecord
	readonly settings: Settings
}
export type StoreName = keyof StoredRecords

export const storeNames = ['roles', 'candidates', 'decisions', 'sheets', 'settings'] as const

/** Functions that return the key of an entry, by store. */
export const keyOf: { readonly [N in StoreName]: (entry: StoredRecords[N]) => string } = {
	roles: ({ id }) => id,
	candidates: ({ key }) => key,
	decisions: ({ role, candidate }) => decisionKey(role, candidate),
	sheets: ({ id }) => id,
	settings: () => 'settings',
}

/** The key of a decision; a candidate has at most one per role. */
export const decisionKey = (role: string, candidate: string): string => `${role} ${candidate}`

/** A stored entry, whose value is untrusted until validated. */
export type Stored = { readonly key: IDBValidKey; readonly value: unknown }

/** Changes that are made atomically. */
export type Changes = {
	readonly put?: { readonly [N in StoreName]?: readonly StoredRecords[N][] }
	readonly remove?: { readonly [N in StoreName]?: readonly IDBValidKey[] }
}

/** Why nothing is stored on the device: not allowed, no space, or the database belongs to a newer program. */
export type StorageProblem = 'blocked' | 'full' | 'newer'

export type OnRead = (done: number, total: number) => void

/** The key under which a value should be stored. */
export const ownKey = (name: StoreName, value: unknown): string =>
	(keyOf[name] as (entry: unknown) => string)(value)

/** The keys of a store's entries that changes replace or remove. */
export const changedKeys = (name: StoreName, { put, remove }: Changes): readonly IDBValidKey[] => [
	...(put?.[name] ?? []).map((entry) => ownKey(name, entry)),
	...(remove?.[name] ?? []),
]

/** All entries except the settings, by store. */
export type Records = {
	readonly [N in Exclude<StoreName, 'settings'>]: readonly StoredRecords[N][]
}

/** A store of entries. */
export type RecordStore = {
	/** `memory` if the browser stores nothing: then everything lives only as long as the page. */
	readonly kind: 'device' | 'memory'
	/**
	 * All entries, unvalidated; `onRead` is called with the number read so far and the total. An entry that the browser
	 * cannot read has the value undefined.
	 */
	readonly all: (name: StoreName, onRead?: OnRead) => Promise<readonly Stored[]>
	/** The value under a key; rejects if the browser cannot read it. */
	readonly get: (name: StoreName, key: IDBValidKey) => Promise<unknown>
	readonly change: (changes: Changes) => Promise<void>
	readonly clear: () => Promise<void>
	readonly close: () => void
}
