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
	const bytes = new TextEncoder().encode(JSON.stringify(body))
	return new Response(bytes, {
		status,
		headers: {
			'Content-Type': 'application/problem+json',
			// The answer to a body that is still being sent is over before its connection is.
			'Content-Length': String(bytes.length),
			'Cache-Control': 'no-store',
			...headers,
		},
	})
}
