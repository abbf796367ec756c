import { readFileSync } from 'node:fs'
import client from 'prom-client'
import { measureDatabase } from './measure-database.mjs'
import { measurePacks } from './measure-packs.mjs'
import { measureRequests } from './measure-requests.mjs'
import { measureRetention } from './measure-retention.mjs'
import { measureServer } from './measure-server.mjs'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

/**
 * The metrics, which begin to be counted. Labels have values from fixed lists alone; nothing of a request becomes one.
 * @param {{ MAX_STREAMS: number, MAX_BODIES: number, MAX_PAGES: number }} settings
 */
export function makeRegistry(settings) {
	const register = new client.Registry()
	const registers = [register]
	/**
	 * A gauge whose samples are read whenever somebody asks: `[labels, value]` each; one without a value is left out.
	 * `aggregator`: what those of several workers make together.
	 */
	const gauge = (name, help, labelNames, read, aggregator = 'sum') =>
		new client.Gauge({
			name,
			help,
			labelNames,
			registers,
			aggregator,
			async collect() {
				const samples = await read()
				this.reset()
				if (labelNames.length === 0) this.remove()
				for (const [labels, value] of samples) if (Number.isFinite(value)) this.set(labels, value)
			},
		})
	gauge(
		'kvisa_build_info',
		'The version of the program, as a label; always 1.',
		['version'],
		() => [[{ version }, 1]],
		'first',
	)
	const kit = { client, registers, gauge }
	measureRequests(kit)
	measureServer(kit, settings)
	measureDatabase(kit)
	measureRetention(kit)
	measurePacks(kit)
	client.collectDefaultMetrics({ register, prefix: 'kvisa_' })
	return register
}
