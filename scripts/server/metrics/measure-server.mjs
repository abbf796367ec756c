import { readOffered } from '../../../lib/metrics/readings.mjs'

const read = async () => (await readOffered('server')) ?? {}

/** Measures what the server has in work, and what waits. */
export function measureServer({ gauge }, { MAX_STREAMS, MAX_BODIES, MAX_PAGES }) {
	gauge('kvisa_http_connections', 'Connections that are open.', [], async () => [
		[{}, (await read()).connections],
	])
	gauge('kvisa_http_requests_in_work', 'Requests that are being answered.', [], async () => [
		[{}, (await read()).inWork],
	])
	gauge(
		'kvisa_http_requests_waiting',
		'Requests that wait: connection, behind another on their connection; turn, for their turn among the clients.',
		['queue'],
		async () => {
			const { waiting, turns } = await read()
			return [
				[{ queue: 'connection' }, waiting],
				[{ queue: 'turn' }, turns],
			]
		},
	)
	gauge(
		'kvisa_http_slots_taken',
		'Slots that are taken: streams, other requests with a body, and pages.',
		['slot'],
		async () => {
			const { streams, bodies, pages } = await read()
			return [
				[{ slot: 'streams' }, streams],
				[{ slot: 'bodies' }, bodies],
				[{ slot: 'pages' }, pages],
			]
		},
	)
	gauge(
		'kvisa_http_slots',
		'Slots that there are: MAX_STREAMS, MAX_BODIES and MAX_PAGES.',
		['slot'],
		() => [
			[{ slot: 'streams' }, MAX_STREAMS],
			[{ slot: 'bodies' }, MAX_BODIES],
			[{ slot: 'pages' }, MAX_PAGES],
		],
		'first',
	)
}
