/** Members of a database error that may repeat what is in a row. */
const withValues = ['detail', 'where', 'hint', 'internalQuery']

/** The same error without the values of its statement: errors are logged, and values may be personal data. */
export function withoutValues(error: unknown): unknown {
	if (!(error instanceof Error)) return error
	if ('params' in error && 'query' in error) {
		Object.assign(error, { params: [], message: `Failed query: ${error.query}` })
		error.stack = `${error.name}: ${error.message}`
	}
	for (const name of withValues) if (name in error) Object.assign(error, { [name]: undefined })
	if (error.cause !== undefined) error.cause = withoutValues(error.cause)
	return error
}
