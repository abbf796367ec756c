import type { PackDisk } from '@/lib/exchange/device/disk/pack-disk'
import type { Sealed } from '@/lib/exchange/device/disk/seal'

/** Packs on a disk that lasts as long as the test. */
export function memoryPacks(): PackDisk & { readonly places: () => readonly string[] } {
	const packs = new Map<string, Sealed>()
	return {
		places: () => [...packs.keys()],
		read: async (place) => packs.get(place),
		write: async (place, sealed) => void packs.set(place, sealed),
		commit: async (place, sealed, kept) => {
			for (const one of packs.keys()) if (!kept.has(one)) packs.delete(one)
			packs.set(place, sealed)
		},
		clear: async () => packs.clear(),
	}
}
