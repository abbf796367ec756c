import { answered, reasonsToRefuse, refused } from '../../../lib/metrics/events.mjs'
import { requestKinds } from '../kind-of.mjs'

const classes = ['2xx', '3xx', '4xx', '5xx', 'none']
const classOf = (status) => (status === null ? 'none' : classes[Math.floor(status / 100) - 2])
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** Counts requests as they are answered or refused. Every series is there from the start, at 0. */
export function measureRequests({ client: { Counter, Histogram }, registers }) {
	const requests = new Counter({
		name: 'kvisa_http_requests_total',
		help: 'Requests that are over, by kind and by the class of their status; none: the connection ended before an answer began.',
		labelNames: ['kind', 'status'],
		registers,
	})
	const durations = new Histogram({
		name: 'kvisa_http_request_duration_seconds',
		help: 'The time from the start of a request in work to the end of its answer, by kind. Streams and events last as long as their clients want.',
		labelNames: ['kind'],
		buckets,
		registers,
	})
	const waits = new Histogram({
		name: 'kvisa_http_turn_wait_seconds',
		help: 'The part of that time in which requests waited for their turn among the clients.',
		buckets,
		registers,
	})
	const refusals = new Counter({
		name: 'kvisa_http_refused_total',
		help: 'Requests that were not taken, or cut off: full (503, as many in work as the server takes), share (503, as many as one client may have), turn and queue (connection closed, too many wait), slow (connection closed, too few bytes), unreadable (not HTTP, or too late).',
		labelNames: ['reason'],
		registers,
	})
	for (const kind of requestKinds) {
		durations.zero({ kind })
		for (const status of classes) requests.inc({ kind, status }, 0)
	}
	for (const reason of reasonsToRefuse) refusals.inc({ reason }, 0)
	answered.subscribe(({ kind, status, seconds, waitSeconds }) => {
		requests.inc({ kind, status: classOf(status) })
		durations.observe({ kind }, seconds)
		waits.observe(waitSeconds)
	})
	refused.subscribe((reason) => refusals.inc({ reason }))
}
