import { type PackedRecord, recordsInPack } from '../pack'
import { exchangedStores } from '../protocol'
import type { StoredPack } from './disk/pack-list'
import type { Mirror, MirroredRecord } from './mirror'

/** Several hundred records that are stored as one. */
export type Pack = {
	readonly records: Set<Readonly<MirroredRecord>>
	/** The name under which it was last stored; null if it never was. */
	place: string | null
	/** Whether anything in it has changed since. */
	isStale: boolean
}

/** Which record is in which pack, and which packs have to be stored again. */
export type Packs = ReturnType<typeof packsOf>

/** The packs of the records in a mirror, based on the stored ones. Follows the mirror from then on. */
export function packsOf(mirror: Mirror, stored: readonly StoredPack[]) {
	const packs = new Set<Pack>()
	const packOf = new Map<Readonly<MirroredRecord>, Pack>()
	let open: Pack | null = null

	function packForNew(): Pack {
		if (open && packs.has(open) && open.records.size < recordsInPack) return open
		open = { records: new Set(), place: null, isStale: true }
		packs.add(open)
		return open
	}
	function touch(record: Readonly<MirroredRecord>) {
		const isThere = record.value !== null
		const pack = packOf.get(record) ?? (isThere ? packForNew() : null)
		if (!pack) return
		pack.isStale = true
		if (isThere) {
			pack.records.add(record)
			packOf.set(record, pack)
		} else {
			pack.records.delete(record)
			packOf.delete(record)
		}
	}

	for (const { place, entries } of stored) {
		const pack: Pack = { records: new Set(), place, isStale: false }
		packs.add(pack)
		for (const { store, key, change } of entries) {
			const record = mirror.find(store, key)
			// It has changed since, or moved to another pack while this one was being written.
			if (!record?.value || record.number !== change || packOf.has(record)) pack.isStale = true
			else {
				pack.records.add(record)
				packOf.set(record, pack)
			}
		}
	}
	for (const store of exchangedStores)
		for (const record of mirror.present(store)) if (!packOf.has(record)) touch(record)
	mirror.watch(touch)

	return {
		stale: () => [...packs].filter(({ isStale }) => isStale),
		all: () => [...packs],
		drop: (pack: Pack) => packs.delete(pack),
		/** The current records of a pack. */
		recordsOf: ({ records }: Pack): readonly PackedRecord[] =>
			Array.from(records, ({ store, key, number, value }) => [store, key, number, value ?? {}]),
	}
}
