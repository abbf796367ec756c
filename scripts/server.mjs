// The server: one process, or with WORKERS several. Run by `npm start` and the tests.
import cluster from 'node:cluster'
import { log, takeConsole } from '../lib/log/log.mjs'
import { endedNode } from '../lib/server-check/node-lines.mjs'
import { isComplete } from './build/build-files.mjs'
import { runPrimary } from './server/cluster/run-primary.mjs'
import { serveAsWorker } from './server/cluster/serve-as-worker.mjs'
import { refuseToStart } from './server/refuse-to-start.mjs'
import { serveAlone } from './server/serve-alone.mjs'
import { readSettings } from './server/settings.mjs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

const { settings, faults } = readSettings(process.env)
if (faults) refuseToStart(...faults)
const distDir = process.env.NEXT_DIST_DIR ?? '.next'
if (cluster.isPrimary) {
	const ended = endedNode(process.versions.node, new Date())
	if (ended) log.warn(ended)
	if (!isComplete(distDir))
		refuseToStart(`There is no whole build in ${distDir}. Make one with npm run build.`)
}
takeConsole()
if (cluster.isWorker) await serveAsWorker(settings, distDir)
else if (settings.WORKERS > 1) await runPrimary(settings)
else await serveAlone(settings, distDir)
