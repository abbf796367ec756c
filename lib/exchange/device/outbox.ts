import type { ExchangedStore } from '../protocol'
import { recordName } from '../record-name'
import type { WaitingBatch, WaitingEntry } from './waiting'

const inOrder = (a: WaitingBatch, b: WaitingBatch) => a.order - b.order || (a.id < b.id ? -1 : 1)

const isOf = (entry: WaitingEntry, store: ExchangedStore, key: string) =>
	entry.store === store && entry.key === key

/** The changes of this device that the server has not confirmed, in the order in which they were made. */
export function createOutbox() {
	let batches: readonly WaitingBatch[] = []
	/** How many batches contain a record, by its name. */
	const counts = new Map<string, number>()
	const listeners = new Set<() => void>()
	/** The ids of batches that this device has not stored yet. */
	const storing = new Set<string>()

	function count({ entries }: WaitingBatch, by: 1 | -1) {
		for (const { store, key } of entries) {
			const name = recordName({ store, key })
			const left = (counts.get(name) ?? 0) + by
			if (left > 0) counts.set(name, left)
			else counts.delete(name)
		}
	}
	function wake() {
		for (const listener of [...listeners]) listener()
	}
	function replace(old: WaitingBatch, batch: WaitingBatch | null) {
		count(old, -1)
		if (batch) count(batch, 1)
		batches = batches.flatMap((one) => (one !== old ? [one] : batch ? [batch] : []))
	}

	function add(added: readonly WaitingBatch[]): void {
		const fresh = added.filter(({ id }) => batches.every((batch) => batch.id !== id))
		for (const batch of fresh) count(batch, 1)
		batches = [...batches, ...fresh].toSorted(inOrder)
		wake()
	}

	return {
		batches: () => batches,
		first: (): WaitingBatch | undefined => batches[0],
		find: (id: string): WaitingBatch | undefined => batches.find((batch) => batch.id === id),
		/**
		 * How many changes wait; a change counts once, however many batches it has, and only from when the device has tried to
		 * store it: a page that ends before would lose what it is said to have.
		 */
		waiting: (): number =>
			new Set(batches.flatMap(({ id, change }) => (storing.has(id) ? [] : [change]))).size,
		nextOrder: (): number => (batches.at(-1)?.order ?? 0) + 1,
		isWaiting: (store: ExchangedStore, key: string): boolean =>
			counts.size > 0 && counts.has(recordName({ store, key })),
		add,
		/** Adds batches of this device that `whenStored` is called for once it has tried to store them. */
		addUnstored(added: readonly WaitingBatch[]): void {
			for (const { id } of added) storing.add(id)
			add(added)
		},
		whenStored(added: readonly WaitingBatch[]): void {
			for (const { id } of added) storing.delete(id)
			wake()
		},
		remove: (batch: WaitingBatch): void => replace(batch, null),
		/** The waiting entries of a record, latest last. */
		of: (store: ExchangedStore, key: string): readonly WaitingEntry[] =>
			counts.has(recordName({ store, key }))
				? batches.flatMap(({ entries }) => entries.filter((entry) => isOf(entry, store, key)))
				: [],
		/**
		 * Changes the waiting entries of a record; null drops one.
		 * @returns the batches that have changed; one without entries has been removed
		 */
		revise(
			store: ExchangedStore,
			key: string,
			change: (entry: WaitingEntry) => WaitingEntry | null,
		): readonly WaitingBatch[] {
			const revised: WaitingBatch[] = []
			for (const batch of counts.has(recordName({ store, key })) ? batches : []) {
				if (!batch.entries.some((entry) => isOf(entry, store, key))) continue
				const entries = batch.entries.flatMap((entry) =>
					isOf(entry, store, key) ? (change(entry) ?? []) : [entry],
				)
				const next = { ...batch, entries }
				replace(batch, entries.length > 0 ? next : null)
				revised.push(next)
			}
			return revised
		},
		/** Calls back whenever batches are added or stored. */
		subscribe(listener: () => void): () => void {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
	}
}
