import { describe, expect, inject, test } from 'vitest'
import { openapi } from '@/lib/api/openapi/openapi'
import { problemSchema } from '@/lib/api/result-schema'
import { type Answer, lastRequest, sendRaw } from './raw'

const origin = inject('baseUrl')
/** Stands in each request where it could be given back. */
const mark = 'x7q9z'

function expectProblem({ headers, body }: Answer, status: number) {
	expect(headers['content-type']).toBe('application/problem+json')
	expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
	expect(headers['x-content-type-options']).toBe('nosniff')
	expect(problemSchema.parse(JSON.parse(body)).status).toBe(status)
	expect(body).not.toContain(mark)
}

describe('a request that the app cannot take', () => {
	test.each([
		['TRACE', '/en', 'GET, HEAD'],
		['TRACE', '/nowhere', 'GET, HEAD'],
		['TRACE', '/_next/static/nothing.js', 'GET, HEAD'],
		['PUT', '/_next/static/nothing.js', 'GET, HEAD'],
		['TRACE', '/api/v1/evaluate', 'POST, OPTIONS'],
		['TRACE', '/%61pi/v1/health', 'GET, HEAD, OPTIONS'],
		['PUT', '/en/plain/you', 'GET, HEAD, POST'],
		['CONNECT', `${mark}:443`, 'GET, HEAD, POST, OPTIONS'],
	])('%s %s is a 405 that says what is allowed', async (method, target, allow) => {
		const answer = await sendRaw(origin, lastRequest(method, target, `X-Mark: ${mark}`))
		expect(answer.status).toBe(405)
		expect(answer.headers.allow).toBe(allow)
		expectProblem(answer, 405)
	})

	test.each(Object.keys(openapi.paths))(
		'%s refuses a method that it does not know as one that it knows',
		async (path) => {
			const target = `/api/v1${path.replace('{id}', 'article')}`
			const known = await sendRaw(origin, lastRequest('DELETE', target))
			for (const method of ['PROPFIND', 'QUERY', 'M-SEARCH', 'TRACE']) {
				const answer = await sendRaw(origin, lastRequest(method, target, `X-Mark: ${mark}`))
				expect(answer.status).toBe(405)
				expect(answer.headers.allow).toBe(known.headers.allow)
				expectProblem(answer, 405)
			}
		},
	)

	test('OPTIONS * says what the server can do', async () => {
		const answer = await sendRaw(origin, lastRequest('OPTIONS', '*'))
		expect(answer.status).toBe(204)
		expect(answer.headers.allow).toBe('GET, HEAD, POST, OPTIONS')
	})

	test.each([
		['GET', '*'],
		['POST', '*'],
		['GET', `/api/v1/%zz?q=${mark}`],
		['GET', `/api/v1/rulesets/%E0%A4%A?q=${mark}`],
		['POST', `/api/%?q=${mark}`],
	])('%s %s is a 400', async (method, target) => {
		const answer = await sendRaw(origin, lastRequest(method, target, `X-Mark: ${mark}`))
		expect(answer.status).toBe(400)
		expectProblem(answer, 400)
	})

	test('an expectation that nobody can meet is a 417', async () => {
		const answer = await sendRaw(origin, lastRequest('POST', '/api/v1/evaluate', `Expect: ${mark}`))
		expect(answer.status).toBe(417)
		expectProblem(answer, 417)
	})

	test('a target with a scheme and a host is read as its path', async () => {
		const answer = await sendRaw(origin, lastRequest('GET', `http://${mark}.example/api/v1/health`))
		expect(answer.status).toBe(200)
		const page = await sendRaw(origin, lastRequest('GET', `http://${mark}.example/en/`))
		expect(page.status).toBe(308)
		expect(page.headers.location).toBe('/en')
	})
})

