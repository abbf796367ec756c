// The server. Run by `npm start` and the tests.
import { log, takeConsole } from '../lib/log/log.mjs'
import { isComplete } from './build/build-files.mjs'
import { endedNode } from './build/node-lines.mjs'
import { refuseToStart } from './server/refuse-to-start.mjs'
import { serveApp } from './server/serve-app.mjs'
import { readSettings } from './server/settings.mjs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

const { settings, faults } = readSettings(process.env)
if (faults) refuseToStart(...faults)
const ended = endedNode(process.versions.node, new Date())
if (ended) log.warn(ended)
const distDir = process.env.NEXT_DIST_DIR ?? '.next'
if (!isComplete(distDir)) refuseToStart(`There is no whole build in ${distDir}. Make one with npm run build.`)
takeConsole()
await serveApp(settings, distDir)
