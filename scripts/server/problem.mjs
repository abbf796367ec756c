import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { everyApiResponse, requestIdHeader } from '../../lib/http/headers.mjs'
import { instanceOf } from '../../lib/log/request-id.mjs'

const headersOf = (text, headers) => ({
	...everyApiResponse,
	...headers,
	'Content-Type': 'application/problem+json',
	'Content-Length': Buffer.byteLength(text),
})

/** An error as problem details (RFC 9457). */
const write = (status, detail, requestId) =>
	JSON.stringify({
		type: 'about:blank',
		title: STATUS_CODES[status],
		status,
		detail,
		instance: instanceOf(requestId),
	})

/**
 * Answers a request with problem details.
 * @param {import('node:http').ServerResponse & { requestId: string }} response
 * @param {{ status: number, detail: string, headers?: Record<string, string> }} problem
 */
export function sendProblem(response, { status, detail, headers }) {
	const text = write(status, detail, response.requestId)
	response.writeHead(status, headersOf(text, headers)).end(text)
}

/** Answers OPTIONS with the allowed methods. */
export const sendMethods = (response, allowed) =>
	response.writeHead(204, { ...everyApiResponse, Allow: allowed }).end()

/** Redirects a request for good. */
export const sendRedirect = (response, location) => response.writeHead(308, { Location: location }).end()

/**
 * Problem details as they go over the wire, with an id of their own, for a connection on which no request could be read.
 * @param {{ status: number, detail: string, headers: Record<string, string> }} problem
 * @param {boolean} isHead whether only the head was asked for: no body may follow
 */
export function problemMessage({ status, detail, headers }, isHead) {
	const id = randomUUID()
	const text = write(status, detail, id)
	const lines = Object.entries({ ...headersOf(text, headers), [requestIdHeader]: id, Connection: 'close' })
		.map(([name, value]) => `${name}: ${value}\r\n`)
		.join('')
	return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${isHead ? '' : text}`
}
