import { statfs } from 'node:fs/promises'
import { minFreeBytes } from '@/lib/limits/limits'
import { connectionState } from './connection-state'
import { dataDir } from './data-dir'
import { failedForRoom, logDiskFull } from './faults/disk-full'
import { externalLogins } from './logins'

/** The free bytes of the disk that a folder is on; null if they are unknown. */
export async function freeBytesIn(folder: string): Promise<number | null> {
	try {
		const { bavail, bsize } = await statfs(folder)
		return bavail * bsize
	} catch {
		return null
	}
}

async function lookAtDisk(): Promise<number | null> {
	const { opening, failure } = connectionState()
	if (externalLogins() || (!opening && !failure)) return null
	return freeBytesIn(dataDir())
}

/** The free bytes of the disk of the embedded database; null if they are unknown, as those of an external one. */
async function freeBytes(): Promise<number | null> {
	const free = await lookAtDisk()
	connectionState().freeBytes = free
	return free
}

/**
 * Whether the disk of the embedded database has room for some bytes, beside those that stay free for it to work at all. Of an
 * external database nothing is known: then it is taken to have.
 */
export async function hasRoomFor(bytes: number): Promise<boolean> {
	const free = await freeBytes()
	return free === null || free >= minFreeBytes + bytes
}

/** What is known of the disk without looking at it again. */
export function knownDisk(): { readonly freeBytes: number | null; readonly isFull: boolean } {
	const { freeBytes = null } = connectionState()
	return { freeBytes, isFull: failedForRoom() || (freeBytes !== null && freeBytes < minFreeBytes) }
}

/**
 * Whether a disk of the workspace is full: by the free space of the embedded database, or by an error of the last minute. While
 * it is, the log says so once a minute.
 */
export async function isDiskFull(): Promise<boolean> {
	const free = await freeBytes()
	const isShort = free !== null && free < minFreeBytes
	if (!isShort && !failedForRoom()) return false
	logDiskFull(isShort ? ` (${Math.floor(free / 1_000_000)} MB left in ${dataDir()})` : '')
	return true
}
