import { once } from 'node:events'
import type { Socket } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { atRest, leftovers } from '@/scripts/attack/invariants.mjs'
import { serve } from '@/scripts/check/serve.mjs'
import { readAnswers } from '@/scripts/fuzz/read-answers.mjs'
import { openSocket } from './raw'

const evaluation = '{"ruleset":"article","facts":{}}'
const post = [
	'POST /api/v1/evaluate HTTP/1.1',
	'Host: here',
	'Content-Type: application/json',
	`Content-Length: ${evaluation.length}`,
	'',
	evaluation,
].join('\r\n')
const lastPost = post.replace('Host: here', 'Host: here\r\nConnection: close')
const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: here\r\n\r\n`

/** A server with little memory that has answered each kind of request; each test leaves nothing on it. */
let server: Awaited<ReturnType<typeof serve>>
let origin = ''
beforeAll(async () => {
	server = await serve('.next-test', { nodeArgs: ['--expose-gc', '--max-old-space-size=256'] })
	origin = server.origin
	for (let round = 0; round < 20; round++) {
		await fetch(`${origin}/en/plain`, { headers: { connection: 'close' } })
		await evaluate(origin)
	}
	return server.close
})

const evaluate = (origin: string) =>
	fetch(`${origin}/api/v1/evaluate`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', connection: 'close' },
		body: evaluation,
	})

/** Reads the answers on a connection until the server closes it. */
async function answersOn(socket: Socket) {
	const parts: Buffer[] = []
	for await (const part of socket) parts.push(part)
	return readAnswers(Buffer.concat(parts))
}

describe('requests that are sent before the answers to earlier ones', () => {
	test('leave nothing behind when their connections are lost', async () => {
		const before = await atRest(server)
		const sockets = await Promise.all(Array.from({ length: 15 }, () => openSocket(origin)))
		for (const socket of sockets) socket.write(post.repeat(10) + post.slice(0, -10))
		await Promise.all(sockets.map((socket) => once(socket, 'data')))
		for (const socket of sockets) socket.destroy()
		await expect.poll(async () => (await evaluate(origin)).status).toBe(200)
		expect(await leftovers(server, before)).toEqual([])
	})

	test('are answered in their order, each once, whatever they are', async () => {
		const socket = await openSocket(origin)
		const paths = ['/api/v1/health', '/en/plain', '/api/v1/nowhere', '/nowhere', '/en/']
		socket.write(paths.map(get).join('').repeat(12) + lastPost)
		const answers = await answersOn(socket)
		const round = [200, 200, 404, 404, 308]
		expect(answers.map(({ status }) => status)).toEqual([...Array(12).fill(round).flat(), 200])
		expect(String(answers[60]?.body)).toContain('"outcome"')
	})

	test('for 1,500 pages keep nobody waiting, and are given up with their connection', async () => {
		const before = await atRest(server)
		const socket = await openSocket(origin)
		socket.resume().write(get('/en/plain').repeat(1500))
		await once(socket, 'data')
		expect((await evaluate(origin)).status).toBe(200)
		const { waiting, pages } = await server.invariants()
		expect(waiting).toBeGreaterThan(0)
		expect(pages).toBeLessThanOrEqual(1)
		socket.destroy()
		expect(await leftovers(server, before)).toEqual([])
	})

	test('come to an end where the rest is not HTTP: those before it are answered, then it is refused', async () => {
		for (const [rest, status] of [
			['GET /en HTTP/9.1\r\nHost: here\r\n\r\n', 400],
			['CONNECT here:443 HTTP/1.1\r\nHost: here:443\r\n\r\n', 405],
			['BREW / HTTP/1.1\r\nHost: here\r\n\r\n', 405],
		] as const) {
			const socket = await openSocket(origin)
			socket.write(get('/api/v1/health').repeat(3) + rest)
			const answers = await answersOn(socket)
			expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, status])
		}
	})

	test('of more connections than a server has room for are cut off, and it goes on', async () => {
		const before = await atRest(server)
		const sockets = await Promise.all(Array.from({ length: 20 }, () => openSocket(origin)))
		for (const socket of sockets) socket.resume().write(get('/en/plain').repeat(1500))
		await expect.poll(() => sockets.filter(({ destroyed }) => destroyed).length).toBeGreaterThan(0)
		for (let request = 0; request < 20; request++) expect((await evaluate(origin)).status).toBe(200)
		for (const socket of sockets) socket.destroy()
		expect(await leftovers(server, before)).toEqual([])
	})
})
