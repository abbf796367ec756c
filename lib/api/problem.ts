import type { Faults } from './faults'

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
 * @param faults the faults of a request that was understood but is invalid
 */
export function problem(
	status: keyof typeof titles,
	detail: string,
	{ faults, headers }: { faults?: Faults; headers?: Record<string, string> } = {},
): Response {
	const body = { type: 'about:blank', title: titles[status], status, detail, ...faults }
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
	})
}
