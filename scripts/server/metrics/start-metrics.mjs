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

/**
 * Begins to measure, if a setting asks for it, and opens the port for this machine. Otherwise nothing is loaded or counted.
 * @param {import('zod').infer<typeof import('../settings.mjs').settingsSchema>} settings
 * @returns what answers at `/api/metrics`; undefined where there is no token
 * @throws a sentence for the operator if the port cannot be opened
 */
export async function startMetrics(settings) {
	const { METRICS_PORT, METRICS_TOKEN } = settings
	if (METRICS_PORT === undefined && METRICS_TOKEN === undefined) return undefined
	const { makeRegistry } = await import('./registry.mjs')
	const registry = makeRegistry(settings)
	const read = shared(async () => ({ type: registry.contentType, text: await registry.metrics() }))
	if (METRICS_PORT !== undefined) await listenLocally(settings, answerLocally(read))
	return METRICS_TOKEN === undefined ? undefined : answerByToken(METRICS_TOKEN, read)
}
