import { once } from 'node:events'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { maxHeaderBytes } from '../../lib/limits/server-limits.mjs'
import { offerReading } from '../../lib/metrics/readings.mjs'
import { builtFiles } from './built-files.mjs'
import { listenerOf } from './listener.mjs'
import { logRequests } from './log-requests.mjs'
import { policyHeaders, policyResponse } from './policy-response.mjs'
import { refuseToStart } from './refuse-to-start.mjs'
import { requestQueues } from './request-queues.mjs'
import { answerUnreadable } from './unreadable.mjs'

/**
 * Makes the server of a build: Next behind our own listener, which does what Next has no option for.
 * @param {import('zod').infer<typeof import('./settings.mjs').settingsSchema>} settings
 * @param {string} distDir
 * @param {Parameters<typeof listenerOf>[3]} answerMetrics
 * @returns the server; what is in work in it; `listen`, which resolves once it does
 */
export async function makeServer(settings, distDir, answerMetrics) {
	logRequests()
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
	}, settings)
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
	const connections = promisify(server.getConnections.bind(server))
	const allCounts = async () => ({ ...counts(), ...queues.counts(), connections: await connections() })
	offerReading('server', allCounts)
	server.on('error', ({ message }) => refuseToStart(message))
	return {
		server,
		counts: allCounts,
		listen: () => once(server.listen({ port: PORT, host: HOST }), 'listening'),
	}
}
