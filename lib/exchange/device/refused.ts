import type { ExchangedStore, Refusal } from '../protocol'

/** A record that two members changed in the same place, until somebody chooses. */
export type Conflict = {
	readonly kind: 'conflict'
	readonly id: string
	readonly store: ExchangedStore
	readonly key: string
	/** When this device made its change. */
	readonly at: string
	/** The record as both knew it; null if it was not there. */
	readonly base: object | null
	/** The record with what this device made of it, and with what the others made of it: only what is to be chosen differs. */
	readonly mine: object | null
	readonly theirs: object | null
}

/** A change of this device that the server did not take. */
export type Refused = {
	readonly kind: 'refused'
	readonly id: string
	readonly store: ExchangedStore
	readonly key: string
	readonly at: string
	readonly why: Exclude<Refusal, 'stale' | 'removed'>
	readonly mine: object | null
}

/** What a person has to look at. */
export type Unsettled = Conflict | Refused

/** The stores whose records people know by name: what is noted about them is not shown by itself. */
export const isShown = (store: ExchangedStore): boolean =>
	store === 'candidates' || store === 'decisions' || store === 'roles' || store === 'settings'
