import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { atRest, leftovers } from '@/scripts/attack/invariants.mjs'
import { serve } from '@/scripts/check/serve.mjs'
import { memberAt } from './crash/member'
import { serveTeam } from './team-server'

const close: (() => unknown)[] = []
afterEach(async () => {
	for (const end of close.splice(0).toReversed()) await end()
})

async function start(env: Record<string, string>) {
	const server = await serve('.next-test', { env, nodeArgs: ['--expose-gc'] })
	close.push(server.close)
	return server
}

type From = { readonly address?: string; readonly forwarded?: string; readonly cookie?: string }

/** Sends the head of a request with a body, which takes a place if it is told to go on; resolves to the status of what it hears. */
async function askAt(origin: string, path: string, { address = '127.0.0.1', forwarded, cookie }: From) {
	const socket = connect({ port: Number(new URL(origin).port), host: '127.0.0.1', localAddress: address })
	close.push(() => socket.destroy())
	socket.on('error', () => {})
	const headers = {
		Host: 'here',
		'Content-Type': 'application/json',
		'Content-Length': '100',
		Expect: '100-continue',
		...(forwarded && { 'X-Forwarded-For': forwarded }),
		...(cookie && { Cookie: cookie }),
	}
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
	socket.write([`POST ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
	const [heard] = await once(socket, 'data')
	return { socket, status: Number(String(heard).split(' ')[1]), heard: String(heard) }
}

const ask = (origin: string, from: From) => askAt(origin, '/api/v1/evaluate', from)

async function statusesOf(count: number, origin: string, from: From) {
	const statuses: number[] = []
	for (let place = 0; place < count; place++) statuses.push((await ask(origin, from)).status)
	return statuses
}

test('one address may take half of the places, but once they are taken no more than a quarter', async () => {
	const { origin } = await start({ MAX_BODIES: '8' })
	expect(await statusesOf(5, origin, { address: '127.0.0.1' })).toEqual([100, 100, 100, 100, 503])
	expect(await statusesOf(3, origin, { address: '127.0.0.2' })).toEqual([100, 100, 503])
	const refused = await ask(origin, { address: '127.0.0.1' })
	expect(refused.heard).toMatch(/\r\nRetry-After: \d+\r\n/)
	expect(await statusesOf(3, origin, { address: '127.0.0.3' })).toEqual([100, 100, 503])
})

test('of few places one address has at least one', async () => {
	const { origin } = await start({ MAX_BODIES: '3', ADDRESS_SHARE: '1' })
	expect(await statusesOf(3, origin, { address: '127.0.0.1' })).toEqual([100, 100, 503])
	expect(await statusesOf(1, origin, { address: '127.0.0.2' })).toEqual([100])
})

test('a place that is given back can be taken again', async () => {
	const server = await start({ MAX_BODIES: '4' })
	const { origin } = server
	const before = await atRest(server)
	const sockets: Socket[] = []
	for (let round = 0; round < 2; round++) sockets.push((await ask(origin, {})).socket)
	expect((await ask(origin, {})).status).toBe(503)
	for (const socket of sockets) socket.destroy()
	await expect.poll(async () => (await ask(origin, {})).status).toBe(100)
	for (const end of close.splice(1)) end()
	expect(await leftovers(server, before)).toEqual([])
})

test('an address is that of the connection, whatever a client says it is', async () => {
	const { origin } = await start({ MAX_BODIES: '4' })
	const statuses = []
	for (let place = 0; place < 3; place++)
		statuses.push((await ask(origin, { forwarded: `198.51.100.${place}` })).status)
	expect(statuses).toEqual([100, 100, 503])
})

test('behind a proxy that is trusted, the address is that of its client', async () => {
	const { origin } = await start({ MAX_BODIES: '4', TRUST_PROXY: 'on' })
	expect(await statusesOf(3, origin, { forwarded: '198.51.100.1' })).toEqual([100, 100, 503])
	expect(await statusesOf(2, origin, { forwarded: '198.51.100.2' })).toEqual([100, 503])
})

test('a signed-in member counts by themselves, a made-up cookie for nothing, a channel of notices not at all', async () => {
	const server = await serveTeam({ MAX_BODIES: '4', MAX_PAGES: '1' })
	close.push(server.close)
	const { origin } = server
	const member = memberAt(origin)
	await member.answered('state')
	await member.answered('owner', {
		code: await server.code(),
		name: 'Lin Chen',
		email: 'lin@example.com',
		password: 'long enough to be a password',
	})
	await member.answered('members')
	const over = new AbortController()
	close.push(() => over.abort())
	for (let channel = 0; channel < 3; channel++) await member.events(over.signal).next()
	expect((await fetch(`${origin}/en/plain`)).status).toBe(200)
	expect(await statusesOf(2, origin, {})).toEqual([100, 100])
	const forged = { cookie: member.cookies().replace(/=[^;]{4}/g, '=AAAA') }
	expect(await statusesOf(1, origin, forged)).toEqual([503])
	expect(await statusesOf(2, origin, { cookie: member.cookies() })).toEqual([100, 503])
})

test('more pages at once than a server renders are told to come again, and none is lost or failed', async () => {
	const server = await start({ MAX_PAGES: '2' })
	const { origin } = server
	const get = async () => {
		const response = await fetch(`${origin}/en/plain`, { headers: { connection: 'close' } })
		await response.text()
		return response
	}
	await get()
	const before = await atRest(server)
	const responses = await Promise.all(Array.from({ length: 40 }, get))
	const refused = responses.filter(({ status }) => status !== 200)
	expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]))
	for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
	expect((await get()).status).toBe(200)
	expect(await leftovers(server, before)).toEqual([])
})
