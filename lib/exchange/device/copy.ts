import { type ChangedEntry, type ChangeNumber, type ExchangedStore, exchangedStores } from '../protocol'
import { recordName } from '../record-name'
import { createMirror } from './mirror'
import { createOutbox } from './outbox'
import type { Unsettled } from './refused'
import type { WaitingBatch } from './waiting'

/** A record of which something has changed. */
export type Touched = { readonly store: ExchangedStore; readonly key: string }

/** A record as the server has it. */
export type Present = { readonly value: object | null; readonly change: ChangeNumber }

/** What a device has of a team's list. */
export type Copy = ReturnType<typeof createCopy>

export function createCopy() {
	const mirror = createMirror()
	const outbox = createOutbox()
	/** What others have made of records of which a change of this device waits. */
	const held = new Map<string, Present>()
	const unsettled = new Map<string, Unsettled>()

	/** Drops what waits for a choice about somebody who was deleted. */
	function forget(candidate: string) {
		for (const [id, { store, key }] of unsettled) {
			const isTheirs =
				(store === 'candidates' && key === candidate) ||
				(store === 'decisions' && key.endsWith(` ${candidate}`))
			if (isTheirs) unsettled.delete(id)
		}
	}

	return {
		mirror,
		outbox,
		held,
		unsettled,
		/**
		 * Takes in a record as the server has it, unless a newer one is here, or a change of this device waits.
		 * @returns whether the copy has changed
		 */
		take(entry: ChangedEntry): boolean {
			const { store, key, change, value } = entry
			if (store === 'removed' && value && value.lifted === undefined) forget(key)
			if (outbox.isWaiting(store, key)) {
				const name = recordName({ store, key })
				if ((held.get(name)?.change ?? 0) < change) held.set(name, { value, change })
				return false
			}
			return mirror.take(entry)
		},
		/**
		 * Takes in everything that the server has, of one moment: what is not among it is gone. After a reset the server's
		 * numbers may be smaller than those here.
		 */
		takeWhole(
			entries: readonly ChangedEntry[],
			complete: ChangeNumber,
			isReset: boolean,
		): readonly Touched[] {
			const named = new Set(entries.map(({ store, key }) => recordName({ store, key })))
			const touched: Touched[] = []
			if (isReset) held.clear()
			for (const store of exchangedStores) {
				if (isReset) mirror.forgetNumbers(store)
				for (const key of mirror.keys(store)) {
					if (named.has(recordName({ store, key })) || outbox.isWaiting(store, key)) continue
					if (mirror.numberOf(store, key) > complete) continue
					// It may come back as it was, as where an opening is granted again.
					mirror.set(store, key, null, 0)
					touched.push({ store, key })
				}
			}
			for (const entry of entries) if (this.take(entry)) touched.push(entry)
			return touched
		},
		/** Takes in batches that were made in another tab or before this page was loaded, and returns what they change. */
		takeWaiting(batches: readonly WaitingBatch[]): readonly Touched[] {
			const fresh = batches.filter(({ id }) => !outbox.find(id))
			outbox.add(fresh)
			for (const { store, key, value } of fresh.flatMap(({ entries }) => entries)) {
				const name = recordName({ store, key })
				const change = mirror.numberOf(store, key)
				// The server may have taken the batch, and something newer after it.
				if (change > 0 && !held.has(name)) held.set(name, { value: mirror.get(store, key), change })
				mirror.set(store, key, value)
			}
			return fresh.flatMap(({ entries }) => entries)
		},
	}
}
