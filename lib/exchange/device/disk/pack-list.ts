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
	/** How many of these come before candidates can be shown. An earlier version does not say it, and shows them all at once. */
	readonly early?: number
	/** The greatest number of an operation, and how many candidates there are; an earlier version does not say them. */
	readonly sequence?: number
	readonly candidates?: number
}

/** What the disk has of a list. */
export type OnDisk = { readonly list: PackList | null; readonly packs: readonly StoredPack[] }

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

/** Thrown where a part of a copy is missing or was changed: the whole copy counts for nothing. */
export class BrokenCopy extends Error {}

/**
 * Reads the packs of a copy, one by one.
 * @throws BrokenCopy if one is missing or was changed
 */
export async function* readStoredPacks(reading: Reading, { packs }: PackList): AsyncGenerator<StoredPack> {
	for (const [place, count] of packs) {
		const records = await readPack(reading, place).catch(() => null)
		if (records?.length !== count) throw new BrokenCopy()
		yield { place, entries: packedEntries(records) }
	}
}
