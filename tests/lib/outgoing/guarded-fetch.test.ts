import type { LookupAddress } from 'node:dns'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { maxOutgoingAnswerBytes, outgoingMilliseconds } from '@/lib/limits/server-limits.mjs'
import { guardedFetch } from '@/lib/outgoing/guarded-fetch'
import { OutgoingFault } from '@/lib/outgoing/outgoing-fault'

const closing: (() => void)[] = []

afterEach(() => {
	vi.unstubAllEnvs()
	vi.restoreAllMocks()
	for (const close of closing.splice(0)) close()
})

/** A server on this machine, and the requests that reached it. */
async function serve(answer: RequestListener, address = '127.0.0.1', port = 0) {
	const asked: string[] = []
	const server = createServer((request, response) => {
		asked.push(`${request.method} ${request.url}`)
		answer(request, response)
	})
	await new Promise<void>((resolve) => server.listen(port, address, resolve))
	closing.push(() => {
		server.closeAllConnections()
		server.close()
	})
	return { asked, port: (server.address() as AddressInfo).port }
}

const reasonOf = (answer: Promise<Response>) =>
	answer.then(
		() => 'answered',
		(error: unknown) => (error instanceof OutgoingFault ? error.reason : error),
	)

const at = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })

/** A resolver that gives these addresses one after the other, as a hostile name server may. */
function changing(...turns: (readonly string[])[]) {
	const names: string[] = []
	const resolve = async (hostname: string) => {
		names.push(hostname)
		return (turns[names.length - 1] ?? turns.at(-1) ?? []).map(at)
	}
	return { names, resolve }
}

test('a host that the operator names is asked, with method, headers and body', async () => {
	const { port } = await serve((request, response) => {
		request.on('data', (body) => response.end(`${request.headers.host} ${request.headers['x-a']} ${body}`))
	})
	vi.stubEnv('ALLOW_PRIVATE', 'other.example localhost')
	const body = new URLSearchParams({ code: 'a b' })
	const answer = await guardedFetch(`http://localhost:${port}/token`, {
		method: 'POST',
		headers: { 'x-a': 'b' },
		body,
	})
	expect(await answer.text()).toBe(`localhost:${port} b code=a+b`)
})

test.each(['OIDC_ISSUER', 'SMTP_URL'])(
	'the host and port of %s count as named, its other ports do not',
	async (name) => {
		const { port } = await serve((_request, response) => response.end('here'))
		const other = await serve((_request, response) => response.end('there'))
		vi.stubEnv(name, `http://localhost:${port}/realm`)
		expect((await guardedFetch(`http://localhost:${port}/`)).status).toBe(200)
		expect(await reasonOf(guardedFetch(`http://localhost:${other.port}/`))).toBe('not-https')
		expect(await reasonOf(guardedFetch(`https://localhost:${other.port}/`))).toBe('private-address')
		expect(other.asked).toEqual([])
	},
)

test.each([
	'127.0.0.1',
	'127.1',
	'2130706433',
	'0x7f000001',
	'0x7f.1',
	'017700000001',
	'127。0。0。1',
	'①②⑦.0.0.1',
	'0',
	'localhost',
	'LOCALHOST',
	'localhost.',
	'[::1]',
	'[::]',
	'[::ffff:127.0.0.1]',
	'[::ffff:7f00:1]',
	'[::127.0.0.1]',
	'[64:ff9b::7f00:1]',
	'[2002:7f00:1::]',
	'[fe80::1]',
	'[fd00:ec2::254]',
	'10.1.2.3',
	'172.31.0.1',
	'192.168.1.1',
	'100.100.100.200',
	'169.254.169.254',
	'168.63.129.16',
	'255.255.255.255',
])('%s is refused before anything is sent', async (host) => {
	const { port, asked } = await serve((_request, response) => response.end('here'), '::')
	// Some of these names resolve nowhere on some machines.
	expect(['private-address', 'unknown-host']).toContain(
		await reasonOf(guardedFetch(`https://${host}:${port}/`)),
	)
	expect(asked).toEqual([])
})

test('a name is refused if one of its addresses is private', async () => {
	const { resolve } = changing(['93.184.215.14', '10.0.0.1'])
	expect(await reasonOf(guardedFetch('https://mixed.example/', {}, { resolve }))).toBe('private-address')
})

test('a name is looked up once, and the connection leads to what was found', async () => {
	const first = await serve((_request, response) => response.end('first'))
	const second = await serve((_request, response) => response.end('second'), '127.0.0.2', first.port)
	vi.stubEnv('ALLOW_PRIVATE', 'changes.example')
	const { names, resolve } = changing(['127.0.0.1'], ['127.0.0.2'])
	const answer = await guardedFetch(`http://changes.example:${first.port}/`, {}, { resolve })
	expect(await answer.text()).toBe('first')
	expect(names).toEqual(['changes.example'])
	expect(second.asked).toEqual([])
})

