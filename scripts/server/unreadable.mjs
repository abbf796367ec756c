import { maxDiscardedBytes, maxDiscardMilliseconds } from '../../lib/limits/server-limits.mjs'
import { problemMessage } from './problem.mjs'

const problems = {
	HPE_HEADER_OVERFLOW: { status: 431, detail: 'The headers of the request are too large.' },
	HPE_CHUNK_EXTENSIONS_OVERFLOW: {
		status: 413,
		detail: 'The chunk extensions of the request are too large.',
	},
	ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request took too long to arrive.' },
}
const serverMethods = 'GET, HEAD, POST, OPTIONS'
const unknownMethod = {
	status: 405,
	detail: `This method is not known here. Use ${serverMethods}.`,
	headers: { Allow: serverMethods },
}
const unreadable = { status: 400, detail: 'The request could not be read as HTTP.' }
const noTunnel = {
	status: 405,
	detail: 'This server is no proxy.',
	headers: { Allow: serverMethods },
}

/** Whether unreadable bytes start like a request, with a method that the parser does not know. */
const asksByMethod = ({ code, rawPacket }) =>
	code === 'HPE_INVALID_METHOD' && /^[\w-]{1,40} [/*]/.test(rawPacket?.toString('latin1', 0, 42) ?? '')

const problemOf = (error) => problems[error.code] ?? (asksByMethod(error) ? unknownMethod : unreadable)

/** Sends a last answer on a connection, and closes it after reading a little more of what is still arriving. */
function endWith(socket, problem) {
	const timer = setTimeout(() => socket.destroy(), maxDiscardMilliseconds)
	socket.once('close', () => clearTimeout(timer))
	socket.end(problemMessage(problem))
}

/** Whether an answer would be mistaken for that to an earlier request on the connection, complete or being answered. */
const wouldMislead = (open) =>
	open !== undefined && [...open].some(({ req, headersSent }) => req.complete || headersSent)

/**
 * Answers what is not a request: what Node's parser rejects, and tunnels.
 * @param {import('node:http').Server} server
 */
export function answerUnreadable(server) {
	/** The open responses by connection. */
	const responses = new WeakMap()
	server.on('request', ({ socket }, response) => {
		const open = responses.get(socket) ?? new Set()
		responses.set(socket, open.add(response))
		response.once('close', () => open.delete(response))
	})
	/** The bytes read from a connection when it was found to be unreadable. */
	const readBefore = new WeakMap()
	server.on('clientError', (error, socket) => {
		const before = readBefore.get(socket)
		if (before !== undefined) {
			if (socket.bytesRead - before > maxDiscardedBytes) socket.destroy()
			return
		}
		readBefore.set(socket, socket.bytesRead)
		if (!socket.writable || wouldMislead(responses.get(socket))) socket.destroy()
		else endWith(socket, problemOf(error))
	})
	server.on('connect', (_request, socket) => {
		socket.on('error', () => socket.destroy()).resume()
		endWith(socket, noTunnel)
	})
}
