import { answerByToken, answerLocally } from './answer-metrics.mjs'
import { listenLocally } from './local-listener.mjs'

/** Lets all who ask at the same time have one reading. */
function shared(read) {
	let reading = null
	return () => {
		reading ??= read().finally(() => {
			reading = null
		})
		return reading
	}
}

const isWanted = ({ METRICS_PORT, METRICS_TOKEN }) =>
	METRICS_PORT !== undefined || METRICS_TOKEN !== undefined

/** What answers at `/api/metrics`; undefined where there is no token. */
const byToken = ({ METRICS_TOKEN }, read) =>
	METRICS_TOKEN === undefined ? undefined : answerByToken(METRICS_TOKEN, read)

const openPort = async (settings, read) =>
	settings.METRICS_PORT !== undefined && (await listenLocally(settings, answerLocally(read)))

/** Begins to measure this process. */
async function measure(settings) {
	const { makeRegistry } = await import('./registry.mjs')
	return makeRegistry(settings)
}

/**
 * Begins to measure, if a setting asks for it, and opens the port for this machine. Otherwise nothing is loaded or counted.
 * @param {import('zod').infer<typeof import('../settings.mjs').settingsSchema>} settings
 * @returns what answers at `/api/metrics`; undefined where there is no token
 * @throws a sentence for the operator if the port cannot be opened
 */
export async function startMetrics(settings) {
	if (!isWanted(settings)) return undefined
	const registry = await measure(settings)
	const read = shared(async () => ({ type: registry.contentType, text: await registry.metrics() }))
	await openPort(settings, read)
	return byToken(settings, read)
}

/**
 * The same for a worker, whose metrics are read by the primary alone.
 * @param {import('zod').infer<typeof import('../settings.mjs').settingsSchema>} settings
 * @param {() => Promise<{ type: string, text: string }>} read asks the primary
 */
export async function startWorkerMetrics(settings, read) {
	if (!isWanted(settings)) return undefined
	const { AggregatorRegistry } = await import('prom-client').then((module) => module.default)
	AggregatorRegistry.setRegistries([await measure(settings)])
	// It answers the primary from now on.
	new AggregatorRegistry()
	return byToken(settings, shared(read))
}

/**
 * The same for the primary, which measures nothing itself and reads the sums of all workers.
 * @param {import('zod').infer<typeof import('../settings.mjs').settingsSchema>} settings
 * @returns reads them; undefined where no setting asks for it
 * @throws a sentence for the operator if the port cannot be opened
 */
export async function startPrimaryMetrics(settings) {
	if (!isWanted(settings)) return undefined
	const { AggregatorRegistry } = await import('prom-client').then((module) => module.default)
	const registry = new AggregatorRegistry()
	const read = shared(async () => ({ type: registry.contentType, text: await registry.clusterMetrics() }))
	await openPort(settings, read)
	return read
}
