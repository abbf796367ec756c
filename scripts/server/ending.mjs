import { maxEndingMilliseconds } from '../../lib/limits/server-limits.mjs'

/**
 * Ends the process when it is told to: no new requests, those in work have a few seconds left, then every connection is
 * closed. Told once more, it ends at once.
 * @param {import('node:http').Server} server
 */
export function endWhenTold(server) {
	let isEnding = false
	const end = () => {
		if (isEnding) process.exit(1)
		isEnding = true
		server.close(() => process.exit(0))
		// A connection is kept open for a next request, which there will be none of.
		server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
		setInterval(() => server.closeIdleConnections(), 100)
		setTimeout(() => server.closeAllConnections(), maxEndingMilliseconds)
	}
	process.on('SIGTERM', end)
	process.on('SIGINT', end)
}
