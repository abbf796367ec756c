import { type PackedRecord, packedEntries, packFormat } from '../../pack'
import type { ChangedEntry, ChangeNumber } from '../../protocol'
import { compressed, decompressed } from './gzip'
import type { PackDisk } from './pack-disk'
import type { Sealer } from './seal'

/** Which packs make up a copy. It is written last: packs it does not name are not part of the copy. */
export type PackList = {
	/** That of its packs: other formats are not read. */
	readonly format: typeof packFormat
	/** A new random id for each list. */
	readonly tag: string
	readonly complete: ChangeNumber
	readonly view: string
	/** The name of each pack, and how many records it has. */
	readonly packs: readonly (readonly [place: string, count: number])[]
}

export const listPlace = 'list'

type Reading = { readonly disk: PackDisk; readonly sealer: Sealer }

/** A stored pack, and what is in it. */
export type StoredPack = { readonly place: string; readonly entries: readonly ChangedEntry[] }

/**
 * Stores a pack as it came.
 * @returns its place, which is new
 */
export async function storePack(pack: Uint8Array<ArrayBuffer>, { disk, sealer }: Reading): Promise<string> {
	const place = `pack ${crypto.randomUUID()}`
	await disk.write(place, await sealer.sealBytes(place, pack))
	return place
}

/** Stores records as a pack; returns its place. */
export const storeRecords = async (records: readonly PackedRecord[], reading: Reading): Promise<string> =>
	storePack(await compressed(records), reading)

/** Reads the records of a pack; null if it is missing, or the key does not open it. */
async function readPack({ disk, sealer }: Reading, place: string): Promise<readonly PackedRecord[] | null> {
	const sealed = await disk.read(place)
	const pack = sealed && (await sealer.openBytes(place, sealed))
	return pack ? ((await decompressed(pack)) as readonly PackedRecord[]) : null
}

/** The list of a copy; null if there is none that this key opens. */
export async function readList({ disk, sealer }: Reading): Promise<PackList | null> {
	const sealed = await disk.read(listPlace)
	const list = sealed && ((await sealer.open(listPlace, sealed)) as PackList | undefined)
	return list?.format === packFormat ? list : null
}

/** A stored copy, complete. */
export type StoredCopy = { readonly list: PackList; readonly packs: readonly StoredPack[] }

/** Reads a copy; null if there is none, or if any part of it is missing or was changed. */
export async function readCopy(
	reading: Reading,
	onRead?: (read: number, total: number) => void,
): Promise<StoredCopy | null> {
	const list = await readList(reading)
	if (!list) return null
	const total = list.packs.reduce((sum, [, count]) => sum + count, 0)
	const packs: StoredPack[] = []
	let read = 0
	for (const [place, count] of list.packs) {
		const records = await readPack(reading, place)
		if (records?.length !== count) return null
		packs.push({ place, entries: packedEntries(records) })
		read += count
		onRead?.(read, total)
	}
	return { list, packs }
}
