import { type ChangedEntry, type ChangeNumber, exchangedStores } from '../protocol'
import { type RecordAddress, recordName } from '../record-name'
import type { ExchangeIssue } from './exchange-issue'
import { createMirror } from './mirror'
import { createOutbox } from './outbox'
import type { WaitingBatch } from './waiting'

/** A record as the server has it. */
export type ServerState = { readonly value: object | null; readonly change: ChangeNumber }

/** A device's copy of a team's list. */
export type Copy = ReturnType<typeof createCopy>

export function createCopy() {
	const mirror = createMirror()
	const outbox = createOutbox()
	/** The others' versions of records for which a change of this device is waiting. */
	const held = new Map<string, ServerState>()
	const unsettled = new Map<string, ExchangeIssue>()

	/** Drops the pending choices about somebody who was deleted. */
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
		 * Takes in a record from the server, unless a newer one is here or a change of this device is waiting.
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
		 * Replaces the copy with everything the server has at one moment: what it does not list is gone. After a reset the
		 * server's numbers may be smaller than those here.
		 */
		replaceContents(
			entries: readonly ChangedEntry[],
			complete: ChangeNumber,
			isReset: boolean,
		): readonly RecordAddress[] {
			const named = new Set(entries.map(({ store, key }) => recordName({ store, key })))
			const touched: RecordAddress[] = []
			if (isReset) held.clear()
			for (const store of exchangedStores) {
				if (isReset) mirror.forgetNumbers(store)
				for (const key of mirror.keys(store)) {
					if (named.has(recordName({ store, key })) || outbox.isWaiting(store, key)) continue
					if (mirror.numberOf(store, key) > complete) continue
					// It may come back unchanged, for instance when access to an opening is granted again.
					mirror.set(store, key, null, 0)
					touched.push({ store, key })
				}
			}
			for (const entry of entries) if (this.take(entry)) touched.push(entry)
			return touched
		},
		/** Takes in batches made in another tab or before this page was loaded, and returns what they change. */
		takeWaiting(batches: readonly WaitingBatch[]): readonly RecordAddress[] {
			const fresh = batches.filter(({ id }) => !outbox.find(id))
			outbox.add(fresh)
			for (const { store, key, value } of fresh.flatMap(({ entries }) => entries)) {
				const name = recordName({ store, key })
				const change = mirror.numberOf(store, key)
				// The server may have stored the batch already, and a newer change after it.
				if (change > 0 && !held.has(name)) held.set(name, { value: mirror.get(store, key), change })
				mirror.set(store, key, value)
			}
			return fresh.flatMap(({ entries }) => entries)
		},
	}
}
