import { type AnyStore, type Changes, ownKey } from '@/lib/screening/database/record-store'
import { randomId } from '@/lib/screening/model/random-id'
import type { ExchangedStore } from '../protocol'
import { recordName } from '../record-name'
import type { Mirror } from './mirror'
import { sentOf, type WaitingBatch, type WaitingEntry } from './waiting'

/**
 * The maximum number of records in a batch: more would hold up other members. And of bytes, unless a single record is
 * larger: many proxies reject requests over a megabyte.
 */
const recordsAtOnce = 1000
const bytesAtOnce = 900_000

/** The order in which the parts of a change are sent: a record goes after the ones it refers to, and is removed before them. */
const order = [
	['put', 'settings'],
	['put', 'roles'],
	['put', 'sheets'],
	['put', 'removed'],
	['put', 'candidates'],
	['put', 'decisions'],
	['remove', 'decisions'],
	['remove', 'candidates'],
	['put', 'operations'],
	['put', 'patches'],
	['remove', 'patches'],
	['remove', 'operations'],
	['remove', 'removed'],
	['remove', 'sheets'],
	['remove', 'roles'],
] as const satisfies readonly (readonly ['put' | 'remove', ExchangedStore])[]

/**
 * Applies changes to the mirror.
 * @returns what to send, each record once
 */
export function applyOwnChanges(mirror: Mirror, { put = {}, remove = {} }: Changes): readonly WaitingEntry[] {
	const entries = new Map<string, WaitingEntry>()
	function change(store: ExchangedStore, key: string, value: object | null) {
		const name = recordName({ store, key })
		const known = entries.get(name)
		const base = known ? known.base : mirror.get(store, key)
		if (value === null && base === null && !known) return
		mirror.set(store, key, value)
		entries.delete(name)
		entries.set(name, { store, key, from: mirror.numberOf(store, key), value, base })
	}
	for (const [what, store] of order) {
		const name: AnyStore = store
		if (what === 'put') for (const entry of put[name] ?? []) change(store, ownKey(name, entry), entry)
		else for (const key of remove[name] ?? []) change(store, String(key), null)
	}
	return [...entries.values()]
}

const encoder = new TextEncoder()

type Made = { readonly order: number; readonly at: string; readonly isBroughtIn: boolean }

/** Splits what is to be sent of one change into batches. */
export function batchesOf(entries: readonly WaitingEntry[], made: Made): readonly WaitingBatch[] {
	const change = randomId()
	const parts: WaitingEntry[][] = []
	let bytes = 0
	for (const entry of entries) {
		const size = encoder.encode(JSON.stringify(sentOf(entry))).length
		const last = parts.at(-1)
		if (last && last.length < recordsAtOnce && bytes + size <= bytesAtOnce) last.push(entry)
		else {
			parts.push([entry])
			bytes = 0
		}
		bytes += size
	}
	return parts.map((part, index) => ({
		id: crypto.randomUUID(),
		order: made.order + index,
		change,
		at: made.at,
		entries: part,
		...(made.isBroughtIn && { isBroughtIn: true }),
	}))
}
