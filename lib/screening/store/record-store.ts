import type { Candidate, Decision, Role, Settings, SheetRecord } from '../model/records'

/** What is stored, by the name of the store. */
export type StoredRecords = {
	readonly roles: Role
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly sheets: SheetRecord
	readonly settings: Settings
}
export type StoreName = keyof StoredRecords

export const storeNames = ['roles', 'candidates', 'decisions', 'sheets', 'settings'] as const

/** The key of an entry, by the name of its store. */
export const keyOf: { readonly [N in StoreName]: (entry: StoredRecords[N]) => string } = {
	roles: ({ id }) => id,
	candidates: ({ key }) => key,
	decisions: ({ role, candidate }) => decisionKey(role, candidate),
	sheets: ({ id }) => id,
	settings: () => 'settings',
}

/** A candidate has one decision for each role. */
export const decisionKey = (role: string, candidate: string): string => `${role} ${candidate}`

/** What stands in a store under a key: foreign until it is checked. */
export type Stored = { readonly key: IDBValidKey; readonly value: unknown }

/** Changes that are made together or not at all. */
export type Changes = {
	readonly put?: { readonly [N in StoreName]?: readonly StoredRecords[N][] }
	readonly remove?: { readonly [N in StoreName]?: readonly IDBValidKey[] }
}

/** Why nothing is stored on the device: not allowed, no room, or the database belongs to a newer program. */
export type StorageProblem = 'blocked' | 'full' | 'newer'

export type OnRead = (done: number, total: number) => void

/** The key under which a value would be stored, whatever it is. */
export const ownKey = (name: StoreName, value: unknown): string =>
	(keyOf[name] as (entry: unknown) => string)(value)

/** The keys in a store whose entries are changed or removed. */
export const changedKeys = (name: StoreName, { put, remove }: Changes): readonly IDBValidKey[] => [
	...(put?.[name] ?? []).map((entry) => ownKey(name, entry)),
	...(remove?.[name] ?? []),
]

/** All entries but the settings, by the name of the store. */
export type Records = {
	readonly [N in Exclude<StoreName, 'settings'>]: readonly StoredRecords[N][]
}

/** Where entries are kept. */
export type RecordStore = {
	/** `memory` when the browser stores nothing: then all lives as long as the page. */
	readonly kind: 'device' | 'memory'
	/**
	 * All entries as they stand there; `onRead` is told how many of them have been read so far. The value of one that the
	 * browser cannot read is undefined.
	 */
	readonly all: (name: StoreName, onRead?: OnRead) => Promise<readonly Stored[]>
	/** The value under a key; fails where the browser cannot read it. */
	readonly get: (name: StoreName, key: IDBValidKey) => Promise<unknown>
	readonly change: (changes: Changes) => Promise<void>
	readonly clear: () => Promise<void>
	readonly close: () => void
}
