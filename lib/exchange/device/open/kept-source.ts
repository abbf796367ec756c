import type { ChangedEntry } from '../../protocol'
import { catchUp } from '../catch-up'
import { problemOf, type ServerClient } from '../client/server-client'
import type { PackDisk } from '../disk/pack-disk'
import { type PackList, readList, readStoredPacks, type StoredPack } from '../disk/pack-list'
import { type Sealer, sealer } from '../disk/seal'
import type { CopyKey } from '../kept-copy'
import type { SyncPosition } from '../sync-position'
import type { ListSource } from './list-source'

type Opening = {
	readonly server: ServerClient
	readonly disk: PackDisk
	readonly key: CopyKey | null
}

/** The list of the kept copy; erases the copy if it may not be kept, or if the current key does not open it. */
async function readKept({ disk, key }: Opening): Promise<{ list: PackList; sealer: Sealer } | null> {
	try {
		const opened = key && (await sealer(key.key))
		const list = opened && (await readList({ disk, sealer: opened }))
		if (list) return { list, sealer: opened }
		await disk.clear()
	} catch {
		// A disk that cannot be read counts as empty.
	}
	return null
}

/**
 * The copy that this device keeps, after everything that has changed since: nothing is shown that was deleted or withdrawn
 * meanwhile.
 * @returns null if there is none, or it cannot be continued: then the whole list has to be loaded
 */
export async function keptSource(opening: Opening): Promise<ListSource | null> {
	const kept = await readKept(opening)
	if (!kept) return null
	const { list, sealer } = kept
	const changed: ChangedEntry[] = []
	let position: SyncPosition | null = null
	try {
		position = await catchUp({
			server: opening.server,
			from: { complete: list.complete, view: list.view },
			stored: list.complete,
			take: (entries) => {
				for (const entry of entries) changed.push(entry)
			},
		})
	} catch (error) {
		if (problemOf(error) !== 'conflict') throw error
	}
	if (!position) return null
	const packs: StoredPack[] = []
	const { sequence = null, early = list.packs.length } = list
	return {
		head: { position, sequence, candidates: list.candidates ?? 0 },
		parts: async function* () {
			yield { entries: changed, isEarly: true }
			for await (const pack of readStoredPacks({ disk: opening.disk, sealer }, list)) {
				const isEarly = packs.length < early
				packs.push(pack)
				yield { entries: pack.entries, isEarly }
			}
		},
		stored: async () => ({ list, packs }),
	}
}
