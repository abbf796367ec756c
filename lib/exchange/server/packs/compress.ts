import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { PackedRecord } from '@/lib/exchange/pack'

const compress = promisify(gzip)
const decompress = promisify(gunzip)

/** A pack of records, each as the JSON of a `PackedRecord`. */
export const packOf = (records: readonly string[]): Promise<Buffer> => compress(`[${records.join(',')}]`)

/** The records of a pack. */
export const recordsIn = async (pack: Buffer): Promise<readonly PackedRecord[]> =>
	JSON.parse(String(await decompress(pack)))
