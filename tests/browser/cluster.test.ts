import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maxChannels } from '@/lib/limits/exchange-limits'
import { childrenOf } from '@/scripts/attack/process-figures.mjs'
import { freePort } from '@/scripts/check/serve.mjs'
import { type Member, memberAt, opening } from './crash/member'
import { lastRequest, openSocket } from './raw'
import { scrape, token } from './scrape'
import { serveTeam } from './team-server'

// Two processes at one port, on the PostgreSQL that comes with the program.

const metricsPort = String(await freePort())
const shown: string[] = []
const sockets: Socket[] = []
let server: Awaited<ReturnType<typeof serveTeam>>
let origin: string
let member: Member

/** The processes that serve, by their ids. */
const workers = (): readonly number[] => childrenOf(server.process.pid)

beforeAll(async () => {
	server = await serveTeam(
		{
			WORKERS: '2',
			MAX_BODIES: '8',
			TRUST_PROXY: 'on',
			LOG_FORMAT: 'json',
			LOG_LEVEL: 'debug',
			METRICS_TOKEN: token,
			METRICS_PORT: metricsPort,
		},
		['ignore', 'pipe', 'pipe'],
	)
	for (const stream of [server.process.stdout, server.process.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => shown.push(text))
	origin = server.origin
	member = memberAt(origin)
	await member.answered('state')
	await member.answered('owner', {
		code: await server.code(),
		name: 'Lin Chen',
		email: 'lin@example.com',
		password: 'long enough to be a password',
	})
})
afterAll(() => server.close())

/** Asks for a place on a connection of its own, which the next process gets; 100 if there is one, which is then held. */
async function ask(address: string, cookie = '') {
	const socket = await openSocket(origin)
	sockets.push(socket)
	const headers = {
		'X-Forwarded-For': address,
		Cookie: cookie,
		'Content-Type': 'application/json',
		'Content-Length': '100',
		Expect: '100-continue',
	}
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
	socket.write(lastRequest('POST', '/api/v1/evaluate', ...lines))
	const [heard] = await once(socket, 'data')
	return Number(String(heard).split(' ')[1])
}

async function statusesOf(count: number, address: string, cookie?: string) {
	const statuses: number[] = []
	for (let place = 0; place < count; place++) statuses.push(await ask(address, cookie))
	return statuses
}

function leave() {
	for (const socket of sockets.splice(0)) socket.destroy()
}

/** A figure that all processes make together, as each way to read them says it. */
async function figure(name: string) {
	const read = [scrape(`http://127.0.0.1:${metricsPort}/metrics`), scrape(`${origin}/api/metrics`, token)]
	const [local, byToken] = (await Promise.all(read)).map((series) => series.get(name))
	expect(byToken).toBe(local)
	return local
}

test('what there may be at once is counted over all processes, and so is the share of an address', async () => {
	expect(workers()).toHaveLength(2)
	expect(await statusesOf(5, '198.51.100.1')).toEqual([100, 100, 100, 100, 503])
	expect(await statusesOf(3, '198.51.100.2')).toEqual([100, 100, 503])
	expect(await statusesOf(3, '198.51.100.3')).toEqual([100, 100, 503])
	expect(await figure('kvisa_http_slots_taken{slot="bodies"}')).toBe(8)
	expect(await figure('kvisa_http_slots{slot="bodies"}')).toBe(8)
	expect(await figure('kvisa_http_refused_total{reason="share"}')).toBe(2)
	expect(await figure('kvisa_http_refused_total{reason="full"}')).toBe(1)
	leave()
	await expect.poll(() => figure('kvisa_http_slots_taken{slot="bodies"}')).toBe(0)
})

test('a member whom one process has confirmed is known to all', async () => {
	await member.answered('members')
	expect(await statusesOf(5, '198.51.100.1')).toEqual([100, 100, 100, 100, 503])
	expect(await statusesOf(3, '198.51.100.1', member.cookies())).toEqual([100, 100, 503])
	leave()
})

test('one that is killed is replaced; the others go on meanwhile, its places are free, and nothing is lost', async () => {
	const before = workers()
	const over = new AbortController()
	const channels = [member.events(over.signal), member.events(over.signal), member.events(over.signal)]
	for (const channel of channels) await channel.next()
	expect(await statusesOf(4, '198.51.100.1')).toEqual([100, 100, 100, 100])
	const [killed = 0] = before
	const ids: string[] = []
	for (let at = 0; at < 12; at++) {
		if (at === 4) process.kill(killed, 'SIGKILL')
		const id = `opening-${at}`
		const { results } = await member.send([opening(id)])
		expect(results.filter((result) => 'refused' in result)).toEqual([])
		ids.push(id)
		expect((await fetch(`${origin}/en`).catch(() => fetch(`${origin}/en`))).status).toBe(200)
	}
	over.abort()
	const { entries } = await member.snapshot()
	expect(entries.filter(({ store }) => store === 'roles').map(({ key }) => key)).toEqual(
		expect.arrayContaining(ids),
	)
	await expect.poll(async () => (await server.invariants()).workers, { timeout: 15_000 }).toBe(2)
	expect(workers()).not.toContain(killed)
	leave()
	await expect.poll(() => figure('kvisa_http_slots_taken{slot="bodies"}'), { timeout: 15_000 }).toBe(0)
	expect(await statusesOf(5, '198.51.100.1')).toEqual([100, 100, 100, 100, 503])
	leave()
})

test('a change that one process saves is told by all, on as many channels as a member may have at one', async () => {
	const over = new AbortController()
	const channels = Array.from({ length: maxChannels }, () => member.events(over.signal))
	for (const channel of channels) await channel.next()
	await expect(member.events(over.signal).next()).rejects.toThrow('429')
	const told = channels.map((channel) => channel.next())
	await member.send([opening('told')])
	for (const { value } of await Promise.all(told)) expect(value).toContain('complete')
	over.abort()
})

test('told to end, all end, and the database with them; the log says which process an entry is of', async () => {
	const all = workers()
	const stream = await openSocket(origin)
	stream.write(
		lastRequest(
			'POST',
			'/api/v1/screen?ruleset=article',
			'Content-Type: application/x-ndjson',
			'Content-Length: 23',
		),
	)
	server.process.removeAllListeners('exit').kill('SIGTERM')
	const ended = once(server.process, 'close')
	stream.end('{"id":"a","facts":{}}\n ')
	const [code] = await ended
	expect(code).toBe(0)
	expect(all).toHaveLength(2)
	for (const pid of all) expect(() => process.kill(pid, 0)).toThrow()
	expect(existsSync(path.join(server.dataDir, 'postgres/postmaster.pid'))).toBe(false)
	const entries = shown
		.join('')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))
	expect(entries.filter(({ message }) => message.startsWith('K-visa Check at'))).toHaveLength(1)
	expect([...new Set(entries.map(({ worker }) => worker))].sort()).toEqual([1, 2, 3, undefined])
	expect(entries.map(({ message }) => message).join()).toMatch(/Worker \d ended \(signal SIGKILL\)/)
})

test('where none can serve, the program ends, and says why', async () => {
	const other = createServer().listen(0)
	await once(other, 'listening')
	const { port } = other.address() as { port: number }
	const { status, stderr } = spawnSync(process.execPath, ['scripts/server.mjs'], {
		env: { ...process.env, NEXT_DIST_DIR: '.next-test', WORKERS: '2', PORT: String(port), WORKSPACE: 'off' },
		encoding: 'utf8',
	})
	other.close()
	expect(status).toBe(1)
	expect(stderr).toMatch(
		/EADDRINUSE.*\(worker 1\)\nWorker 1 could not go on after its start \(code 1\): the program ends\.\n$/,
	)
})
