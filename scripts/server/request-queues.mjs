import { maxWaitingOnConnection, maxWaitingRequests } from '../../lib/limits/server-limits.mjs'
import { refused } from '../../lib/metrics/events.mjs'
import { whenOver } from './when-over.mjs'

/**
 * Answers the requests of each connection one by one, in their order: the next is begun when the response before it has ended.
 * Node begins all that it has read at once, however many are pipelined.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} answer
 * @param {{ WORKERS: number }} settings each worker has its share of the requests that may wait
 */
export function requestQueues(answer, { WORKERS }) {
	const maxWaiting = Math.floor(maxWaitingRequests / WORKERS)
	const queues = new WeakMap()
	const counts = { inWork: 0, waiting: 0 }

	function queueOf(socket) {
		const known = queues.get(socket)
		if (known) return known
		const queue = { socket, current: null, waiting: [], end: null, isPaused: false }
		queues.set(socket, queue)
		socket.once('close', () => {
			counts.waiting -= queue.waiting.length
			queue.waiting = []
		})
		return queue
	}

	function pause(queue) {
		queue.isPaused = true
		queue.socket.pause()
	}

	function resume(queue) {
		queue.isPaused = false
		queue.socket.resume()
	}

	function begin(queue) {
		if (queue.current || !queue.socket.writable) return
		const next = queue.waiting.shift()
		if (!next) return queue.end?.()
		queue.current = next
		counts.waiting -= 1
		counts.inWork += 1
		if (queue.isPaused && queue.waiting.length <= maxWaitingOnConnection) resume(queue)
		whenOver(next, () => {
			counts.inWork -= 1
			queue.current = null
			// Requests of other connections have their turn in between.
			setImmediate(begin, queue)
		})
		answer(next.req, next)
	}

	function add({ socket }, response) {
		if (socket.destroyed) return
		const queue = queueOf(socket)
		queue.waiting.push(response)
		counts.waiting += 1
		// What has been read at once is parsed to its end, although reading is paused.
		if (counts.waiting > maxWaiting && queue.waiting.length > 1) {
			refused.publish('queue')
			return socket.destroy()
		}
		if (queue.waiting.length > maxWaitingOnConnection) pause(queue)
		begin(queue)
	}

	/** Ends a connection on which no further request can be read, once the requests before have been answered. */
	function endAfter(socket, end) {
		const queue = queueOf(socket)
		const { current, waiting } = queue
		if (waiting.length > 0 && !waiting.at(-1).req.complete) {
			waiting.pop()
			counts.waiting -= 1
		}
		if (current?.req.complete || waiting.length > 0) queue.end = end
		else if (current?.headersSent) socket.destroy()
		else end()
	}

	return { add, endAfter, counts: () => counts }
}
