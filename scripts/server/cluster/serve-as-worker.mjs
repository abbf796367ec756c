import { readInvariants } from '../invariants.mjs'
import { makeServer } from '../make-server.mjs'
import { startWorkerMetrics } from '../metrics/start-metrics.mjs'
import { shutdownOf } from '../shutdown.mjs'
import { joinPrimary } from './join-primary.mjs'

/**
 * Serves a build by this process, which is one of several.
 * @param {import('zod').infer<typeof import('../settings.mjs').settingsSchema>} settings
 * @param {string} distDir
 */
export async function serveAsWorker(settings, distDir) {
	let end = () => process.exit(0)
	let invariants = async () => ({ workers: 0 })
	const primary = joinPrimary({ end: () => end(), invariants: () => invariants() })
	const answerMetrics = await startWorkerMetrics(settings, () => primary.ask('metrics'))
	const { server, counts, listen } = await makeServer(settings, distDir, answerMetrics)
	end = shutdownOf(server)
	// A service manager may send its signal to all processes, and a terminal does; the primary sends word besides.
	process.on('SIGTERM', end)
	process.on('SIGINT', end)
	await listen()
	invariants = async () => ({ workers: 1, ...(await readInvariants(counts)) })
}
