import { withoutValues } from './without-values'

/** Why the database cannot be reached, or takes nothing more for now; it may answer again at any time. */
export class DatabaseAway extends Error {
	override name = 'DatabaseAway'
}

/**
 * Codes of PostgreSQL for "not now": connection lost (08), no room or no connection left (53), asked to end or not yet
 * started (57P), a disk that fails (58), and a server that only reads because another has taken its place (25006).
 */
const awayStates = /^(?:08|53|57P0[1-4]|58)/

/** Codes of a connection that could not be made, or broke. */
const awayCodes = new Set([
	'25006',
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

/** What `pg` throws without a code. */
const awayMessages =
	/^(?:Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client has encountered)/

const codeOf = (error: Error) => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** Whether an error, or what caused it, says that the database is away; the request may be made again later. */
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

/** The same promise, with an error that says that the database is away as a `DatabaseAway`, and any other without values. */
export async function orAway<T>(promise: Promise<T>): Promise<T> {
	try {
		return await promise
	} catch (error) {
		if (error instanceof DatabaseAway) throw error
		const cause = withoutValues(error)
		throw isDatabaseAway(error) ? new DatabaseAway('The database cannot be reached', { cause }) : cause
	}
}
