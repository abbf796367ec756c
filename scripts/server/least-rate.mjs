import { refused } from '../../lib/metrics/events.mjs'
import { whenOver } from './when-over.mjs'

/** Bytes that a connection has received and sent. */
const bytesMoved = ({ bytesRead, bytesWritten, writableLength }) => bytesRead + bytesWritten - writableLength

/**
 * Cuts off requests in progress whose connection moves too little data.
 * @returns `watch`: watches a request of a kind (see kind-of.mjs) until it is over
 */
export function leastRate({ LEAST_RATE, LEAST_RATE_SECONDS }) {
	const watched = new Set()
	const span = LEAST_RATE_SECONDS * 1000
	const mark = (socket) => ({ socket, since: performance.now(), moved: bytesMoved(socket) })
	const check = () => {
		for (const entry of watched) {
			if (performance.now() - entry.since < span) continue
			if (bytesMoved(entry.socket) - entry.moved >= LEAST_RATE * LEAST_RATE_SECONDS)
				Object.assign(entry, mark(entry.socket))
			else {
				refused.publish('slow')
				entry.socket.destroy()
			}
		}
	}
	setInterval(check, Math.min(span, 5000)).unref()
	const watch = ({ socket }, response, kind) => {
		// A team's event stream is silent as long as nothing changes.
		if (kind === 'events') return
		const entry = mark(socket)
		watched.add(entry)
		whenOver(response, () => watched.delete(entry))
	}
	return { watch, count: () => watched.size }
}
