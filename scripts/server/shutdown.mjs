import { beginShutdown, finishShutdown } from '../../lib/http/shutdown.mjs'
import { maxFinalTasksMilliseconds, maxShutdownMilliseconds } from '../../lib/limits/server-limits.mjs'

/**
 * How the process is shut down: no new requests, a few seconds for those in progress, then every connection is closed, and
 * whatever else runs for the app is stopped, or abandoned if it does not stop in time.
 * @param {import('node:http').Server} server
 * @returns begins it
 */
export function shutdownOf(server) {
	let isEnding = false
	return () => {
		if (isEnding) return
		isEnding = true
		beginShutdown()
		server.close(async () => {
			await finishShutdown(maxFinalTasksMilliseconds)
			process.exit(0)
		})
		setInterval(() => server.closeIdleConnections(), 100)
		setTimeout(() => server.closeAllConnections(), maxShutdownMilliseconds)
	}
}

/**
 * Ends the process on a signal; on a second one at once.
 * @param {() => void} end
 * @param {() => void} [kill] what else is then done at once
 */
export function endOnSignal(end, kill) {
	let isEnding = false
	const onSignal = () => {
		if (isEnding) {
			kill?.()
			process.exit(1)
		}
		isEnding = true
		end()
	}
	process.on('SIGTERM', onSignal)
	process.on('SIGINT', onSignal)
}
