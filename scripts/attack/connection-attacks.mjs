// What one client can do with connections alone: pipelines, lost connections, bodies at addresses in another spelling.
import { connect } from 'node:net'
import { platform } from 'node:os'

const evaluation = '{"ruleset":"article","facts":{}}'

const head = (line, ...headers) => [`${line} HTTP/1.1`, 'Host: here', ...headers, '', ''].join('\r\n')
const post =
	head('POST /api/v1/evaluate', 'Content-Type: application/json', `Content-Length: ${evaluation.length}`) +
	evaluation
const page = head('GET /en/plain')

/** Connections of one client, which is not the one that others are served as, where a machine has further addresses of its own. */
function openSockets(origin, count) {
	const localAddress = platform() === 'linux' ? '127.0.0.2' : '127.0.0.1'
	return Array.from({ length: count }, () => {
		const socket = connect({ port: Number(new URL(origin).port), host: '127.0.0.1', localAddress })
		return socket.on('error', () => {}).resume()
	})
}

/** Sends bytes on each of many connections, again as soon as something has come back. */
function sendAgain(sockets, bytes) {
	for (const socket of sockets) {
		socket.write(bytes)
		socket.on('data', () => {
			if (!socket.writableNeedDrain && socket.writable) socket.write(bytes)
		})
	}
}

/** A body of 10 MB that its address should never be given. */
function sendBodies(sockets, path) {
	const piece = Buffer.alloc(64 * 1024, ' ')
	for (const socket of sockets) {
		socket.write(head(`POST ${path}`, 'Content-Type: application/json', 'Content-Length: 10485760'))
		for (let sent = 0; sent < 160; sent++) socket.write(piece)
	}
}

/** Each attack by its name: opens its connections, and returns them. */
export const connectionAttacks = {
	'15 connections, ten requests and a half each, then lost': (origin) => {
		const sockets = openSockets(origin, 15)
		for (const socket of sockets) {
			socket.write(post.repeat(10) + post.slice(0, -10))
			socket.once('data', () => socket.resetAndDestroy())
		}
		return sockets
	},
	'1,500 pages pipelined on one connection': (origin) => {
		const sockets = openSockets(origin, 1)
		sockets[0].write(page.repeat(1500))
		return sockets
	},
	'6,000 pages pipelined on one connection': (origin) => {
		const sockets = openSockets(origin, 1)
		sockets[0].write(page.repeat(6000))
		return sockets
	},
	'20 connections with 1,500 pages each': (origin) => {
		const sockets = openSockets(origin, 20)
		for (const socket of sockets) socket.write(page.repeat(1500))
		return sockets
	},
	'100 connections, a page each, again and again': (origin) => {
		const sockets = openSockets(origin, 100)
		sendAgain(sockets, page)
		return sockets
	},
	'100 connections, an evaluation each, again and again': (origin) => {
		const sockets = openSockets(origin, 100)
		sendAgain(sockets, post)
		return sockets
	},
	'50 bodies of 10 MB to /a%70i/v1/evaluate': (origin) => {
		const sockets = openSockets(origin, 50)
		sendBodies(sockets, '/a%70i/v1/evaluate')
		return sockets
	},
	'50 bodies of 10 MB to /api%2fv1/evaluate': (origin) => {
		const sockets = openSockets(origin, 50)
		sendBodies(sockets, '/api%2fv1/evaluate')
		return sockets
	},
	'2,000 requests with dot segments, on 20 connections': (origin) => {
		const sockets = openSockets(origin, 20)
		const odd = ['POST /../plain', 'GET /./plain', 'POST /e%2fplain', 'GET /icon.%73vg', 'GET /sw.%6as']
		for (const socket of sockets)
			socket.write(
				odd
					.map((line) => head(line))
					.join('')
					.repeat(20),
			)
		return sockets
	},
}
