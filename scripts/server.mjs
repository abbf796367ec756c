// The server: Next behind our own listener, which does what Next has no option for. Run by `npm start` and the tests.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { maxHeaderBytes } from '../lib/limits/server-limits.mjs'
import { log, takeConsole } from '../lib/log/log.mjs'
import { offerReading } from '../lib/metrics/readings.mjs'
import { isComplete } from './build/build-files.mjs'
import { endedNode } from './build/node-lines.mjs'
import { builtFiles } from './server/built-files.mjs'
import { reportInvariants } from './server/invariants.mjs'
import { listenerOf } from './server/listener.mjs'
import { logRequests } from './server/log-requests.mjs'
import { startMetrics } from './server/metrics/start-metrics.mjs'
import { policyHeaders, policyResponse } from './server/policy-response.mjs'
import { requestQueues } from './server/request-queues.mjs'
import { readSettings } from './server/settings.mjs'
import { shutDownOnSignal } from './server/shutdown.mjs'
import { answerUnreadable } from './server/unreadable.mjs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

function refuseToStart(...reasons) {
	for (const reason of reasons) log.error(reason)
	process.exit(1)
}

const { settings, faults } = readSettings(process.env)
if (faults) refuseToStart(...faults)
const ended = endedNode(process.versions.node, new Date())
if (ended) log.warn(ended)
const distDir = process.env.NEXT_DIST_DIR ?? '.next'
if (!isComplete(distDir)) refuseToStart(`There is no whole build in ${distDir}. Make one with npm run build.`)
takeConsole()
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
