import { maxFreelyUnpackedBytes, maxUnpackedBytes, maxUnpackedRatio } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'
import type { ZipEntry } from './archive'

/**
 * Rejects an entry that would decompress to far more than a sheet does, before any of it is decompressed.
 * @throws SheetFailure 'too-large'
 */
export function assertNotZipBomb({ size, packedSize }: ZipEntry): void {
	const isBomb = size > maxFreelyUnpackedBytes && size > packedSize * maxUnpackedRatio
	if (isBomb || size > maxUnpackedBytes) throw new SheetFailure('too-large')
}
