import { once } from 'node:events'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { maxHeaderBytes } from '../../lib/limits/server-limits.mjs'
import { log } from '../../lib/log/log.mjs'
import { offerReading } from '../../lib/metrics/readings.mjs'
import { builtFiles } from './built-files.mjs'
import { reportInvariants } from './invariants.mjs'
import { listenerOf } from './listener.mjs'
import { logRequests } from './log-requests.mjs'
import { startMetrics } from './metrics/start-metrics.mjs'
import { policyHeaders, policyResponse } from './policy-response.mjs'
import { refuseToStart } from './refuse-to-start.mjs'
import { requestQueues } from './request-queues.mjs'
import { shutDownOnSignal } from './shutdown.mjs'
import { answerUnreadable } from './unreadable.mjs'

/**
 * Serves a build: Next behind our own listener, which does what Next has no option for.
 * @param {import('zod').infer<typeof import('./settings.mjs').settingsSchema>} settings
 * @param {string} distDir
 */
export async function serveApp(settings, distDir) {
	logRequests()
	const answerMetrics = await startMetrics(settings).catch(({ message }) => refuseToStart(message))

	const { default: next } = await import('next')
	// Next handles upgrades of the server it is given; this one never listens, so there are none.
	const app = next({ dev: false, quiet: true, httpServer: createServer() })
	await app.prepare()

	const { listen, accepted, counts } = listenerOf(
		app.getRequestHandler(),
		settings,
		builtFiles(distDir),
		answerMetrics,
	)
	const queues = requestQueues((request, response) => {
		// A connection is kept for a next request, but once the server shuts down there will be none.
		if (!server.listening) response.setHeader('Connection', 'close')
		listen(request, response)
	})
	const { HOST, PORT, HEADERS_SECONDS, KEEP_ALIVE_SECONDS } = settings
	const server = createServer(
		{
			ServerResponse: policyResponse(settings),
			maxHeaderSize: maxHeaderBytes,
			headersTimeout: HEADERS_SECONDS * 1000,
			connectionsCheckingInterval: 1000,
			keepAliveTimeout: KEEP_ALIVE_SECONDS * 1000,
			// A request may take any time as long as bytes move; one without a Host header gets our own answer.
			requestTimeout: 0,
			requireHostHeader: false,
		},
		queues.add,
	)
	server.on('connection', accepted)
	server.on('checkContinue', queues.add)
	server.on('checkExpectation', queues.add)
	answerUnreadable(server, queues, policyHeaders(settings))
	shutDownOnSignal(server)
	const connections = promisify(server.getConnections.bind(server))
	const allCounts = async () => ({ ...counts(), ...queues.counts(), connections: await connections() })
	offerReading('server', allCounts)
	reportInvariants(allCounts)

	server.on('error', ({ message }) => refuseToStart(message))
	await once(server.listen({ port: PORT, host: HOST }), 'listening')
	log.info(
		`K-visa Check at http://${HOST ?? 'localhost'}:${server.address().port}${HOST ? '' : ', on all interfaces'}`,
	)
}
