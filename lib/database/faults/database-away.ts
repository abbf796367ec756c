import { noteIfDiskFull } from './disk-full'
import { noteIfPartAway } from './part-away'
import { withoutValues } from './without-values'

/** The database cannot be reached, or accepts nothing for now; it may answer again at any time. */
export class DatabaseAway extends Error {
	override name = 'DatabaseAway'
}

/** The operator has not made a database yet. */
export class NoDatabase extends DatabaseAway {}

/** PostgreSQL's code for a write where nothing may be written, as on a standby. */
const readOnlyCode = '25006'

/** The database answers, and nothing can be saved in it: no host of it is the primary. */
export class ReadOnlyDatabase extends DatabaseAway {
	readonly code = readOnlyCode
}

/**
 * PostgreSQL error classes for "not now": connection lost (08), no space or no connection left (53), shut down or starting
 * up (57P), a failing disk (58).
 */
const awayStates = /^(?:08|53|57P0[1-4]|58)/

/** Codes of a connection that failed or broke, and of a server that became read-only because another took its place (25006). */
const awayCodes = new Set([
	readOnlyCode,
	'ECONNREFUSED',
	'ECONNRESET',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ENOENT',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EPIPE',
	'ETIMEDOUT',
])

/** Errors that `pg` throws without a code. */
const awayMessages =
	/^(?:Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client has encountered)/

const codeOf = (error: Error) => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** Whether an error, or its cause, says that the database is unreachable; the request may be repeated later. */
export function isDatabaseAway(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	const code = codeOf(error)
	const isAway =
		error.name === 'DatabaseAway' ||
		awayStates.test(code) ||
		awayCodes.has(code) ||
		(code === '' && awayMessages.test(error.message))
	return isAway || isDatabaseAway(error.cause)
}

/** Whether an error, or its cause, says that the database answers but nothing can be saved in it. */
export const isReadOnly = (error: unknown): boolean =>
	error instanceof Error && (codeOf(error) === readOnlyCode || isReadOnly(error.cause))

/** The same promise, rejecting with `DatabaseAway` if the database is unreachable, and with any other error without values. */
export async function mapDatabaseErrors<T>(promise: Promise<T>): Promise<T> {
	try {
		return await promise
	} catch (error) {
		if (error instanceof DatabaseAway) throw error
		noteIfDiskFull(error)
		noteIfPartAway(error)
		const cause = withoutValues(error)
		throw isDatabaseAway(error) ? new DatabaseAway('The database cannot be reached', { cause }) : cause
	}
}
