import { type ExchangedStore, exchangedStores } from '../protocol'
import { recordName } from '../record-name'
import type { PackedRecord, StoredCopy } from './disk/pack-list'
import type { Mirror } from './mirror'

/** Some hundred records that are stored as one. */
export type Pack = {
	/** The names of its records. */
	readonly names: Set<string>
	/** Where it was stored last; null if it never was. */
	place: string | null
	/** Whether something in it has changed since. */
	isStale: boolean
}

/** Records of a pack: one an entry would be slower many times over, and all in one would be written at each change. */
const recordsInPack = 500

/** Which record is in which pack, and which packs have to be stored anew. */
export type Packs = ReturnType<typeof packsOf>

/** The packs of what is in a mirror: as they were stored, else made now. Follows the mirror from then on. */
export function packsOf(mirror: Mirror, stored: StoredCopy | null) {
	const packs = new Set<Pack>()
	const packOf = new Map<string, Pack>()
	let open: Pack | null = null

	function packForNew(): Pack {
		if (open && packs.has(open) && open.names.size < recordsInPack) return open
		open = { names: new Set(), place: null, isStale: true }
		packs.add(open)
		return open
	}
	function touch(store: ExchangedStore, key: string) {
		const name = recordName({ store, key })
		const isThere = mirror.get(store, key) !== null
		const pack = packOf.get(name) ?? (isThere ? packForNew() : null)
		if (!pack) return
		pack.isStale = true
		if (isThere) {
			pack.names.add(name)
			packOf.set(name, pack)
		} else {
			pack.names.delete(name)
			packOf.delete(name)
		}
	}

	for (const { place, entries } of stored?.packs ?? []) {
		const pack: Pack = { names: new Set(), place, isStale: false }
		packs.add(pack)
		for (const { store, key, change } of entries) {
			const name = recordName({ store, key })
			const isAsStored = mirror.get(store, key) !== null && mirror.numberOf(store, key) === change
			// It has changed since, or went into another pack while this one was being written.
			if (!isAsStored || packOf.has(name)) pack.isStale = true
			else {
				pack.names.add(name)
				packOf.set(name, pack)
			}
		}
	}
	for (const store of exchangedStores)
		for (const key of mirror.keys(store)) if (!packOf.has(recordName({ store, key }))) touch(store, key)
	mirror.watch(touch)

	return {
		stale: () => [...packs].filter(({ isStale }) => isStale),
		all: () => [...packs],
		drop: (pack: Pack) => packs.delete(pack),
		/** The records of a pack as they are now. */
		recordsOf: ({ names }: Pack): readonly PackedRecord[] =>
			[...names].map((name) => {
				const at = name.indexOf(' ')
				const [store, key] = [name.slice(0, at) as ExchangedStore, name.slice(at + 1)]
				return [store, key, mirror.numberOf(store, key), mirror.get(store, key) ?? {}]
			}),
	}
}
