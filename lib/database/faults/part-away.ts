import { log } from '@/lib/log/log.mjs'
import { onePerProcess } from '@/lib/process/one-per-process.mjs'

/**
 * PostgreSQL's codes for a connection that a server of it could not make to another one, on which a part of its tables lies.
 * 08P01 is not among them: poolers say it of the server itself.
 */
const partAwayCode = /^08(?!P01)/

/** Whether an error, or its cause, says that a server of the database answers, and another one that it needs does not. */
export function saysPartAway(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	return ('code' in error && partAwayCode.test(String(error.code))) || saysPartAway(error.cause)
}

/** When an error last said so, and when the log did, in milliseconds of the process. */
const seen = onePerProcess('part-away', () => ({
	failedAt: Number.NEGATIVE_INFINITY,
	saidAt: Number.NEGATIVE_INFINITY,
}))

/** Milliseconds for which an error counts, and between two lines of the log. */
const minute = 60_000

/** Notes what an error says about the other servers of the database. */
export function noteIfPartAway(error: unknown): void {
	if (!saysPartAway(error)) return
	const now = performance.now()
	seen.failedAt = now
	if (now - seen.saidAt < minute) return
	seen.saidAt = now
	log.error('The database of the workspace: one of its servers is away, and the workspaces on it with it.')
}

/** Whether an error of the last minute said that a part of the database is away. */
export const failedForPart = (): boolean => performance.now() - seen.failedAt < minute
