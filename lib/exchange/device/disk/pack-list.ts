import type { ChangedEntry, ChangeNumber, ExchangedStore } from '../../protocol'
import type { PackDisk } from './pack-disk'
import type { Sealer } from './seal'

/** A record in a pack, with the number of its change. */
export type PackedRecord = readonly [store: ExchangedStore, key: string, change: ChangeNumber, value: object]

/** Which packs make up a copy. It is written last: packs it does not name are not part of the copy. */
export type PackList = {
	/** Raised when the format of packs changes: other formats are not read. */
	readonly format: typeof packFormat
	/** A new random id for each list. */
	readonly tag: string
	readonly complete: ChangeNumber
	readonly view: string
	/** The name of each pack, and how many records it has. */
	readonly packs: readonly (readonly [place: string, count: number])[]
}

export const packFormat = 1
export const listPlace = 'list'

type Reading = { readonly disk: PackDisk; readonly sealer: Sealer }

/** The list of a copy; null if there is none that this key opens. */
export async function readList({ disk, sealer }: Reading): Promise<PackList | null> {
	const sealed = await disk.read(listPlace)
	const list = sealed && ((await sealer.open(listPlace, sealed)) as PackList | undefined)
	return list?.format === packFormat ? list : null
}

/** A stored copy, complete. */
export type StoredCopy = {
	readonly list: PackList
	readonly packs: readonly { readonly place: string; readonly entries: readonly ChangedEntry[] }[]
}

/** Reads a copy; null if there is none, or if any part of it is missing or was changed. */
export async function readCopy(
	reading: Reading,
	onRead?: (read: number, total: number) => void,
): Promise<StoredCopy | null> {
	const list = await readList(reading)
	if (!list) return null
	const total = list.packs.reduce((sum, [, count]) => sum + count, 0)
	const packs: StoredCopy['packs'][number][] = []
	let read = 0
	for (const [place, count] of list.packs) {
		const sealed = await reading.disk.read(place)
		const records =
			sealed && ((await reading.sealer.open(place, sealed)) as readonly PackedRecord[] | undefined)
		if (records?.length !== count) return null
		const entries = records.map(
			([store, key, change, value]) => ({ store, key, change, value }) as ChangedEntry,
		)
		packs.push({ place, entries })
		read += count
		onRead?.(read, total)
	}
	return { list, packs }
}
