import { type PackedRecord, recordsInPack } from '../pack'
import { type ExchangedStore, earlyStores, loadOrder } from '../protocol'
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
	/** The packs that are not full, of what comes before candidates can be shown and of the rest. */
	const open: { early: Pack | null; late: Pack | null } = { early: null, late: null }

	function packForNew(store: ExchangedStore): Pack {
		const kind = earlyStores.some((one) => one === store) ? 'early' : 'late'
		const begun = open[kind]
		if (begun && packs.has(begun) && begun.records.size < recordsInPack) return begun
		const pack: Pack = { records: new Set(), place: null, isStale: true }
		packs.add(pack)
		open[kind] = pack
		return pack
	}
	function touch(record: Readonly<MirroredRecord>) {
		const isThere = record.value !== null
		const pack = packOf.get(record) ?? (isThere ? packForNew(record.store) : null)
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
	for (const store of loadOrder)
		for (const record of mirror.present(store)) if (!packOf.has(record)) touch(record)
	mirror.watch(touch)

	return {
		stale: () => [...packs].filter(({ isStale }) => isStale),
		/** All packs, first those with what comes before candidates can be shown. */
		inOrder: (): { readonly early: readonly Pack[]; readonly late: readonly Pack[] } => {
			const first = new Set<Pack>()
			for (const store of earlyStores)
				for (const record of mirror.present(store)) {
					const pack = packOf.get(record)
					if (pack) first.add(pack)
				}
			return { early: [...first], late: [...packs].filter((pack) => !first.has(pack)) }
		},
		drop: (pack: Pack) => packs.delete(pack),
		/** The current records of a pack. */
		recordsOf: ({ records }: Pack): readonly PackedRecord[] =>
			Array.from(records, ({ store, key, number, value }) => [store, key, number, value ?? {}]),
	}
}
