import { readOffered } from '../../../lib/metrics/readings.mjs'

const states = ['ok', 'partly', 'read-only', 'away', 'off']
const read = () => readOffered('database') ?? { state: null, pools: {} }

const perPool = (name) => () =>
	Object.entries(read().pools).map(([pool, figures]) => [{ pool }, figures[name]])

/** Measures what is known of the workspace’s database. Nothing here asks it. */
export function measureDatabase({ gauge }) {
	gauge(
		'kvisa_database_state',
		'The state of the workspace’s database when it was last asked, at most a minute ago: 1 for the one that holds. partly: one of its servers is away; read-only: nothing can be saved in it; off: there is none.',
		['state'],
		() => {
			const { state } = read()
			return state === null ? [] : states.map((one) => [{ state: one }, Number(one === state)])
		},
		'max',
	)
	const pools = 'app: the workspace; auth: the accounts.'
	gauge(
		'kvisa_database_pool_connections',
		`Connections to the database that are open. ${pools}`,
		['pool'],
		perPool('open'),
	)
	gauge('kvisa_database_pool_idle', `Those that nobody uses. ${pools}`, ['pool'], perPool('idle'))
	gauge(
		'kvisa_database_pool_waiting',
		`Requests that wait for a connection. ${pools}`,
		['pool'],
		perPool('waiting'),
	)
	gauge('kvisa_database_pool_size', `Connections that there may be. ${pools}`, ['pool'], perPool('max'))
	gauge(
		'kvisa_disk_free_bytes',
		'Free space on the disk of the PostgreSQL that comes with the program, when it was last looked at, at most a minute ago.',
		[],
		() => [[{}, read().freeBytes]],
		'min',
	)
	gauge(
		'kvisa_disk_full',
		'1 while a disk of the workspace is full, and changes wait on members’ devices.',
		[],
		() => [[{}, 'isFull' in read() ? Number(read().isFull) : null]],
		'max',
	)
}
