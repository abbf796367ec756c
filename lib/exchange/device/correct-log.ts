import type { PatchChunk } from '@/lib/screening/model/operations'
import type { ExchangedStore } from '../protocol'
import type { RecordAddress } from '../record-name'
import { chunkWithout, type PatchPredicate } from './common-chunk'
import type { Copy } from './copy'
import type { WaitingBatch, WaitingEntry } from './waiting'

/** A record that the server refused; whether it is about somebody who was deleted for good. */
export type DroppedRecord = RecordAddress & { readonly isRemoved: boolean }

const candidateOf = ({ store, key }: DroppedRecord) =>
	store === 'candidates' ? key : store === 'decisions' ? key.slice(key.indexOf(' ') + 1) : null

/** Whether a patch describes a record that was dropped. */
function aboutDropped(dropped: readonly DroppedRecord[]): PatchPredicate {
	const records = new Set(dropped.map(({ store, key }) => `${store} ${key}`))
	const people = new Set(dropped.flatMap((one) => (one.isRemoved ? (candidateOf(one) ?? []) : [])))
	return ({ store, key, into }) =>
		records.has(`${store} ${key}`) ||
		(store === 'candidates' && (people.has(key) || (into !== undefined && people.has(into)))) ||
		(store === 'decisions' && people.has(key.slice(key.indexOf(' ') + 1)))
}

/** Removes what the server refused from the log of the change it belonged to: an operation with nothing left is removed. */
export function correctLog({ mirror, outbox }: Copy, batch: WaitingBatch, dropped: readonly DroppedRecord[]) {
	const touched: RecordAddress[] = []
	const revised: WaitingBatch[] = []
	const again: WaitingEntry[] = []
	if (dropped.length === 0) return { touched, revised, again }
	const isAbout = aboutDropped(dropped)
	const group = [batch, ...outbox.batches().filter(({ change }) => change === batch.change)]
	const entries = group.flatMap((one) => one.entries)
	const whole = new Set<string>()

	function correct(store: ExchangedStore, key: string, value: object | null) {
		const base = mirror.get(store, key)
		mirror.set(store, key, value)
		touched.push({ store, key })
		if (outbox.isWaiting(store, key)) revised.push(...outbox.revise(store, key, (one) => ({ ...one, value })))
		else again.push({ store, key, from: mirror.numberOf(store, key), value, base })
	}
	for (const { store, key, value } of entries) {
		const chunk = store === 'patches' ? (value as PatchChunk | null) : null
		if (!chunk || !mirror.get(store, key)) continue
		const left = chunkWithout(chunk, isAbout)
		if (left !== null) whole.add(chunk.operation)
		if (left !== chunk) correct(store, key, left)
	}
	for (const { store, key, value } of entries) {
		if (store !== 'operations' || !value || whole.has(key)) continue
		const hasChunks = entries.some((one) => one.store === 'patches' && one.key.startsWith(`${key} `))
		if (hasChunks) correct(store, key, null)
	}
	return { touched, revised, again }
}
