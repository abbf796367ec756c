import type { Client } from '@modelcontextprotocol/client'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { maxBodyBytes, maxNameInCall } from '@/lib/limits/limits'
import { tools } from '@/lib/mcp/tools/all-tools'
import { call, overHttp, overStdio, serveRoute } from './clients'

let served: Awaited<ReturnType<typeof serveRoute>>
let client: Client
beforeAll(async () => {
	vi.stubEnv('MCP', 'on')
	served = await serveRoute()
	client = await overHttp(served.url)
})
afterAll(async () => {
	await client.close()
	served.close()
	vi.unstubAllEnvs()
})

const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }
const send = (body: string, more: Record<string, string> = {}) =>
	fetch(served.url, { method: 'POST', headers: { ...headers, ...more }, body })
const message = (method: string, params: object = {}) =>
	JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
const evaluateCall = (given: object) => message('tools/call', { name: 'evaluate', arguments: given })
const list = message('tools/list')

/** A problem of ours. */
async function problemOf(response: Response) {
	expect(response.headers.get('content-type')).toBe('application/problem+json')
	const { status, title, detail } = (await response.json()) as Record<string, unknown>
	expect([status, typeof title, typeof detail]).toEqual([response.status, 'string', 'string'])
	return response.status
}

describe('the address', () => {
	test('answers a message in one piece of JSON, without a session', async () => {
		const response = await send(list)
		expect(response.status).toBe(200)
		expect(response.headers.get('content-type')).toBe('application/json')
		expect(response.headers.get('mcp-session-id')).toBeNull()
	})

	test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('offers nothing by %s', async (method) => {
		const response = await fetch(served.url, { method, headers: { Accept: 'text/event-stream' } })
		expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
	})

	test.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
		'is not there by %s unless it is set',
		async (method) => {
			for (const value of ['', 'off', 'ON', 'true']) {
				vi.stubEnv('MCP', value)
				const body = method === 'POST' ? { body: list } : {}
				const response = await fetch(served.url, { method, headers, ...body })
				vi.stubEnv('MCP', 'on')
				expect(response.status).toBe(404)
			}
		},
	)

	test.each(['https://elsewhere.example', 'http://localhost', 'null', ''])(
		'refuses a page of %j',
		async (origin) => {
			expect(await problemOf(await send(list, { Origin: origin }))).toBe(403)
		},
	)

	test.each(['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'])('speaks %s', async (version) => {
		expect((await send(list, { 'MCP-Protocol-Version': version })).status).toBe(200)
	})

	test('says so where it does not speak a version', async () => {
		const response = await send(list, { 'MCP-Protocol-Version': '1999-01-01' })
		expect(response.status).toBe(400)
		expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { code: expect.any(Number) } })
	})

	test.each([
		['{', 400],
		['', 400],
		['\ud800', 400],
		[`[${list},${list}]`, 422],
		['[]', 422],
		[`[${`${list},`.repeat(5000)}${list}]`, 422],
		[message('tools/call', { name: 'x'.repeat(maxNameInCall + 1) }), 422],
		[message('resources/read', { uri: `kvisa://${'x'.repeat(maxNameInCall)}` }), 422],
		[message('x'.repeat(maxNameInCall + 1)), 422],
	])('%.40s is a problem', async (body, status) => {
		expect(await problemOf(await send(body))).toBe(status)
	})

	test('another type is a problem', async () => {
		expect(await problemOf(await send(list, { 'Content-Type': 'text/plain' }))).toBe(415)
	})

	test.each(['null', '1', '"x"', '{}', '{"jsonrpc":"1.0","method":"x"}', '{"jsonrpc":"2.0","id":{}}'])(
		'%s is no message',
		async (body) => {
			const response = await send(body)
			expect(response.status).toBe(400)
			expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { code: expect.any(Number) } })
		},
	)

	test('keeps no stream open for subscriptions', async () => {
		const meta = {
			'io.modelcontextprotocol/protocolVersion': '2026-07-28',
			'io.modelcontextprotocol/clientInfo': { name: 'x', version: '1' },
			'io.modelcontextprotocol/clientCapabilities': {},
		}
		const method = 'subscriptions/listen'
		const response = await send(message(method, { notifications: { toolsListChanged: true }, _meta: meta }), {
			'MCP-Protocol-Version': '2026-07-28',
			'Mcp-Method': method,
		})
		expect(await response.text()).toContain('Subscription limit reached')
	})
})

