import type { SealedValue } from './seal'
import type { TeamDatabase } from './team-database'

/** Where the sealed packs of a copy are stored, by name. */
export type PackDisk = {
	readonly read: (place: string) => Promise<SealedValue | undefined>
	readonly write: (place: string, sealed: SealedValue) => Promise<void>
	/** Writes one and removes all others except those in `kept`, in one transaction. */
	readonly commit: (place: string, sealed: SealedValue, kept: ReadonlySet<string>) => Promise<void>
	readonly clear: () => Promise<void>
}

/** The packs of one member of one workspace in this browser. */
export const browserPacks = (database: TeamDatabase): PackDisk => ({
	read: (place) => database.get('packs', place),
	write: async (place, sealed) => void (await database.put('packs', sealed, place)),
	commit: async (place, sealed, kept) => {
		const { store, done } = database.transaction('packs', 'readwrite', { durability: 'strict' })
		const old = (await store.getAllKeys()).filter((one) => one !== place && !kept.has(one))
		await Promise.all([...old.map((one) => store.delete(one)), store.put(sealed, place), done])
	},
	clear: () => database.clear('packs'),
})

/** Used when the browser cannot store anything. */
export const noPacks: PackDisk = {
	read: async () => undefined,
	write: async () => {},
	commit: async () => {},
	clear: async () => {},
}