test('a name of a public address that leads here a moment later reaches nothing here', async () => {
	const { port, asked } = await serve((_request, response) => response.end('here'))
	const { names, resolve } = changing(['93.184.215.14'], ['127.0.0.1'])
	const impatient = new AbortController()
	const reason = reasonOf(
		guardedFetch(
			`https://changes.example:${port}/`,
			{ signal: impatient.signal },
			{
				resolve: (hostname) => {
					setImmediate(() => setImmediate(() => impatient.abort()))
					return resolve(hostname)
				},
			},
		),
	)
	expect(['no-answer-in-time', 'no-connection']).toContain(await reason)
	expect(names).toEqual(['changes.example'])
	expect(asked).toEqual([])
})

test.each([301, 302, 303, 307, 308])('a redirect (%i) is an answer, and not followed', async (status) => {
	const secret = await serve((_request, response) => response.end('metadata'))
	const { port } = await serve((_request, response) => {
		response.writeHead(status, { location: `http://127.0.0.1:${secret.port}/` }).end()
	})
	vi.stubEnv('ALLOW_PRIVATE', 'localhost')
	const answer = await guardedFetch(`http://localhost:${port}/`)
	expect(answer.status).toBe(status)
	expect(secret.asked).toEqual([])
})

test.each(['http://93.184.215.14/', 'ftp://localhost/', 'file:///etc/passwd', 'data:,a'])(
	'%s is no https, and refused',
	async (address) => {
		vi.stubEnv('ALLOW_PRIVATE', 'other.example')
		expect(await reasonOf(guardedFetch(address))).toBe('not-https')
	},
)

test('an address with a password in it is refused', async () => {
	vi.stubEnv('ALLOW_PRIVATE', 'localhost')
	const { port, asked } = await serve((_request, response) => response.end())
	expect(await reasonOf(guardedFetch(`http://a:b@localhost:${port}/`))).toBe('no-connection')
	expect(asked).toEqual([])
})

test.each([
	['says so', { 'content-length': 100 * 1024 * 1024 }],
	['does not say so', {}],
])('of an answer of 100 MB, which %s, no more than the limit is read', async (_case, headers) => {
	let written = 0
	const piece = Buffer.alloc(64 * 1024)
	const { port } = await serve((_request, response) => {
		response.writeHead(200, headers)
		const write = () => {
			while (written < 100 * 1024 * 1024 && !response.destroyed) {
				written += piece.length
				if (!response.write(piece)) return response.once('drain', write)
			}
			return response.end()
		}
		write()
	})
	vi.stubEnv('ALLOW_PRIVATE', 'localhost')
	expect(await reasonOf(guardedFetch(`http://localhost:${port}/`))).toBe('too-large')
	expect(written).toBeLessThan(32 * maxOutgoingAnswerBytes)
})

test('an answer as large as the limit is read', async () => {
	const { port } = await serve((_request, response) => response.end(Buffer.alloc(maxOutgoingAnswerBytes)))
	vi.stubEnv('ALLOW_PRIVATE', 'localhost')
	const answer = await guardedFetch(`http://localhost:${port}/`)
	expect((await answer.arrayBuffer()).byteLength).toBe(maxOutgoingAnswerBytes)
})

test('a head larger than the limit is refused', async () => {
	const { port } = await serve((_request, response) => {
		response.writeHead(200, { 'x-large': 'a'.repeat(20_000) }).end()
	})
	vi.stubEnv('ALLOW_PRIVATE', 'localhost')
	expect(await reasonOf(guardedFetch(`http://localhost:${port}/`))).toBe('no-connection')
})

/** A clock whose time is over as soon as this is called; it notes for how long it was set. */
function clock() {
	const over = new AbortController()
	const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal)
	return { timeout, end: () => over.abort(new DOMException('over', 'TimeoutError')) }
}

test.each([
	['at once', () => {}],
	['within the head', (response) => response.flushHeaders()],
	['within the body', (response) => response.write('{')],
] as const satisfies readonly (readonly [string, (response: Parameters<RequestListener>[1]) => void])[])(
	'a server that stops %s has as long as the limit says',
	async (_case, begin) => {
		const { timeout, end } = clock()
		const { port } = await serve((_request, response) => {
			begin(response)
			setImmediate(end)
		})
		vi.stubEnv('ALLOW_PRIVATE', 'localhost')
		expect(await reasonOf(guardedFetch(`http://localhost:${port}/`))).toBe('no-answer-in-time')
		expect(timeout).toHaveBeenCalledWith(outgoingMilliseconds)
	},
)

test('a name server that never answers has as long as well', async () => {
	const { end } = clock()
	const never = () => {
		setImmediate(end)
		return new Promise<never>(() => {})
	}
	expect(await reasonOf(guardedFetch('https://silent.example/', {}, { resolve: never }))).toBe(
		'no-answer-in-time',
	)
})

test('a port where nothing listens is no connection, and a name without addresses an unknown host', async () => {
	const { port } = await serve(() => {})
	for (const close of closing.splice(0)) close()
	vi.stubEnv('ALLOW_PRIVATE', 'localhost')
	expect(await reasonOf(guardedFetch(`http://localhost:${port}/`))).toBe('no-connection')
	const { resolve } = changing([])
	expect(await reasonOf(guardedFetch('https://none.example/', {}, { resolve }))).toBe('unknown-host')
})