/** JSON that is nested as deeply as the most bytes allow. */
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('a call', () => {
	test('that nests deeply is told what is wrong', async () => {
		for (const depth of [1000, 100_000]) {
			const body = evaluateCall({ ruleset: 'article', facts: { age: 'here' } }).replace(
				'"here"',
				nested(depth),
			)
			const { result } = await (await send(body)).json()
			expect(result).toMatchObject({
				isError: true,
				structuredContent: { errors: [{ pointer: '/facts/age', detail: 'This must be a number.' }] },
			})
		}
	})

	test('with very many faults names the first of them and counts the others', async () => {
		const facts = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, 1]))
		const { body, isError } = await call(client, 'evaluate', { ruleset: 'article', facts, locale: 1 })
		expect([isError, (body.errors as unknown[]).length, body.more]).toEqual([true, 100, 19_901])
	})

	test.each(['explain', 'nearest_ways', 'next_questions', 'documents'])(
		'%s names the faults of all its members at once',
		async (name) => {
			const given = name === 'next_questions' ? { rulesets: ['article'] } : { ruleset: 'article' }
			const { body, isError } = await call(client, name, { ...given, facts: { age: 1 }, locale: 'xx' })
			expect(isError).toBe(true)
			const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
			expect(pointers).toEqual(['/locale', '/facts/age'])
		},
	)

	test.each(['toString', '__proto__', 'constructor', 'score', ''])('of %j is no tool', async (name) => {
		const response = await send(message('tools/call', { name, arguments: {} }))
		expect(await response.text()).not.toContain('structuredContent')
	})

	test.each(['__proto__', 'constructor', 'toString'])('knows no fact %s', async (name) => {
		const facts = JSON.parse(`{ "${name}": true }`)
		const response = await send(evaluateCall({ ruleset: 'article', facts }))
		const { result } = await response.json()
		expect([result.isError, JSON.stringify(result).includes('not known here')]).toEqual([true, true])
	})

	test('never repeats what it was given', async () => {
		const secret = 'x7q9z-secret'
		for (const { name } of tools) {
			const given = { ruleset: secret, rulesets: [secret], facts: { age: secret, nationalities: [secret] } }
			const { body, text, isError } = await call(client, name, given)
			expect(isError).toBe(true)
			expect(JSON.stringify(body) + text).not.toContain(secret)
		}
	})

	test('of anything is answered, or told what is wrong, and nothing fails', async () => {
		const names = [
			'ruleset',
			'rulesets',
			'facts',
			'asOf',
			'locale',
			'version',
			'parameters',
			'country',
			'after',
		]
		const values = fc.oneof(
			fc.jsonValue(),
			fc.constantFrom('article', 'k-published', ['h1b'], {}, { age: 30 }, '2026-12-01', 'en', 'KE'),
		)
		const given = fc.dictionary(fc.constantFrom(...names), values)
		const report = vi.spyOn(console, 'error')
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...tools.map(({ name }) => name)), given, async (name, one) => {
				const { body, isError } = await call(client, name, one)
				if (isError) expect((body.errors as unknown[]).length).toBeGreaterThan(0)
				else expect(body.notADecision).toEqual(expect.any(String))
			}),
			{ numRuns: 500 },
		)
		expect(report).not.toHaveBeenCalled()
		report.mockRestore()
	})
})

test('a message over the limit ends the program that is spoken to over standard input', async () => {
	const own = await overStdio()
	const ended = new Promise<void>((resolve) => {
		own.onclose = resolve
	})
	const facts = { a: 'x'.repeat(maxBodyBytes) }
	await expect(call(own, 'evaluate', { ruleset: 'article', facts })).rejects.toThrow()
	await ended
})
