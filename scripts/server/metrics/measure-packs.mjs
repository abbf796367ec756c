import { packed, packingResults } from '../../../lib/metrics/events.mjs'

/** Measures how lists are packed for the devices that load them, as this server does it. */
export function measurePacks({ client: { Counter }, registers }) {
	const runs = new Counter({
		name: 'kvisa_packing_runs_total',
		help: 'Lists of teams that this server has packed, by how that ended; given-up: too much changed meanwhile.',
		labelNames: ['result'],
		registers,
	})
	const seconds = new Counter({
		name: 'kvisa_packing_seconds_total',
		help: 'The time that this took.',
		registers,
	})
	for (const result of packingResults) runs.inc({ result }, 0)
	packed.subscribe((one) => {
		runs.inc({ result: one.result })
		seconds.inc(one.seconds)
	})
}
