import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { freePort, serve } from '@/scripts/check/serve.mjs'
import { faultsOf } from './faults-of'
import { openSocket, sendRaw } from './raw'
import { scrape, token } from './scrape'

const close: (() => unknown)[] = []
afterEach(async () => {
	for (const end of close.splice(0).toReversed()) await end()
})

async function start(env: Record<string, string> = {}) {
	const server = await serve('.next-test', { env: { METRICS_TOKEN: token, ...env } })
	close.push(server.close)
	return { ...server, metrics: `${server.origin}/api/metrics` }
}

/** The head of a request that takes a slot until its body has come. */
const held = [
	'POST /api/v1/evaluate HTTP/1.1',
	'Host: here',
	'Content-Type: application/json',
	'Content-Length: 100',
	'Expect: 100-continue',
	'\r\n',
].join('\r\n')

test('what is answered, refused and in work is counted by kind', async () => {
	const { origin, metrics } = await start({ MAX_BODIES: '2', ADDRESS_SHARE: '50' })
	const evaluate = () =>
		fetch(`${origin}/api/v1/evaluate`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: '{"ruleset":"article","facts":{}}',
		})
	expect((await evaluate()).status).toBe(200)
	await (await fetch(`${origin}/api/v1/health`)).text()
	await (await fetch(`${origin}/nowhere`)).text()
	await (await fetch(metrics)).text()
	const socket = await openSocket(origin)
	close.push(() => socket.destroy())
	socket.write(held)
	await once(socket, 'data')
	expect((await evaluate()).status).toBe(503)
	await sendRaw(origin, 'no request\r\n\r\n')
	const series = await scrape(metrics, token)
	const expected = {
		'kvisa_http_requests_total{kind="body",status="2xx"}': 1,
		'kvisa_http_requests_total{kind="body",status="5xx"}': 1,
		'kvisa_http_requests_total{kind="health",status="2xx"}': 1,
		'kvisa_http_requests_total{kind="page",status="4xx"}': 1,
		'kvisa_http_requests_total{kind="metrics",status="4xx"}': 1,
		'kvisa_http_requests_total{kind="stream",status="2xx"}': 0,
		'kvisa_http_request_duration_seconds_count{kind="body"}': 2,
		'kvisa_http_request_duration_seconds_bucket{le="+Inf",kind="health"}': 1,
		'kvisa_http_refused_total{reason="share"}': 1,
		'kvisa_http_refused_total{reason="full"}': 0,
		'kvisa_http_refused_total{reason="unreadable"}': 1,
		'kvisa_http_slots_taken{slot="bodies"}': 1,
		'kvisa_http_slots_taken{slot="pages"}': 0,
		'kvisa_http_slots{slot="bodies"}': 2,
		'kvisa_http_requests_waiting{queue="turn"}': 0,
		'kvisa_database_state{state="off"}': 1,
		kvisa_disk_full: 0,
	}
	expect(Object.fromEntries(series)).toMatchObject(expected)
	expect(series.has('kvisa_disk_free_bytes')).toBe(false)
	socket.destroy()
	await expect
		.poll(async () =>
			(await scrape(metrics, token)).get('kvisa_http_requests_total{kind="body",status="none"}'),
		)
		.toBe(1)
})

test('it answers while there is room for nothing else, and a wrong token takes no room', async () => {
	const { origin, metrics } = await start({ MAX_BODIES: '1', MAX_PAGES: '1', ADDRESS_SHARE: '100' })
	const socket = await openSocket(origin)
	close.push(() => socket.destroy())
	socket.write(held)
	await once(socket, 'data')
	const ask = (path: string, init: RequestInit = {}) =>
		fetch(origin + path, init).then(({ status }) => status)
	const by = (bearer: string) => ({ headers: { Authorization: `Bearer ${bearer}` } })
	const asked = Array.from({ length: 20 }, () => [
		ask('/api/v1/evaluate', { method: 'POST', body: '{}' }),
		ask('/api/metrics', by(token)),
		ask('/api/metrics', by('wrong')),
	])
	const answers = await Promise.all(asked.map((some) => Promise.all(some)))
	for (const some of answers) expect(some).toEqual([503, 200, 401])
	const series = await scrape(metrics, token)
	expect(series.get('kvisa_http_slots_taken{slot="bodies"}')).toBe(1)
	expect(series.get('kvisa_http_refused_total{reason="full"}')).toBe(answers.length)
})

test('a database that hangs is away, and keeps nobody waiting', async () => {
	const silent = createServer().listen(0, '127.0.0.1')
	await once(silent, 'listening')
	close.push(() => silent.close())
	const { port } = silent.address() as { port: number }
	const asked = once(silent, 'connection')
	const url = `postgres://login:secret@127.0.0.1:${port}/none`
	const { metrics } = await start({ DATABASE_URL: url, DATABASE_OWNER_URL: url, DATABASE_AUTH_URL: url })
	const [socket] = await asked
	close.push(() => socket.destroy())
	const series = await scrape(metrics, token)
	expect(series.get('kvisa_database_state{state="ok"}') ?? 0).toBe(0)
	expect(series.has('kvisa_database_pool_connections{pool="app"}')).toBe(false)
	await expect
		.poll(async () => (await scrape(metrics, token)).get('kvisa_database_state{state="away"}'))
		.toBe(1)
})

test('on a port of its own this machine alone reads them, at one address, until the last request is over', async () => {
	const port = String(await freePort())
	const server = await start({ METRICS_PORT: port })
	const local = `http://127.0.0.1:${port}`
	expect((await scrape(`${local}/metrics`)).has('kvisa_http_connections')).toBe(true)
	expect((await scrape(server.metrics, token)).has('kvisa_http_connections')).toBe(true)
	for (const path of ['/', '/api/metrics', '/metrics/', '/en']) await faultsOf(await fetch(local + path), 404)
	await faultsOf(await fetch(`${local}/metrics`, { method: 'POST' }), 405)
	await expect(openSocket(local, '127.0.0.2')).rejects.toThrow('ECONNREFUSED')
	const socket = await openSocket(server.origin)
	socket.write(held)
	await once(socket, 'data')
	server.process.removeAllListeners('exit').kill('SIGTERM')
	const isRefused = async () => {
		const opened = await openSocket(server.origin).catch(() => null)
		opened?.destroy()
		return opened === null
	}
	await expect.poll(isRefused).toBe(true)
	expect((await scrape(`${local}/metrics`)).get('kvisa_http_slots_taken{slot="bodies"}')).toBe(1)
	const idle = await openSocket(local)
	idle.write('GET /metrics HTTP/1.1\r\n')
	socket.write('{}'.padEnd(100))
	const [code] = await once(server.process, 'exit')
	expect(code).toBe(0)
})
