import { readInvariants, reportInvariants } from './invariants.mjs'
import { makeServer } from './make-server.mjs'
import { startMetrics } from './metrics/start-metrics.mjs'
import { refuseToStart } from './refuse-to-start.mjs'
import { sayWhere } from './say-where.mjs'
import { endOnSignal, shutdownOf } from './shutdown.mjs'

/**
 * Serves a build by this process alone.
 * @param {import('zod').infer<typeof import('./settings.mjs').settingsSchema>} settings
 * @param {string} distDir
 */
export async function serveAlone(settings, distDir) {
	const answerMetrics = await startMetrics(settings).catch(({ message }) => refuseToStart(message))
	const { server, counts, listen } = await makeServer(settings, distDir, answerMetrics)
	endOnSignal(shutdownOf(server))
	reportInvariants(() => readInvariants(counts))
	await listen()
	sayWhere(settings, server.address())
}
