import { randomUUID } from 'node:crypto'
import type { Batch, BatchAnswer, BatchEntry, ChangedEntry, ExchangedStore } from '@/lib/exchange/protocol'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { changesAfter } from '@/lib/exchange/server/changes'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { sentAt, toldAfter } from './workspace'

type Held = { readonly change: number; readonly value: ChangedEntry['value'] }
type Put = { readonly store: ExchangedStore; readonly key: string; readonly value: BatchEntry['value'] }

/** A device as the protocol has it, with nothing but what it asks and sends. */
export function deviceOf(signed: SignedInMember) {
	const held = new Map<string, Held>()
	let complete = 0
	const sent: Batch[] = []

	function take({ store, key, change, value }: ChangedEntry) {
		const before = held.get(`${store} ${key}`)
		if (!before || change > before.change) held.set(`${store} ${key}`, { change, value })
	}
	function settle({ entries }: Batch, { results }: BatchAnswer) {
		for (const [at, result] of results.entries()) {
			const { store, key, change } = result
			const value = 'refused' in result ? result.value : (result.value ?? entries[at]?.value ?? null)
			take({ store, key, change, value } as ChangedEntry)
		}
	}

	return {
		signed,
		sent: sent as readonly Batch[],
		/** What it holds, by store and key. */
		records: () =>
			new Map(
				[...held]
					.flatMap(([id, { value }]) => (value ? [[id, value] as const] : []))
					.sort(([a], [b]) => (a < b ? -1 : 1)),
			),
		held: (store: ExchangedStore, key: string) => held.get(`${store} ${key}`)?.value ?? null,
		/** Makes a batch of what it has seen, and sends it. */
		async send(puts: readonly Put[]): Promise<BatchAnswer> {
			const entries = puts.map(
				(put) => ({ ...put, from: held.get(`${put.store} ${put.key}`)?.change ?? 0 }) as BatchEntry,
			)
			const batch = { id: randomUUID(), entries }
			sent.push(batch)
			const answer = await applyBatch(signed, batch, sentAt)
			settle(batch, answer)
			return answer
		},
		/** Sends again what was sent before; the answer is lost. */
		resend: (at: number): Promise<BatchAnswer | null> => {
			const batch = sent[at % Math.max(1, sent.length)]
			return batch ? applyBatch(signed, batch, sentAt) : Promise.resolve(null)
		},
		/** Takes in what an event tells, and asks until it has everything. */
		async follow() {
			const told = await toldAfter(signed, complete)
			if (told?.changes) {
				for (const entry of told.changes.entries) take(entry)
				complete = told.complete
			}
			for (let more = true; more; ) {
				const answer = await changesAfter(signed, { after: complete, view: '' })
				for (const entry of answer.entries) take(entry)
				complete = answer.complete
				more = answer.more
			}
		},
	}
}
