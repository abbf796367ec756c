import { currentRequestId, instanceOf } from '@/lib/log/request-id.mjs'
import type { Faults } from './faults'

const titles = {
	400: 'Not valid JSON',
	401: 'Not signed in',
	403: 'Not from here',
	404: 'Not found',
	405: 'Method not allowed',
	409: 'Not possible as things are',
	410: 'Gone',
	413: 'Request too large',
	415: 'Unsupported media type',
	422: 'The request has faults',
	429: 'Too many requests',
	500: 'Something went wrong here',
	503: 'Not available now',
} as const

/**
 * An error as problem details (RFC 9457), with the id of the request in work as its `instance`.
 * @param faults the faults of a request that was understood but is invalid
 * @param members further members
 */
export function problem(
	status: keyof typeof titles,
	detail: string,
	{
		faults,
		members,
		headers,
	}: { faults?: Faults; members?: Record<string, unknown>; headers?: Record<string, string> } = {},
): Response {
	const id = currentRequestId()
	const instance = id && { instance: instanceOf(id) }
	const body = {
		type: 'about:blank',
		title: titles[status],
		status,
		detail,
		...instance,
		...members,
		...faults,
	}
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
	})
}
