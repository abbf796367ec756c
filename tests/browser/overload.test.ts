import { once } from 'node:events'
import type { Socket } from 'node:net'
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { serve } from '@/scripts/check/serve.mjs'
import { faultsOf } from './faults-of'
import { lastRequest, openSocket, untilClosed } from './raw'

const someone = '{"id":"a","facts":{}}\n'
const evaluation = '{"ruleset":"article","facts":{}}'
const sentAs = (path: string, type: string, ...headers: readonly string[]) =>
	[`POST ${path} HTTP/1.1`, 'Host: here', `Content-Type: ${type}`, ...headers, '', ''].join('\r\n')
/** The server says when it has begun to read. */
const awaited = 'Expect: 100-continue'
const screening = sentAs(
	'/api/v1/screen?ruleset=article',
	'application/x-ndjson',
	'Transfer-Encoding: chunked',
)
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
const lastChunk = '0\r\n\r\n'

let server: Awaited<ReturnType<typeof serve>> | undefined
afterEach(() => server?.close())

async function start(env: Record<string, string>): Promise<string> {
	server = await serve('.next-test', { env })
	return server.origin
}

/** A server for the tests of a group, each of which leaves nothing on it. */
function shared(env: Record<string, string>): () => string {
	let origin = ''
	beforeAll(async () => {
		const started = await serve('.next-test', { env })
		origin = started.origin
		return started.close
	})
	return () => origin
}

/** Sends a line on a stream, and waits for its answer. */
async function converse(socket: Socket) {
	socket.write(chunk(someone))
	let heard = ''
	while (!heard.includes('"outcome"')) heard += String((await once(socket, 'data'))[0])
}

const screen = (origin: string) =>
	fetch(`${origin}/api/v1/screen?ruleset=article`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/x-ndjson' },
		body: someone,
	})

const evaluate = (origin: string) =>
	fetch(`${origin}/api/v1/evaluate`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: evaluation,
	})

async function expectNoRoom(response: Response) {
	expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
	await faultsOf(response, 503)
}

describe('a server takes as much at once as it is set to', () => {
	const origin = shared({ MAX_STREAMS: '2', MAX_BODIES: '3', ADDRESS_SHARE: '100' })

	test('one more stream is told to come again, until one has ended', async () => {
		const held = await Promise.all([openSocket(origin()), openSocket(origin())])
		for (const socket of held) {
			socket.write(screening)
			await converse(socket)
		}
		await expectNoRoom(await screen(origin()))
		expect((await evaluate(origin())).status).toBe(200)
		held[0]?.destroy()
		await expect.poll(async () => (await screen(origin())).status).toBe(200)
		held[1]?.write(lastChunk)
		await expect.poll(async () => (await screen(origin())).status).toBe(200)
	})

	test('one more body is told to come again, whatever it is sent to; who sends none is served', async () => {
		const held = await Promise.all([openSocket(origin()), openSocket(origin()), openSocket(origin())])
		const heads = [
			sentAs('/api/v1/evaluate', 'application/json', 'Content-Length: 100', awaited),
			sentAs('/en/plain', 'application/x-www-form-urlencoded', 'Content-Length: 100', awaited),
			sentAs('/api/v1/evaluate', 'application/json', 'Transfer-Encoding: chunked', awaited),
		]
		for (const [at, socket] of held.entries()) {
			socket.write(heads[at] ?? '')
			await once(socket, 'data')
		}
		await expectNoRoom(await evaluate(origin()))
		await expectNoRoom(await fetch(`${origin()}/en/plain`, { method: 'POST', body: 'at=you' }))
		expect((await fetch(`${origin()}/en/plain`)).status).toBe(200)
		expect((await screen(origin())).status).toBe(200)
		for (const socket of held) socket.destroy()
		await expect.poll(async () => (await evaluate(origin())).status).toBe(200)
	})
})

describe('a request has to move', () => {
	const origin = shared({
		LEAST_RATE_SECONDS: '1',
		LEAST_RATE: '50',
		HEADERS_SECONDS: '1',
		KEEP_ALIVE_SECONDS: '1',
	})

	test('a stream on which nothing comes is cut off; one that goes on is heard to its end', async () => {
		const [idle, trickling, moving] = await Promise.all([
			openSocket(origin()),
			openSocket(origin()),
			openSocket(origin()),
		])
		idle.write(screening)
		trickling.write(sentAs('/api/v1/evaluate', 'application/json', 'Content-Length: 100'))
		moving.write(screening)
		let isWaiting = 2
		for (const socket of [idle, trickling]) socket.resume().on('close', () => isWaiting--)
		while (isWaiting > 0) await converse(moving)
		moving.write(lastChunk)
		expect(String((await once(moving, 'data'))[0])).toContain(lastChunk)
		moving.destroy()
	})

	test('an answer that nobody reads is cut off', async () => {
		const socket = await openSocket(origin())
		socket.pause().write(screening)
		const lines = chunk(someone.repeat(5000))
		// Until the server takes no more, because nobody takes its answers.
		while (!socket.destroyed && !socket.errored) {
			if (!socket.write(lines))
				await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {})
		}
		expect(socket.destroyed).toBe(true)
	})

	test('a head that does not end is a 408', async () => {
		const socket = await openSocket(origin())
		socket.write('GET /api/v1/health HTTP/1.1\r\nHost: here\r\n')
		const answer = await untilClosed(socket)
		expect(answer.status).toBe(408)
		expect(answer.headers['content-type']).toBe('application/problem+json')
	})

	test('a connection on which nobody asks is closed', async () => {
		const [silent, served] = await Promise.all([openSocket(origin()), openSocket(origin())])
		served.write('GET /api/v1/health HTTP/1.1\r\nHost: here\r\n\r\n')
		expect((await untilClosed(served)).status).toBe(200)
		await untilClosed(silent)
	})
})

