// Sends a request and gathers all that comes back for it.
import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { readAnswers } from './read-answers.mjs'

/** How long anything may take before it counts as never, in milliseconds. */
const patience = 30_000
/** How long a connection is silent before our side of it is ended, in milliseconds; longer where an answer is due. */
const silence = 300
const silenceBeforeAnswer = 5000

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Sends a request by a connection that may have served others. */
const sendOne = (origin, { method, path, headers, body }) =>
	new Promise((resolve) => {
		const { hostname, port, host } = new URL(origin)
		const namesHost = headers.some(([name]) => name === 'Host')
		const all = [
			...(namesHost ? [] : [['Host', host]]),
			...headers,
			...(body ? [['Content-Length', String(body.length)]] : []),
		]
		const request = httpRequest({ agent, hostname, port, method, path, headers: all.flat() })
		const fail = (failure) => resolve({ answers: [], failure, wasReused: request.reusedSocket })
		request.on('response', (response) => {
			const { statusCode: status, headers } = response
			const parts = []
			response.on('data', (part) => parts.push(part))
			response.on('end', () => resolve({ answers: [{ status, headers, body: Buffer.concat(parts) }] }))
			response.on('error', ({ code }) => fail(`the answer of status ${status} was cut off: ${code}`))
		})
		request.on('error', ({ code }) => fail(`no answer: ${code}`))
		request.on('upgrade', (_response, socket) => fail('the connection was upgraded', socket.destroy()))
		request.setTimeout(patience, () => {
			fail(`nothing came for ${patience / 1000} s`)
			request.destroy()
		})
		request.end(body)
	})

/** Sends bytes by a connection of their own, and reads until it is closed. */
const sendBytes = (origin, { bytes, isCut = false, statuses }) =>
	new Promise((resolve) => {
		const { hostname, port } = new URL(origin)
		const parts = []
		const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
		const finish = (failure) => {
			clearTimeout(deadline)
			socket.destroy()
			resolve({ answers: readAnswers(Buffer.concat(parts)), ...(failure && { failure }) })
		}
		const deadline = setTimeout(() => finish('the connection was never closed'), patience)
		socket.setTimeout(statuses ? silenceBeforeAnswer : silence, () => socket.end())
		socket.on('data', (part) => parts.push(part))
		socket.on('end', () => socket.end())
		// A connection that is refused may be reset: what came before counts.
		socket.on('error', () => finish())
		socket.on('close', () => finish())
		socket.write(bytes)
		if (isCut) socket.end()
	})

/**
 * Sends a request; one that met a kept connection just as it was closed is sent once more.
 * @returns {Promise<{ answers: { status: number, headers: object, body: Buffer }[], failure?: string }>}
 */
export async function sendRequest(origin, request) {
	if (request.bytes) return sendBytes(origin, request)
	const sent = await sendOne(origin, request)
	const wasClosed = sent.wasReused && /^no answer: (?:ECONNRESET|EPIPE)$/.test(sent.failure ?? '')
	return wasClosed ? sendOne(origin, request) : sent
}

/** Closes the connections that are kept. */
export const closeConnections = () => agent.destroy()
