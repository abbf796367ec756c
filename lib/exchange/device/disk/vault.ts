import { oneAtATime } from '@/lib/screening/store/one-at-a-time'
import type { SealedValue, Sealer } from './seal'
import type { TeamDatabase } from './team-database'

/** Where sealed entries are stored, by name. */
export type Disk = {
	readonly entries: () => Promise<readonly (readonly [place: string, sealed: SealedValue])[]>
	/** Writes and removes entries in one transaction. */
	readonly write: (
		put: readonly (readonly [string, SealedValue])[],
		remove: readonly string[],
	) => Promise<void>
	readonly close: () => void
}

/** The disk of one member of one workspace in this browser. */
export const browserDisk = (database: TeamDatabase): Disk => ({
	entries: async () => {
		const read = database.transaction('entries')
		const [keys, values] = await Promise.all([read.store.getAllKeys(), read.store.getAll(), read.done])
		return keys.map((key, at) => [key, values[at] as SealedValue] as const)
	},
	write: async (put, remove) => {
		const write = database.transaction('entries', 'readwrite', { durability: 'strict' })
		const requests = [
			...remove.map((place) => write.store.delete(place)),
			...put.map(([place, sealed]) => write.store.put(sealed, place)),
		]
		await Promise.all([...requests, write.done])
	},
	close: () => database.close(),
})

/** A disk that lives only as long as the page. */
export function memoryDisk(): Disk {
	const entries = new Map<string, SealedValue>()
	return {
		entries: async () => [...entries],
		write: async (put, remove) => {
			for (const place of remove) entries.delete(place)
			for (const [place, sealed] of put) entries.set(place, sealed)
		},
		close: () => {},
	}
}

/** What a device stores besides its copy, encrypted so that a stolen disk reveals nothing. */
export type Vault = ReturnType<typeof openVault>

export function openVault(disk: Disk, { seal, open }: Sealer) {
	/** Sealing is asynchronous: entries must be stored in the order in which they were written. */
	const alone = oneAtATime()
	return {
		/** Everything that this key can decrypt, by place. */
		read: async (): Promise<ReadonlyMap<string, unknown>> => {
			const found = new Map<string, unknown>()
			for (const [place, sealed] of await disk.entries()) {
				const value = await open(place, sealed)
				if (value !== undefined) found.set(place, value)
			}
			return found
		},
		/** Writes and removes in one transaction. */
		write: (put: Readonly<Record<string, unknown>>, remove: readonly string[] = []): Promise<void> =>
			alone(async () => {
				const sealed: (readonly [string, SealedValue])[] = []
				for (const [place, value] of Object.entries(put)) sealed.push([place, await seal(place, value)])
				await disk.write(sealed, remove)
			}),
		close: disk.close,
	}
}
