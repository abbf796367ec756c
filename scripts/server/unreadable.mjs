import { maxDiscardedBytes, maxDiscardMilliseconds } from '../../lib/limits/server-limits.mjs'
import { refused } from '../../lib/metrics/events.mjs'
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

/** The start of the request that could not be read, which may stand behind others. */
function unreadStart({ rawPacket, bytesParsed = 0 }) {
	if (!rawPacket) return ''
	// The end of the request before: that of this one can stand where reading ended.
	const end = rawPacket.lastIndexOf('\r\n\r\n', Math.max(0, bytesParsed - 4))
	const start = end < 0 ? 0 : end + 4
	return rawPacket.toString('latin1', start, start + 42)
}

/** Whether unreadable bytes start like a request, with a method that the parser does not know. */
const asksByMethod = (error) =>
	error.code === 'HPE_INVALID_METHOD' && /^[\w-]{1,40} [/*]/.test(unreadStart(error))

const problemOf = (error) => problems[error.code] ?? (asksByMethod(error) ? unknownMethod : unreadable)

const asksForHead = (error) => unreadStart(error).startsWith('HEAD ')

/** Sends a last answer on a connection, and closes it after reading a little more of what is still arriving. */
function endWith(socket, { headers, isHead, ...problem }, policy) {
	const timer = setTimeout(() => socket.destroy(), maxDiscardMilliseconds)
	socket.once('close', () => clearTimeout(timer))
	socket.end(problemMessage({ ...problem, headers: { ...policy, ...headers } }, isHead))
}

/**
 * Answers what is not a request: what Node's parser rejects, and tunnels. The requests before it are answered first.
 * @param {import('node:http').Server} server
 * @param {{ endAfter: (socket: import('node:net').Socket, end: () => void) => void }} queues
 * @param {Record<string, string>} policy the headers of every answer
 */
export function answerUnreadable(server, { endAfter }, policy) {
	/** The bytes read from a connection when it was found to be unreadable. */
	const readBefore = new WeakMap()
	server.on('clientError', (error, socket) => {
		const before = readBefore.get(socket)
		if (before !== undefined) {
			if (socket.bytesRead - before > maxDiscardedBytes) socket.destroy()
			return
		}
		readBefore.set(socket, socket.bytesRead)
		refused.publish('unreadable')
		const answer = { ...problemOf(error), isHead: asksForHead(error) }
		if (socket.writable) endAfter(socket, () => endWith(socket, answer, policy))
		else socket.destroy()
	})
	server.on('connect', (_request, socket) => {
		socket.on('error', () => socket.destroy()).resume()
		endAfter(socket, () => endWith(socket, { ...noTunnel, isHead: false }, policy))
	})
}