describe('an answer may come before the whole of the request', () => {
	const origin = inject('baseUrl')
	const tooLong = 8 * 1024 * 1024

	test.each([
		['/api/v1/evaluate', 'application/json', 413],
		['/en/plain', 'application/x-www-form-urlencoded', 413],
		['/api/v1/screen?ruleset=article', 'text/plain', 415],
		['/api/v1/nowhere', 'text/plain', 404],
		['/en', 'text/plain', 405],
	])('%s: who stops sending is answered, and the connection is closed', async (path, type, status) => {
		const socket = await openSocket(origin)
		socket.write(sentAs(path, type, `Content-Length: ${tooLong}`))
		const answer = await untilClosed(socket)
		expect(answer.status).toBe(status)
		expect(answer.headers.connection).toBe('close')
	})

	test.each([
		['/api/v1/evaluate', 'application/json'],
		['/en/plain', 'application/x-www-form-urlencoded'],
	])('%s: who goes on sending for ever is answered 413, and cut off', async (path, type) => {
		const socket = await openSocket(origin)
		const closed = untilClosed(socket)
		socket.write(sentAs(path, type, 'Transfer-Encoding: chunked'))
		const piece = chunk('x'.repeat(64 * 1024))
		// Its answer is read before it goes on: a write to a connection that is cut off would throw away what is unread.
		const answered = once(socket, 'data')
		for (let sent = 0; sent <= 1024 * 1024; sent += 64 * 1024) socket.write(piece)
		await answered
		while (!socket.destroyed && !socket.errored) {
			if (!socket.write(piece))
				await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {})
		}
		const { status, headers } = await closed
		expect(status).toBe(413)
		expect(headers.connection).toBe('close')
	})

	test('a body a little over the limit is read to its end, so that its answer arrives', async () => {
		const socket = await openSocket(origin)
		const length = 1024 * 1024 + 300_000
		socket.end(
			sentAs('/api/v1/evaluate', 'application/json', `Content-Length: ${length}`) + ' '.repeat(length),
		)
		const answer = await untilClosed(socket)
		expect(answer.status).toBe(413)
		expect(JSON.parse(answer.body).status).toBe(413)
		expect(socket.errored).toBeNull()
	})
})

describe('told to end', () => {
	const isRefused = (origin: string) => async () => {
		const socket = await openSocket(origin).catch(() => null)
		socket?.destroy()
		return socket === null
	}

	test('a server ends, whatever its clients hold', async () => {
		const origin = await start({})
		const heads = [
			'',
			'GET /en HTTP/1.1\r\nHost: here\r\n',
			'GET /en HTTP/1.1\r\nHost: here\r\n\r\n',
			'GET /en HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
			screening,
			sentAs('/api/v1/evaluate', 'application/json', 'Content-Length: 100'),
		]
		const sockets = await Promise.all(heads.map(() => openSocket(origin)))
		sockets.forEach((socket, at) => {
			socket.write(heads[at] ?? '')
		})
		await converse(sockets[4] as Socket)
		server?.process.removeAllListeners('exit').kill('SIGTERM')
		const [code, signal] = await once(server?.process as NonNullable<typeof server>['process'], 'exit')
		expect([code, signal]).toEqual([0, null])
	})

	test('it takes nobody new, and answers to its end what is in work', async () => {
		const origin = await start({})
		const socket = await openSocket(origin)
		socket.write(screening)
		await converse(socket)
		server?.process.removeAllListeners('exit').kill('SIGTERM')
		await expect.poll(isRefused(origin)).toBe(true)
		await converse(socket)
		let heard = ''
		socket.setEncoding('utf8').on('data', (text: string) => {
			heard += text
		})
		socket.write(`${lastChunk}TRACE /en HTTP/1.1\r\nHost: here\r\n\r\n`)
		const [code] = await once(server?.process as NonNullable<typeof server>['process'], 'exit')
		expect(code).toBe(0)
		expect(heard).toMatch(/^0\r\n\r\nHTTP\/1\.1 405 .*\r\nConnection: close\r\n/s)
	})
})

test('a request that nobody waits for any more leaves its place', async () => {
	const origin = await start({ MAX_BODIES: '1' })
	const socket = await openSocket(origin)
	socket.write(sentAs('/api/v1/evaluate', 'application/json', 'Content-Length: 100', awaited))
	await once(socket, 'data')
	expect((await evaluate(origin)).status).toBe(503)
	socket.destroy()
	await expect.poll(async () => (await evaluate(origin)).status).toBe(200)
	const last = await openSocket(origin)
	last.write(lastRequest('GET', '/api/v1/health'))
	expect((await untilClosed(last)).status).toBe(200)
})
