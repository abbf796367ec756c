import type { BatchEntry, ExchangedRecords, ExchangedStore } from '../protocol'
import { type Now, onTime } from './clock'
import { isSameValue } from './same-value'
import { inOrder, soundValue } from './sound-value'

/** An entry of a batch after everything was checked that needs no look at the database. */
export type Prepared = {
	readonly store: ExchangedStore
	readonly key: string
	readonly from: number
	/** Null where the record is to be removed, or is not sound. */
	readonly value: ExchangedRecords[ExchangedStore] | null
	readonly isInvalid: boolean
	/** Whether the value is as it was sent. */
	readonly isAsSent: boolean
}

/** What one record of a store and a key is called in maps. */
export const idOf = ({ store, key }: { readonly store: ExchangedStore; readonly key: string }) =>
	`${store} ${key}`

/** Checks an entry of a batch, and sets right its texts and its days. */
export function prepare({ store, key, from, value }: BatchEntry, now: Now): Prepared {
	if (value === null) return { store, key, from, value, isInvalid: false, isAsSent: true }
	const sound = soundValue(store, key, value)
	if (!sound) return { store, key, from, value: null, isInvalid: true, isAsSent: true }
	const set = onTime(store, sound, now)
	const kept = isSameValue(set, sound) ? sound : inOrder(store, set)
	return { store, key, from, value: kept, isInvalid: false, isAsSent: isSameValue(kept, value) }
}
