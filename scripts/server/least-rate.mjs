import { pathOf } from './refuse.mjs'
import { whenOver } from './when-over.mjs'

/** A team's event stream, which is silent as long as nothing changes. */
const silentPath = '/api/team/exchange/events'

/** Bytes that a connection has received and sent. */
const bytesMoved = ({ bytesRead, bytesWritten, writableLength }) => bytesRead + bytesWritten - writableLength

/**
 * Cuts off requests in progress whose connection moves too little data.
 * @returns `watch`: watches a request until it is over
 */
export function leastRate({ LEAST_RATE, LEAST_RATE_SECONDS }) {
	const watched = new Set()
	const span = LEAST_RATE_SECONDS * 1000
	const mark = (socket) => ({ socket, since: performance.now(), moved: bytesMoved(socket) })
	const check = () => {
		for (const entry of watched) {
			if (performance.now() - entry.since < span) continue
			if (bytesMoved(entry.socket) - entry.moved < LEAST_RATE * LEAST_RATE_SECONDS) entry.socket.destroy()
			else Object.assign(entry, mark(entry.socket))
		}
	}
	setInterval(check, Math.min(span, 5000)).unref()
	const watch = (request, response) => {
		if (pathOf(request) === silentPath) return
		const { socket } = request
		const entry = mark(socket)
		watched.add(entry)
		whenOver(response, () => watched.delete(entry))
	}
	return { watch, count: () => watched.size }
}
