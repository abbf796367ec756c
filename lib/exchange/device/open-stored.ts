import type { OnRead } from '@/lib/screening/database/record-store'
import { createCopy } from './copy'
import type { PackDisk } from './disk/pack-disk'
import { readCopy, readList, type StoredCopy } from './disk/pack-list'
import { sealer } from './disk/seal'
import { type Door, DoorFailure } from './door'
import type { Followed } from './followed'
import type { CopyKey } from './kept-copy'

type Opening = {
	readonly door: Door
	readonly disk: PackDisk
	readonly key: CopyKey | null
	readonly onRead?: OnRead | undefined
}

/** What this device has kept, with everything that has changed since. */
type Opened = {
	readonly copy: ReturnType<typeof createCopy>
	readonly followed: Followed
	readonly stored: StoredCopy
}

/** Reads what this device has kept; erases what it may not keep, or what the secret of today does not open. */
async function readKept({ disk, key, onRead }: Opening): Promise<StoredCopy | null> {
	try {
		const reading = { disk, sealer: key && (await sealer(key.key)) }
		if (reading.sealer && (await readList({ disk, sealer: reading.sealer })))
			return await readCopy({ disk, sealer: reading.sealer }, onRead)
		await disk.clear()
	} catch {
		// A disk that cannot be read holds nothing.
	}
	return null
}

/**
 * Opens the copy that this device has kept, and takes in what has changed since.
 * @returns null if there is none, or none to go on from: then the list is to be loaded as a whole
 */
export async function openStored(opening: Opening): Promise<Opened | null> {
	const stored = await readKept(opening)
	if (!stored) return null
	const { list, packs } = stored
	const copy = createCopy()
	for (const { entries } of packs) for (const entry of entries) copy.take(entry)
	const followed = { complete: list.complete, view: list.view }
	try {
		for (let isMore = true; isMore; ) {
			const answer = await opening.door.changes(followed.complete, followed.view, list.complete)
			if (answer.view !== followed.view) return null
			for (const entry of answer.entries) copy.take(entry)
			followed.complete = Math.max(followed.complete, answer.complete)
			isMore = answer.more
		}
	} catch (error) {
		if (error instanceof DoorFailure && error.problem === 'conflict') return null
		throw error
	}
	return { copy, followed, stored }
}
