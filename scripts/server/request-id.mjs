import { randomUUID } from 'node:crypto'

/** Ids that proxies give: no character means anything in a header, a URI or a line of a log. */
const given = /^[A-Za-z0-9._-]{8,64}$/

/**
 * The id of a request: the one that a trusted proxy has given it, or a new one.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {{ TRUST_PROXY?: 'on' | 'off' }} settings
 */
export function requestIdOf(headers, { TRUST_PROXY }) {
	const sent = TRUST_PROXY === 'on' ? headers['x-request-id'] : undefined
	return sent !== undefined && given.test(sent) ? sent : randomUUID()
}
