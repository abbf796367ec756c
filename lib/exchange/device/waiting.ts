import type { ExchangedStore } from '../protocol'

/** A record that waits to be sent. */
export type WaitingEntry = {
	readonly store: ExchangedStore
	readonly key: string
	/** The number under which the record was seen when it was changed. */
	readonly from: number
	/** The record as it is to be; null if it is to be removed. */
	readonly value: object | null
	/** The record as it was before; null if it was not there. */
	readonly base: object | null
}

/** What is sent of a record. */
export const sentOf = ({ store, key, from, value }: WaitingEntry) => ({ store, key, from, value })

/** Records that are sent together. */
export type WaitingBatch = {
	readonly id: string
	/** Counts up: batches are sent in this order. */
	readonly order: number
	/** The change that it is a part of, which may be sent in several batches. */
	readonly change: string
	/** When it was made, as an ISO 8601 text in UTC. */
	readonly at: string
	readonly entries: readonly WaitingEntry[]
	readonly isBroughtIn?: true
}
