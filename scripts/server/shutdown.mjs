import { beginShutdown, finishShutdown } from '../../lib/http/shutdown.mjs'
import { maxFinalTasksMilliseconds, maxShutdownMilliseconds } from '../../lib/limits/server-limits.mjs'

/**
 * Shuts the process down on a signal: no new requests, a few seconds for those in progress, then every connection is closed,
 * and whatever else runs for the app is stopped, or abandoned if it does not stop in time. A second signal exits at once.
 * @param {import('node:http').Server} server
 */
export function shutDownOnSignal(server) {
	let isEnding = false
	const end = () => {
		if (isEnding) process.exit(1)
		isEnding = true
		beginShutdown()
		server.close(async () => {
			await finishShutdown(maxFinalTasksMilliseconds)
			process.exit(0)
		})
		setInterval(() => server.closeIdleConnections(), 100)
		setTimeout(() => server.closeAllConnections(), maxShutdownMilliseconds)
	}
	process.on('SIGTERM', end)
	process.on('SIGINT', end)
}
