import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { openapi } from '@/lib/api/openapi/openapi'
import { serve } from '@/scripts/check/serve.mjs'
import { openBrowser } from './browser'
import { sendRaw } from './raw'

const baseUrl = inject('baseUrl')
const stranger = { Origin: 'https://elsewhere.example' }

/** Every address under /api that there is, from the files of the routes. */
const addresses = Object.keys(import.meta.glob('/app/api/**/route.ts')).map((file) =>
	file.slice('/app'.length, -'/route.ts'.length).replace('[id]', 'article').replace('[[...path]]', 'nothing'),
)
/** Whether an address is described as one for whoever has a token. */
const needsToken = (operations: object) => Object.values(operations).some((one) => 'security' in one)

/** The addresses that are described for everybody. */
const described = Object.entries(openapi.paths).flatMap(([path, operations]) =>
	needsToken(operations) ? [] : [`/api/v1${path.replace('{id}', 'article')}`],
)
const others = [...addresses.filter((address) => !described.includes(address)), '/api', '/api/v1', '/api/mcp']

const ask = (address: string, init: RequestInit = {}) =>
	fetch(baseUrl + address, { redirect: 'manual', ...init, headers: { ...stranger, ...init.headers } })
const preflight = (address: string) =>
	ask(address, { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'POST' } })

/** The names of the headers about other origins. */
const namesIn = ({ headers }: Response) =>
	[...headers.keys()].filter((name) => name.startsWith('access-control-')).toSorted()

const open = ['access-control-allow-origin', 'access-control-expose-headers']

function expectOpen(response: Response, status: number) {
	expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, '*'])
	expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After, X-Request-Id')
	expect(response.headers.has('x-request-id')).toBe(true)
	expect(response.headers.has('access-control-allow-credentials')).toBe(false)
}

test('every address that is described has a route', () => {
	expect(addresses).toEqual(expect.arrayContaining(described))
})

describe.each(described)('%s is for pages of every origin', (address) => {
	test('whatever is answered', async () => {
		for (const method of ['GET', 'POST', 'PUT']) {
			const response = await ask(address, { method, ...(method === 'POST' && { body: '{' }) })
			expectOpen(response, response.status)
			await response.body?.cancel()
		}
	})

	test('whose browsers ask once a day', async () => {
		const response = await preflight(address)
		expectOpen(response, 204)
		expect(response.headers.get('access-control-allow-methods')).toBe(response.headers.get('allow'))
		expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type')
		expect(response.headers.get('access-control-max-age')).toBe('86400')
	})
})

test.each([...others, '/api/v1/workspace', '/api/v1/evaluated', '/en', '/sw.js'])(
	'%s is for no page of another origin',
	async (address) => {
		for (const method of ['GET', 'POST', 'OPTIONS', 'PROPFIND']) {
			const response = await ask(address, { method })
			expect([method, namesIn(response)]).toEqual([method, []])
			await response.body?.cancel()
		}
	},
)

describe('a refusal of the server itself', () => {
	const evaluation = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }

	test.each<[string, number, string, RequestInit]>([
		['an unknown method', 405, '/api/v1/evaluate', { method: 'PROPFIND' }],
		['another spelling', 404, '/api/v1/%65valuate', evaluation],
		['a broken body', 400, '/api/v1/evaluate', { ...evaluation, body: '{' }],
		['faults', 422, '/api/v1/evaluate', evaluation],
		['another type', 415, '/api/v1/screen?ruleset=article', evaluation],
		['a day that is none', 422, '/api/v1/sources?asOf=x', {}],
		['a rule set that there is not', 404, '/api/v1/rulesets/none', {}],
	])('can be read: %s, %i', async (_what, status, address, init) => {
		expectOpen(await ask(address, init), status)
	})

	test('can be read where no app answers', async () => {
		const heads = ['Expect: more\r\nHost: here', 'Host: here\r\nHost: there']
		for (const head of heads) {
			const { status, headers } = await sendRaw(
				baseUrl,
				`GET /api/v1/health HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n`,
			)
			expect([status, headers['access-control-allow-origin']]).toEqual([expect.any(Number), '*'])
			expect(status).toBeGreaterThanOrEqual(400)
		}
	})

	test('can be read when there is no room, with the time to wait', async () => {
		const server = await serve('.next-test', { env: { MAX_BODIES: '1', ADDRESS_SHARE: '100' } })
		const held = new AbortController()
		const first = fetch(`${server.origin}/api/v1/evaluate`, {
			...evaluation,
			body: new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) }),
			duplex: 'half',
			signal: held.signal,
		} as RequestInit).catch(() => null)
		const again = () => fetch(`${server.origin}/api/v1/evaluate`, { ...evaluation, body: '{}' })
		await expect.poll(async () => (await again()).status).toBe(503)
		const refused = await again()
		expectOpen(refused, 503)
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
		held.abort()
		await first
		await server.close()
	})
})

test('an address that there is not stays one for a browser that asks first', async () => {
	expect((await preflight('/api/v1/evaluated')).status).toBe(404)
	const nothing = await preflight('/api/v1/rulesets/article/nothing')
	expect([nothing.status, namesIn(nothing)]).toEqual([404, open])
})

describe('in a browser', () => {
	const elsewhere = createServer((_request, response) =>
		response.setHeader('Content-Type', 'text/html').end('<p>'),
	)
	afterAll(() => elsewhere.close())

	test('a page of another origin evaluates, and reads nothing of a team', async () => {
		await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
		const browser = await openBrowser()
		const page = await browser.newPage()
		await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
		const read = await page.evaluate(async (origin) => {
			const evaluated = await fetch(`${origin}/api/v1/evaluate`, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ ruleset: 'article', facts: { jobOffer: 'none' } }),
			})
			const { outcome } = await evaluated.json()
			const failed = ({ name }: Error) => name
			return {
				outcome,
				id: evaluated.headers.get('X-Request-Id'),
				withCookies: await fetch(`${origin}/api/v1/health`, { credentials: 'include' }).then(String, failed),
				team: await fetch(`${origin}/api/team/state`).then(String, failed),
			}
		}, baseUrl)
		expect(read).toEqual({
			outcome: 'ineligible',
			id: expect.stringMatching(/^[\w-]{36}$/),
			withCookies: 'TypeError',
			team: 'TypeError',
		})
		await browser.close()
	})
})
