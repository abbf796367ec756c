import type { PackDisk } from '@/lib/exchange/device/disk/pack-disk'
import type { Sealed } from '@/lib/exchange/device/disk/seal'

export type MemoryPacks = PackDisk & {
	readonly places: () => readonly string[]
	/** From now on, the disk takes so many packs and refuses the one after them. */
	readonly refuseAfter: (taken: number) => void
}

/** Packs on a disk that lasts as long as the test. */
export function memoryPacks(): MemoryPacks {
	const packs = new Map<string, Sealed>()
	let left = Number.POSITIVE_INFINITY
	return {
		places: () => [...packs.keys()],
		refuseAfter: (taken) => {
			left = taken
		},
		read: async (place) => packs.get(place),
		write: async (place, sealed) => {
			if (left === 0) {
				left = Number.POSITIVE_INFINITY
				throw new DOMException('No room', 'QuotaExceededError')
			}
			left--
			packs.set(place, sealed)
		},
		commit: async (place, sealed, kept) => {
			for (const one of packs.keys()) if (!kept.has(one)) packs.delete(one)
			packs.set(place, sealed)
		},
		clear: async () => packs.clear(),
	}
}
