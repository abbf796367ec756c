import { SheetFailure } from './sheet-failure'
import type { ZipEntry } from './zip-directory'

/** Real sheets pack to a fiftieth at best; beyond this, and from this size on, a file only pretends to be one. */
const mostPacked = 200
const alwaysFine = 32 << 20
const largest = 0xfffffffe

/** Refuses what unpacks to far more than a sheet does, before any of it is unpacked. */
export function refuseBombs({ size, packedSize }: ZipEntry): void {
	const isBomb = size > alwaysFine && size > packedSize * mostPacked
	if (isBomb || size > largest) throw new SheetFailure('too-large')
}
