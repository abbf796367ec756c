import type { EntryRefusal, ExchangedStore } from '../protocol'

/** A record that two members changed in the same place, until somebody resolves it. */
export type Conflict = {
	readonly kind: 'conflict'
	readonly id: string
	readonly store: ExchangedStore
	readonly key: string
	/** When this device made its change. */
	readonly at: string
	/** The record as both knew it; null if it did not exist. */
	readonly base: object | null
	/** The record with this device's changes and with the others': they differ only in what has to be chosen. */
	readonly mine: object | null
	readonly theirs: object | null
}

/** A change of this device that the server refused. */
export type RefusedEntry = {
	readonly kind: 'refused'
	readonly id: string
	readonly store: ExchangedStore
	readonly key: string
	readonly at: string
	readonly why: Exclude<EntryRefusal, 'stale' | 'removed'>
	readonly mine: object | null
}

/** What needs somebody's attention. */
export type ExchangeIssue = Conflict | RefusedEntry

/** Whether records of a store are shown to people; changes that only concern the others are not reported by themselves. */
export const isShown = (store: ExchangedStore): boolean =>
	store === 'candidates' || store === 'decisions' || store === 'roles' || store === 'settings'
