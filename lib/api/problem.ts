/** One fault of a request: where (a JSON pointer, RFC 6901) and what. */
export type Fault = { readonly pointer: string; readonly detail: string }

const titles = {
	400: 'Not valid JSON',
	404: 'Not found',
	405: 'Method not allowed',
	413: 'Request too large',
	415: 'Unsupported media type',
	422: 'The request has faults',
	500: 'Something went wrong here',
} as const

/**
 * An error as problem details (RFC 9457).
 * @param errors every fault found, for a request that was understood but is wrong
 */
export function problem(
	status: keyof typeof titles,
	detail: string,
	{ errors, headers }: { errors?: readonly Fault[]; headers?: Record<string, string> } = {},
): Response {
	const body = { type: 'about:blank', title: titles[status], status, detail, ...(errors && { errors }) }
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
	})
}
