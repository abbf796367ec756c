import { type ChangedEntry, type ChangeNumber, type ExchangedStore, exchangedStores } from './protocol'
import type { RecordAddress } from './record-name'

/** A record in a pack, with the number of its change. */
export type PackedRecord = readonly [store: ExchangedStore, key: string, change: ChangeNumber, value: object]

/**
 * The format of packs: JSON of `PackedRecord[]`, compressed with gzip. Raised when it changes: a server gives no packs to a
 * device that asks for another format, but the records one by one, and a device does not open a copy in another format.
 */
export const packFormat = 2

/**
 * Records per pack: compressing or storing each by itself would be many times slower, and one pack for all would have to be
 * made again at each change.
 */
export const recordsInPack = 500

/** A name by which records are in the order of packs. */
export const packOrder = ({ store, key }: RecordAddress): string => `${exchangedStores.indexOf(store)} ${key}`

/** The records of a pack as entries. */
export const packedEntries = (records: readonly PackedRecord[]): readonly ChangedEntry[] =>
	records.map(([store, key, change, value]) => ({ store, key, change, value }) as ChangedEntry)
