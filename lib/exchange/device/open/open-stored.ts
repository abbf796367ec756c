import type { ReadListener } from '@/lib/screening/database/record-store'
import type { ChangedEntry } from '../../protocol'
import { catchUp } from '../catch-up'
import { type ServerClient, ServerFailure } from '../client/server-client'
import { createCopy } from '../copy'
import type { PackDisk } from '../disk/pack-disk'
import { readCopy, readList, type StoredCopy } from '../disk/pack-list'
import { sealer } from '../disk/seal'
import type { CopyKey } from '../kept-copy'
import type { SyncPosition } from '../sync-position'

type Opening = {
	readonly server: ServerClient
	readonly disk: PackDisk
	readonly key: CopyKey | null
	readonly onRead?: ReadListener | undefined
}

/** The stored copy, with everything that has changed since. */
type Opened = {
	readonly copy: ReturnType<typeof createCopy>
	readonly position: SyncPosition
	readonly stored: StoredCopy
}

/** Reads the stored copy; erases it if it may not be kept, or if the current key does not open it. */
async function readKept({ disk, key, onRead }: Opening): Promise<StoredCopy | null> {
	try {
		const reading = { disk, sealer: key && (await sealer(key.key)) }
		if (reading.sealer && (await readList({ disk, sealer: reading.sealer })))
			return await readCopy({ disk, sealer: reading.sealer }, onRead)
		await disk.clear()
	} catch {
		// A disk that cannot be read counts as empty.
	}
	return null
}

/**
 * Opens the stored copy and takes in what has changed since.
 * @returns null if there is none, or it cannot be continued: then the whole list has to be loaded
 */
export async function openStored(opening: Opening): Promise<Opened | null> {
	const stored = await readKept(opening)
	if (!stored) return null
	const { list, packs } = stored
	const copy = createCopy()
	for (const { entries } of packs) for (const entry of entries) copy.take(entry)
	try {
		const take = (entries: readonly ChangedEntry[]) => {
			for (const entry of entries) copy.take(entry)
		}
		const from = { complete: list.complete, view: list.view }
		const position = await catchUp({ server: opening.server, from, stored: list.complete, take })
		return position && { copy, position, stored }
	} catch (error) {
		if (error instanceof ServerFailure && error.problem === 'conflict') return null
		throw error
	}
}
