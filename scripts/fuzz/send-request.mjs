// Sends a request and collects everything that comes back.
import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { readAnswers } from './read-answers.mjs'

/** The timeout of anything, in milliseconds; longer where many requests are answered one after another. */
const timeout = 30_000
const pipelineTimeout = 120_000
/** How long a connection may be silent before we end our side, in milliseconds; longer where an answer is due. */
const silence = 300
const silenceBeforeAnswer = 5000

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Sends a request on a connection that may be reused. */
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
		request.setTimeout(timeout, () => {
			fail(`nothing came for ${timeout / 1000} s`)
			request.destroy()
		})
		request.end(body)
	})

/** Sends bytes on their own connection, and reads until it is closed. */
const sendBytes = (origin, { bytes, isCut = false, isWhole = false, isLost = false, lostAfter, statuses }) =>
	new Promise((resolve) => {
		const { hostname, port } = new URL(origin)
		const parts = []
		const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
		const finish = (failure) => {
			clearTimeout(deadline)
			socket.destroy()
			resolve({ answers: isLost ? [] : readAnswers(Buffer.concat(parts)), ...(failure && { failure }) })
		}
		const never = () => finish('the connection was never closed')
		const deadline = setTimeout(never, isWhole ? pipelineTimeout : timeout)
		if (!isWhole) socket.setTimeout(statuses ? silenceBeforeAnswer : silence, () => socket.end())
		// What has come before does not matter: nobody reads it.
		if (isLost) setTimeout(() => socket.resetAndDestroy(), lostAfter)
		socket.on('data', (part) => parts.push(part))
		socket.on('end', () => socket.end())
		// A rejected connection may be reset: what came before counts.
		socket.on('error', () => finish())
		socket.on('close', () => finish())
		socket.write(bytes)
		if (isCut) socket.end()
	})

/**
 * Sends a request; retries once if a reused connection was closed at that moment.
 * @returns {Promise<{ answers: { status: number, headers: object, body: Buffer }[], failure?: string }>}
 */
export async function sendRequest(origin, request) {
	if (request.bytes) return sendBytes(origin, request)
	const sent = await sendOne(origin, request)
	const wasClosed = sent.wasReused && /^no answer: (?:ECONNRESET|EPIPE)$/.test(sent.failure ?? '')
	return wasClosed ? sendOne(origin, request) : sent
}

/** Closes the idle connections. */
export const closeConnections = () => agent.destroy()
