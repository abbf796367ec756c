import type { PatchChunk } from '@/lib/screening/model/operations'
import type { BatchResult } from '../protocol'
import { type RecordAddress, recordName } from '../record-name'
import { isSameValue } from '../same-value'
import { commonChunk } from './common-chunk'
import type { Copy, ServerState } from './copy'
import { correctLog, type DroppedRecord } from './correct-log'
import { type ExchangeIssue, isShown } from './exchange-issue'
import { mergeRecords } from './merge-records'
import type { WaitingBatch, WaitingEntry } from './waiting'

/** What the answer to a batch has changed here. */
export type SettledBatch = {
	readonly touched: readonly RecordAddress[]
	/** Batches that still wait and have changed; those without entries are gone. */
	readonly revised: ReadonlyMap<string, WaitingBatch>
	/** What has to be sent again, merged with the others' changes. */
	readonly again: readonly WaitingEntry[]
	/** What needs somebody's attention. */
	readonly unsettled: readonly ExchangeIssue[]
}

type Refused = Extract<BatchResult, { readonly refused: unknown }>

/** Applies the answer to a batch to the copy; the batch stops waiting. */
export function settle(copy: Copy, batch: WaitingBatch, results: readonly BatchResult[]): SettledBatch {
	const { mirror, outbox, held } = copy
	const touched: RecordAddress[] = []
	const revised = new Map<string, WaitingBatch>()
	const again: WaitingEntry[] = []
	const unsettled: ExchangeIssue[] = []
	const dropped: DroppedRecord[] = []
	const revise: typeof outbox.revise = (...about) => {
		const changed = outbox.revise(...about)
		for (const one of changed) revised.set(one.id, one)
		return changed
	}
	/** What the server has of a record: the others' latest version, if that is newer. */
	function presentOf({ store, key }: WaitingEntry, known: ServerState): ServerState {
		const name = recordName({ store, key })
		const other = held.get(name)
		held.delete(name)
		return other && other.change > known.change ? other : known
	}

	function accept(entry: WaitingEntry, { change, value: stored }: Exclude<BatchResult, Refused>) {
		const { store, key } = entry
		const value = stored === undefined ? entry.value : stored
		if (outbox.isWaiting(store, key)) {
			mirror.set(store, key, mirror.get(store, key), change)
			revise(store, key, (later) => ({ ...later, from: change }))
			return
		}
		const present = presentOf(entry, { value, change })
		mirror.set(store, key, present.value, present.change)
		if (present.value !== entry.value) touched.push({ store, key })
	}

	function refuse(entry: WaitingEntry, { refused, value, change }: Refused) {
		const { store, key, base } = entry
		const { id, at } = batch
		const mine = (outbox.of(store, key).at(-1) ?? entry).value
		revise(store, key, () => null)
		const present = presentOf(entry, { value, change })
		touched.push({ store, key })
		const said = { id: `${id} ${store} ${key}`, store, key, at }
		if (refused !== 'stale') {
			mirror.set(store, key, present.value, present.change)
			dropped.push({ store, key, isRemoved: refused === 'removed' })
			if (refused !== 'removed' && isShown(store))
				unsettled.push({ ...said, kind: 'refused', why: refused, mine })
			return
		}
		const three = { base, mine, theirs: present.value }
		const { value: theirs, isInConflict } = mergeRecords(store, three, 'theirs')
		const isLog = store === 'patches' && mine && present.value
		const next = (isLog ? commonChunk(mine as PatchChunk, present.value as PatchChunk) : theirs) as
			| object
			| null
		mirror.set(store, key, next, present.change)
		if (!isSameValue(next, present.value))
			again.push({ store, key, from: present.change, value: next, base: present.value })
		if (isInConflict && isShown(store)) {
			const own = mergeRecords(store, three, 'mine').value as object | null
			unsettled.push({ ...said, kind: 'conflict', base, mine: own, theirs: next })
		}
	}

	outbox.remove(batch)
	for (const [at, entry] of batch.entries.entries()) {
		const result = results[at]
		if (!result) continue
		if ('refused' in result) refuse(entry, result)
		else accept(entry, result)
	}
	const corrected = correctLog(copy, batch, dropped)
	for (const one of corrected.revised) revised.set(one.id, one)
	for (const one of unsettled) copy.unsettled.set(one.id, one)
	return {
		touched: [...touched, ...corrected.touched],
		revised,
		again: [...again, ...corrected.again],
		unsettled,
	}
}
