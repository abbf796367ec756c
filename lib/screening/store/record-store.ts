import type { Candidate, Decision, Role, Settings, SheetRecord } from './model'

/** What is stored, by its shelf. */
export type Shelved = {
	readonly roles: Role
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly sheets: SheetRecord
	readonly settings: Settings
}
export type ShelfName = keyof Shelved

export const shelfNames = ['roles', 'candidates', 'decisions', 'sheets', 'settings'] as const

/** The key of an entry, by its shelf. */
export const keyOf: { readonly [N in ShelfName]: (entry: Shelved[N]) => string } = {
	roles: ({ id }) => id,
	candidates: ({ key }) => key,
	decisions: ({ role, candidate }) => decisionKey(role, candidate),
	sheets: ({ id }) => id,
	settings: () => 'settings',
}

/** A candidate has one decision for each role. */
export const decisionKey = (role: string, candidate: string): string => `${role} ${candidate}`

/** What stands on a shelf under a key: foreign until it is checked. */
export type Stored = { readonly key: IDBValidKey; readonly value: unknown }

/** Changes that are made together or not at all. */
export type Changes = {
	readonly put?: { readonly [N in ShelfName]?: readonly Shelved[N][] }
	readonly remove?: { readonly [N in ShelfName]?: readonly IDBValidKey[] }
}

export type OnRead = (done: number, total: number) => void

/** Where entries are kept. */
export type Shelf = {
	/** `memory` when the browser stores nothing: then all lives as long as the page. */
	readonly kind: 'device' | 'memory'
	/**
	 * All entries as they stand there; `onRead` is told how many of them have been read so far. The value of one that the
	 * browser cannot read is undefined.
	 */
	readonly all: (name: ShelfName, onRead?: OnRead) => Promise<readonly Stored[]>
	/** The value under a key; fails where the browser cannot read it. */
	readonly get: (name: ShelfName, key: IDBValidKey) => Promise<unknown>
	readonly change: (changes: Changes) => Promise<void>
	readonly clear: () => Promise<void>
	readonly close: () => void
}
