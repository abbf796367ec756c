import { subscribe } from 'node:diagnostics_channel'

/** A connection on which nothing has moved for so long is closed. */
const idleFor = 5 * 60_000

/**
 * Lets a request take as long as it takes while something moves: Node ends each after five minutes, and a million
 * candidates over a slow line take longer. Next gives no access to its server, so it is caught with its first request.
 */
export function allowLongRequests() {
	subscribe('http.server.request.start', ({ server, socket }) => {
		if (server.requestTimeout === 0) return
		server.requestTimeout = 0
		server.timeout = idleFor
		socket.setTimeout(idleFor)
	})
}
