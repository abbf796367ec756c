import cluster from 'node:cluster'
import { finishShutdown } from '../../../lib/http/shutdown.mjs'
import { maxFinalTasksMilliseconds } from '../../../lib/limits/server-limits.mjs'
import { readInvariants, reportInvariants } from '../invariants.mjs'
import { startPrimaryMetrics } from '../metrics/start-metrics.mjs'
import { refuseToStart } from '../refuse-to-start.mjs'
import { sayWhere } from '../say-where.mjs'
import { endOnSignal } from '../shutdown.mjs'
import { channelTo } from './channel.mjs'
import { placesForWorkers } from './count-places.mjs'
import { keepWorkers } from './keep-workers.mjs'
import { databaseForWorkers } from './start-database.mjs'

const add = (one, other) => (one === null || other === null ? null : one + other)

/** The sums of what objects count by the same names; null where one of them does not know. */
function sumOf(objects) {
	const sum = {}
	for (const [name, value] of objects.flatMap(Object.entries)) sum[name] = add(sum[name] ?? 0, value)
	return sum
}

/**
 * Serves by several processes, the workers, each of which runs this program. The primary hands them the connections in turns, counts
 * for all what there may be so much of at once, and runs the embedded PostgreSQL.
 * @param {import('zod').infer<typeof import('../settings.mjs').settingsSchema>} settings
 */
export async function runPrimary(settings) {
	const readMetrics = await startPrimaryMetrics(settings).catch(({ message }) => refuseToStart(message))
	const placesFor = placesForWorkers()
	const database = databaseForWorkers()
	/** The channels to the workers that run. */
	const channels = new Set()

	function join(worker) {
		const places = placesFor()
		const session = (confirmed) => {
			for (const other of channels) if (other !== channel) other.tell('session', confirmed)
		}
		const channel = channelTo(worker, {
			take: places.take,
			free: places.free,
			session,
			database,
			metrics: readMetrics,
		})
		channels.add(channel)
		const leave = () => {
			channels.delete(channel)
			places.leave()
		}
		return { tellEnd: () => channel.tell('end'), leave }
	}

	async function over(code) {
		await finishShutdown(maxFinalTasksMilliseconds)
		process.exit(code)
	}

	cluster.schedulingPolicy = cluster.SCHED_RR
	cluster.once('listening', (_worker, address) => sayWhere(settings, address))
	const { end, kill } = keepWorkers(settings.WORKERS, { join, over })
	endOnSignal(end, kill)
	/** `workers`: how many of them serve. */
	const invariantsOf = (channel) => channel.ask('invariants').catch(() => ({}))
	reportInvariants(async () =>
		sumOf(await Promise.all([readInvariants(() => ({})), ...Array.from(channels, invariantsOf)])),
	)
}
