import { statfs } from 'node:fs/promises'
import { minFreeBytes } from '@/lib/limits/limits'
import { connectionState } from '../connection-state'
import { dataDir } from '../data-dir'
import { externalLogins } from '../logins'

/** PostgreSQL's code for a full disk, and the operating system's for ours. */
const fullCodes = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/** Whether an error, or its cause, says that a disk is full. */
export function saysDiskFull(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	return ('code' in error && fullCodes.has(String(error.code))) || saysDiskFull(error.cause)
}

/** When an error last said so, and when the log did, in milliseconds of the process. */
type Seen = { failedAt: number; saidAt: number }

/** One per process, even if the bundler includes this module several times. */
const globals = globalThis as { [key: symbol]: Seen | undefined }
const place = Symbol.for('k-visa-check.disk-full')

function seen(): Seen {
	globals[place] ??= { failedAt: Number.NEGATIVE_INFINITY, saidAt: Number.NEGATIVE_INFINITY }
	return globals[place]
}

/** Milliseconds for which an error counts, and between two lines of the log. */
const minute = 60_000

/** Writes a line to the log, at most one a minute. */
function say(free: number | null) {
	const now = performance.now()
	if (now - seen().saidAt < minute) return
	seen().saidAt = now
	const left = free === null ? '' : ` (${Math.floor(free / 1_000_000)} MB left in ${dataDir()})`
	console.error(
		`The database of the workspace: the disk is full${left}. Changes wait on members’ devices; make room.`,
	)
}

/** The free bytes of the disk of the embedded database; null if they are unknown, as those of an external one. */
async function freeBytes(): Promise<number | null> {
	const { opening, failure } = connectionState()
	if (externalLogins() || (!opening && !failure)) return null
	try {
		const { bavail, bsize } = await statfs(dataDir())
		return bavail * bsize
	} catch {
		return null
	}
}

/** Notes what an error says about the disk. */
export function noteIfDiskFull(error: unknown): void {
	if (!saysDiskFull(error)) return
	seen().failedAt = performance.now()
	say(null)
}

/**
 * Whether the disk of the embedded database has room for some bytes, beside those that stay free for it to work at all. Of an
 * external database nothing is known: then it is taken to have.
 */
export async function hasRoomFor(bytes: number): Promise<boolean> {
	const free = await freeBytes()
	return free === null || free >= minFreeBytes + bytes
}

/**
 * Whether a disk of the workspace is full: by the free space of the embedded database, or by an error of the last minute. While
 * it is, the log says so once a minute.
 */
export async function isDiskFull(): Promise<boolean> {
	const free = await freeBytes()
	const isShort = free !== null && free < minFreeBytes
	const isFull = isShort || performance.now() - seen().failedAt < minute
	if (isFull) say(isShort ? free : null)
	return isFull
}
