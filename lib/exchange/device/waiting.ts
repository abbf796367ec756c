import type { ExchangedStore } from '../protocol'

/** A record waiting to be sent. */
export type WaitingEntry = {
	readonly store: ExchangedStore
	readonly key: string
	/** The number with which the record was seen when it was changed. */
	readonly from: number
	/** The new record; null if it is to be removed. */
	readonly value: object | null
	/** The record before the change; null if it did not exist. */
	readonly base: object | null
}

/** What is sent of an entry. */
export const sentOf = ({ store, key, from, value }: WaitingEntry) => ({ store, key, from, value })

/** Records that are sent together. */
export type WaitingBatch = {
	readonly id: string
	/** Ascending: batches are sent in this order. */
	readonly order: number
	/** The change it belongs to, which may be sent in several batches. */
	readonly change: string
	/** When it was made, ISO 8601 in UTC. */
	readonly at: string
	readonly entries: readonly WaitingEntry[]
	readonly isBroughtIn?: true
}
