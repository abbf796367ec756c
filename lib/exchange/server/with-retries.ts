/**
 * PostgreSQL error codes of transactions that conflicted: a serialization failure, a deadlock, or a row added or removed
 * meanwhile.
 */
const conflictCodes = new Set(['40001', '40P01', '23503', '23505'])
const maxTries = 5

const codeOf = (error: unknown): unknown => {
	if (!(error instanceof Error)) return undefined
	return 'code' in error ? error.code : codeOf(error.cause)
}

/** Runs a transaction, and retries it if it conflicted with another one. */
export async function withRetries<T>(run: () => Promise<T>): Promise<T> {
	for (let times = 1; ; times++) {
		try {
			return await run()
		} catch (error) {
			if (times === maxTries || !conflictCodes.has(String(codeOf(error)))) throw error
		}
	}
}
