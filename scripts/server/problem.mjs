import { STATUS_CODES } from 'node:http'
import { everyApiResponse } from '../../lib/http/headers.mjs'

const headersOf = (text, headers) => ({
	...everyApiResponse,
	...headers,
	'Content-Type': 'application/problem+json',
	'Content-Length': Buffer.byteLength(text),
})

/** An error as problem details (RFC 9457). */
const write = (status, detail) =>
	JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail })

/**
 * Answers a request with problem details.
 * @param {import('node:http').ServerResponse} response
 * @param {{ status: number, detail: string, headers?: Record<string, string> }} problem
 */
export function sendProblem(response, { status, detail, headers }) {
	const text = write(status, detail)
	response.writeHead(status, headersOf(text, headers)).end(text)
}

/** Answers OPTIONS with the allowed methods. */
export const sendMethods = (response, allowed) =>
	response.writeHead(204, { ...everyApiResponse, Allow: allowed }).end()

/** Redirects a request for good. */
export const sendRedirect = (response, location) => response.writeHead(308, { Location: location }).end()

/**
 * Problem details as they go over the wire, for a connection on which no request could be read.
 * @param {{ status: number, detail: string, headers: Record<string, string> }} problem
 * @param {boolean} isHead whether only the head was asked for: no body may follow
 */
export function problemMessage({ status, detail, headers }, isHead) {
	const text = write(status, detail)
	const lines = Object.entries({ ...headersOf(text, headers), Connection: 'close' })
		.map(([name, value]) => `${name}: ${value}\r\n`)
		.join('')
	return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${isHead ? '' : text}`
}
