import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { problemSchema } from '@/lib/api/result-schema'
import { listFiles } from '@/scripts/build/build-files.mjs'
import { serve } from '@/scripts/check/serve.mjs'
import { lastRequest, sendRaw } from './raw'

const baseUrl = inject('baseUrl')

/** A build of which a route and a page fail: by a day of a place that there is not, and by a header of two lines. */
const copy = mkdtempSync('.next-copy-')
beforeAll(() => {
	cpSync('.next-test', copy, { recursive: true })
	for (const [name, right, wrong] of [
		['server/app/api/v1/sources/route.js', 'Asia/Shanghai', 'Nowhere/There'],
		['server/pages/[locale]/plain/[[...at]].js', 'private, no-cache', '\\n'],
	] as const) {
		const file = `${copy}/${name}`
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll(right, wrong))
	}
	listFiles(copy)
})
afterAll(() => rmSync(copy, { recursive: true }))

/** Starts a server whose log is kept. */
async function start(distDir: string, env: Record<string, string>) {
	const server = await serve(distDir, { env, stdio: ['ignore', 'pipe', 'pipe'] })
	const shown: string[] = []
	for (const stream of [server.process.stdout, server.process.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => shown.push(text))
	const end = async () => {
		const ended = once(server.process, 'close')
		await server.close()
		await ended
		return shown.join('')
	}
	return { ...server, end }
}

type Entry = { level: string; message: string; request?: string; kind?: string; status?: number; ms?: number }
const entriesIn = (log: string): readonly Entry[] =>
	log
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))

describe('an answer has the id of its request', () => {
	test.each([
		['/api/v1/health', 200],
		['/api/v1/nothing', 404],
		['/api/team/nothing', 404],
		['/en', 200],
		['/nowhere', 404],
		['/e%6e', 308],
	])('%s', async (path, status) => {
		const [first, second] = await Promise.all([0, 1].map(() => fetch(baseUrl + path, { redirect: 'manual' })))
		expect([first?.status, second?.status]).toEqual([status, status])
		const id = first?.headers.get('x-request-id') ?? ''
		expect(id).toMatch(/^[\da-f-]{36}$/)
		expect(second?.headers.get('x-request-id')).not.toBe(id)
	})

	test.each([
		['a fault of the app', lastRequest('GET', '/api/v1/nothing')],
		['a refusal of a route', lastRequest('DELETE', '/api/v1/health')],
		['a refusal of the team', lastRequest('GET', '/api/team/nothing')],
		['a refusal of the server', lastRequest('TRACE', '/en')],
		['what is no request', 'none\r\n\r\n'],
	])('%s names it in its problem', async (_name, bytes) => {
		const { headers, body } = await sendRaw(baseUrl, bytes)
		const problem = JSON.parse(body)
		expect(problem.instance).toBe(`urn:uuid:${headers['x-request-id']}`)
		problemSchema.parse(problem)
	})

	test('a client gives none, a proxy that is trusted does', async () => {
		const request = lastRequest('GET', '/api/v1/nothing', 'X-Request-Id: from-outside_1')
		expect((await sendRaw(baseUrl, request)).headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
		const server = await serve('.next-test', { env: { TRUST_PROXY: 'on' } })
		const { headers, body } = await sendRaw(server.origin, request)
		await server.close()
		expect(headers['x-request-id']).toBe('from-outside_1')
		expect(JSON.parse(body).instance).toBe('urn:x-request-id:from-outside_1')
	})
})

describe('what failed', () => {
	test('is found in the log by the id that its problem or its page has', async () => {
		for (const LOG_FORMAT of ['text', 'json']) {
			const server = await start(copy, { LOG_FORMAT })
			const answers = await Promise.all(
				['/api/v1/sources', '/en/plain'].map((path) => fetch(server.origin + path)),
			)
			const ids = answers.map(({ headers }) => headers.get('x-request-id') ?? '')
			const log = await server.end()
			expect(answers.map(({ status }) => status)).toEqual([500, 500])
			if (LOG_FORMAT === 'text') for (const id of ids) expect(log).toContain(`(request ${id})`)
			else {
				const entries = entriesIn(log)
				for (const request of ids)
					expect(entries).toContainEqual(
						expect.objectContaining({
							level: 'error',
							request,
							error: expect.objectContaining({
								name: expect.stringMatching(/^(Range|Type)Error$/),
								stack: expect.stringContaining('    at '),
							}),
						}),
					)
			}
		}
	})
})

describe('the log', () => {
	test('as JSON is one object a line from the start to the end, and each request one of debug', async () => {
		const server = await start('.next-test', { LOG_FORMAT: 'json', LOG_LEVEL: 'debug' })
		const response = await fetch(`${server.origin}/api/v1/health`)
		const id = response.headers.get('x-request-id') ?? ''
		await response.text()
		const entries = entriesIn(await server.end())
		expect(entries).toContainEqual(
			expect.objectContaining({
				level: 'info',
				message: expect.stringMatching(/^K-visa Check at http:\/\//),
			}),
		)
		expect(entries.find(({ request }) => request === id)).toEqual({
			time: expect.any(String),
			level: 'debug',
			message: expect.stringMatching(/^GET health: 200 in \d+ ms$/),
			request: id,
			method: 'GET',
			kind: 'health',
			status: 200,
			ms: expect.any(Number),
		})
	})

	test('holds nothing of what a request brings, at any level and in either form', async () => {
		const secret = 'x7q9z-secret'
		for (const LOG_FORMAT of ['text', 'json']) {
			const server = await start('.next-test', {
				LOG_FORMAT,
				LOG_LEVEL: 'debug',
				METRICS_TOKEN: secret.repeat(3),
			})
			const headers = [
				`Authorization: Bearer ${secret}`,
				`Cookie: team.session_token=${secret}; __Secure-team.session_token=${secret}`,
				`User-Agent: ${secret}`,
				`Referer: http://${secret}.example/`,
				`X-Forwarded-For: ${secret}`,
				`X-Request-Id: ${secret}`,
				'Content-Type: application/json',
			]
			const body = JSON.stringify({
				email: `${secret}@example.com`,
				password: secret,
				facts: { age: secret },
			})
			for (const path of ['evaluate', 'next', 'screen', 'health', 'sources']
				.map((name) => `v1/${name}`)
				.concat(
					...['team/sign-in', 'team/owner', 'team/state', 'team/my-record/look', 'metrics', `v1/${secret}`],
				))
				for (const [method, text] of [
					['GET', ''],
					['POST', body],
					['POST', `{"${secret}`],
					['TRACE', ''],
				] as const)
					await sendRaw(
						server.origin,
						lastRequest(method, `/api/${path}?q=${secret}`, ...headers, `Content-Length: ${text.length}`) +
							text,
					)
			for (const path of [
				`/${secret}`,
				`/en/plain?age=${secret}`,
				`/en/my-record?${secret}`,
				`/%zz${secret}`,
			])
				await sendRaw(server.origin, lastRequest('GET', path, ...headers))
			await sendRaw(
				server.origin,
				`${lastRequest('POST', '/en/plain', 'Content-Type: application/x-www-form-urlencoded', `Content-Length: ${secret.length + 4}`)}age=${secret}`,
			)
			await sendRaw(server.origin, `${secret}\r\n\r\n`)
			const log = await server.end()
			expect(log.match(/POST body/g)?.length).toBeGreaterThan(5)
			expect(log).not.toMatch(/x7q9z|127\.0\.0\.1:\d|::1/)
		}
	})
})
