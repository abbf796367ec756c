import type { PackDisk } from '@/lib/exchange/device/disk/pack-disk'
import type { SealedValue } from '@/lib/exchange/device/disk/seal'

export type MemoryPacks = PackDisk & {
	readonly places: () => readonly string[]
	/** How many more packs the disk has room for. */
	readonly leaveRoomFor: (packs: number) => void
}

/** Packs on a disk that lasts as long as the test. */
export function memoryPacks(): MemoryPacks {
	const packs = new Map<string, SealedValue>()
	let room = Number.POSITIVE_INFINITY
	return {
		places: () => [...packs.keys()],
		leaveRoomFor: (count) => {
			room = count
		},
		read: async (place) => packs.get(place),
		write: async (place, sealed) => {
			if (room === 0) throw new DOMException('No room', 'QuotaExceededError')
			room--
			packs.set(place, sealed)
		},
		commit: async (place, sealed, kept) => {
			for (const one of packs.keys()) if (!kept.has(one)) packs.delete(one)
			packs.set(place, sealed)
		},
		clear: async () => packs.clear(),
	}
}
