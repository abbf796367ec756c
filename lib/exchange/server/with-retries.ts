/** Codes of PostgreSQL for transactions that got in each other's way: a deadlock, or something that went or came meanwhile. */
const inTheWay = new Set(['40001', '40P01', '23503', '23505'])
const maxTries = 5

const codeOf = (error: unknown): unknown => {
	if (!(error instanceof Error)) return undefined
	return 'code' in error ? error.code : codeOf(error.cause)
}

/** Runs a transaction, and again if another one was in its way. */
export async function withRetries<T>(run: () => Promise<T>): Promise<T> {
	for (let times = 1; ; times++) {
		try {
			return await run()
		} catch (error) {
			if (times === maxTries || !inTheWay.has(String(codeOf(error)))) throw error
		}
	}
}
