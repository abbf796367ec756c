import { log } from '@/lib/log/log.mjs'
import { onePerProcess } from '@/lib/process/one-per-process.mjs'

/** PostgreSQL's code for a full disk, and the operating system's for ours. */
const fullCodes = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/** Whether an error, or its cause, says that a disk is full. */
export function saysDiskFull(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	return ('code' in error && fullCodes.has(String(error.code))) || saysDiskFull(error.cause)
}

/** When an error last said so, and when the log did, in milliseconds of the process. */
type Seen = { failedAt: number; saidAt: number }

const seen = onePerProcess<Seen>('disk-full', () => ({
	failedAt: Number.NEGATIVE_INFINITY,
	saidAt: Number.NEGATIVE_INFINITY,
}))

/** Milliseconds for which an error counts, and between two lines of the log. */
const minute = 60_000

/**
 * Writes to the log that the disk is full, at most once a minute.
 * @param room the room that is left, in words, if it is known
 */
export function logDiskFull(room = ''): void {
	const now = performance.now()
	if (now - seen.saidAt < minute) return
	seen.saidAt = now
	log.error(
		`The database of the workspace: the disk is full${room}. Changes wait on members’ devices; make room.`,
	)
}

/** Notes what an error says about the disk. */
export function noteIfDiskFull(error: unknown): void {
	if (!saysDiskFull(error)) return
	seen.failedAt = performance.now()
	logDiskFull()
}

/** Whether an error of the last minute said that the disk is full. */
export const failedForRoom = (): boolean => performance.now() - seen.failedAt < minute
