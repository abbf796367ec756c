import { erased, retentionRan, retentionResults } from '../../../lib/metrics/events.mjs'

const now = () => Date.now() / 1000

/** Measures the deletion of candidates whose time is over, as this server does it. */
export function measureRetention({ client: { Counter }, registers, gauge }) {
	const last = { run: null, success: null }
	const runs = new Counter({
		name: 'kvisa_retention_runs_total',
		help: 'Searches for candidates whose time is over, by how they ended; skipped: the database did not answer, or there is none.',
		labelNames: ['result'],
		registers,
	})
	const deleted = new Counter({
		name: 'kvisa_retention_erased_total',
		help: 'Candidates whom this server has deleted because their time was over.',
		registers,
	})
	gauge(
		'kvisa_retention_last_run_timestamp_seconds',
		'When this server last searched for candidates whose time is over.',
		[],
		() => [[{}, last.run]],
		'max',
	)
	gauge(
		'kvisa_retention_last_success_timestamp_seconds',
		'When it last did so without a failure.',
		[],
		() => [[{}, last.success]],
		'max',
	)
	for (const result of retentionResults) runs.inc({ result }, 0)
	erased.subscribe((count) => deleted.inc(count))
	retentionRan.subscribe((result) => {
		runs.inc({ result })
		if (result === 'skipped') return
		last.run = now()
		if (result === 'ok') last.success = last.run
	})
}