describe('a path in another spelling', () => {
	test.each([
		['/e%6e', '/en'],
		['/icon.%73vg', '/icon.svg'],
		['/sw.%6as', '/sw.js'],
		['/a%70i/v1/health?x=%41', '/api/v1/health?x=%41'],
		['//%65vil.example', '/evil.example'],
	])('%s is redirected to %s', async (path, location) => {
		for (const method of ['GET', 'HEAD']) {
			const answer = await sendRaw(origin, lastRequest(method, path))
			expect([answer.status, answer.headers.location]).toEqual([308, location])
		}
	})

	test.each(['/../plain', '/./plain', '/e%2fplain', '/en%5cplain', '/%2e%2e/en/plain', '/sw.%6as/..'])(
		'%s is a page that is not found',
		async (path) => {
			const answer = await sendRaw(origin, lastRequest('GET', path))
			expect(answer.status).toBe(404)
			expect(answer.headers['content-type']).toMatch(/^text\/html/)
		},
	)

	test.each(['/api/../en', '/api%2fv1%2fhealth', '/en/../api/v1/health', '/./%61pi', '/%2e/api/v1/health'])(
		'%s is a 404 in problem details',
		async (path) => {
			const answer = await sendRaw(origin, lastRequest('GET', path))
			expect(answer.status).toBe(404)
			expectProblem(answer, 404)
		},
	)

	test.each([
		'/a%70i/v1/evaluate',
		'/api%2fv1%2fevaluate',
		'/e%6e/plain',
		'/e%2fplain',
		'/../plain',
		'/./plain',
		'/api/v1/./evaluate',
		'/x/..%2f/api/v1/evaluate',
	])('POST %s is a 404 before its body is read', async (path) => {
		const head = `POST ${path} HTTP/1.1\r\nHost: here\r\nContent-Length: 10000000\r\n\r\n`
		const answer = await sendRaw(origin, head)
		expect(answer.status).toBe(404)
		expect(answer.headers.connection).toBe('close')
		expectProblem(answer, 404)
	})
})

const post = 'POST /api/v1/evaluate HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n'
/** Bytes that Node's parser does not take for a request, and the status of the answer. */
const unreadable = [
	['words', 400, `${mark}\r\n\r\n`],
	['a greeting of TLS', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
	['an unknown method', 405, `${mark} /en HTTP/1.1\r\nHost: here\r\n\r\n`],
	['HTTP of the future', 400, 'GET /en HTTP/9.1\r\nHost: here\r\n\r\n'],
	['a target with a blank', 400, `GET /en ${mark} HTTP/1.1\r\nHost: here\r\n\r\n`],
	['a header without a colon', 400, `GET /api/v1/health HTTP/1.1\r\nHost: here\r\n${mark}\r\n\r\n`],
	['a header in two lines', 400, `GET /en HTTP/1.1\r\nHost: here\r\nX: a\r\n ${mark}\r\n\r\n`],
	['no host', 400, 'GET /api/v1/health HTTP/1.1\r\n\r\n'],
	['two hosts', 400, `GET /api/v1/health HTTP/1.1\r\nHost: here\r\nHost: ${mark}\r\n\r\n`],
	['two lengths', 400, `${post}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`],
	['a length and chunks', 400, `${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`],
	['a length that is none', 400, `${post}Content-Length: ${mark}\r\n\r\n{}`],
	['a broken chunk', 400, `${post}Transfer-Encoding: chunked\r\n\r\n${mark}\r\n`],
	['too many headers', 431, `GET /api/v1/health HTTP/1.1\r\nHost: here\r\nX: ${mark.repeat(10_000)}\r\n\r\n`],
	['too long a target', 431, `GET /api/v1/${mark.repeat(10_000)} HTTP/1.1\r\nHost: here\r\n\r\n`],
] as const

describe('what is no request', () => {
	test.each(unreadable)(
		'%s: %i as problem details, and the connection is closed',
		async (_name, status, bytes) => {
			const answer = await sendRaw(origin, bytes)
			expect(answer.status).toBe(status)
			expectProblem(answer, status)
			expect(answer.headers.connection).toBe('close')
		},
	)

	test.each(unreadable.filter(([, , bytes]) => bytes.startsWith('GET ')))(
		'%s: %i without a body if only the head is asked for',
		async (_name, status, bytes) => {
			const answer = await sendRaw(origin, bytes.replace('GET ', 'HEAD '))
			expect(answer.status).toBe(status)
			expect(answer.headers['content-type']).toBe('application/problem+json')
			expect(answer.body).toBe('')
		},
	)
})

test('who asks for another protocol is answered in HTTP/1.1, and the connection is closed', async () => {
	for (const [target, protocol] of [
		['/api/v1/health', 'websocket'],
		['/en', 'h2c'],
	]) {
		const head = `GET ${target} HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`
		const answer = await sendRaw(origin, head)
		expect(answer.status).toBe(200)
		expect(answer.headers.connection).toBe('close')
	}
})
