import { describe, expect, test } from 'vitest'
import { checkAnswers } from '@/scripts/fuzz/check-answer.mjs'
import { nameMarker, unescaped, valueMarker } from '@/scripts/fuzz/hostile-texts.mjs'
import { randomOf } from '@/scripts/fuzz/random.mjs'
import { readAnswers } from '@/scripts/fuzz/read-answers.mjs'
import { shrink } from '@/scripts/fuzz/shrink.mjs'

type Headers = Record<string, string>
/** What every answer has. */
const policy: Headers = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
	'referrer-policy': 'same-origin',
	'permissions-policy': 'geolocation=()',
}
const answer = (status: number, body = '', headers: Headers = {}) => ({
	status,
	headers: { ...policy, ...headers },
	body: Buffer.from(body),
})
const problem = (members: object = {}, status = 422) =>
	answer(status, JSON.stringify({ type: 'about:blank', title: 'No', status, detail: 'No.', ...members }), {
		'content-type': 'application/problem+json',
	})
const page = (html: string, csp = "default-src 'none'; script-src 'self'") =>
	answer(200, html, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp })
const fault = (pointer: string, detail = 'This member is not known here.') => ({ pointer, detail })

type Answer = ReturnType<typeof answer>
type Case = readonly [name: string, request: object, answer: Answer, fault: string]

const evaluate = { method: 'POST', path: '/api/v1/evaluate' }
const screen = { method: 'POST', path: '/api/v1/screen?ruleset=h1b', body: Buffer.from('{}\n \n{}\n') }
const next = { method: 'POST', path: '/api/v1/next' }
const wrongMethod = { ...evaluate, statuses: [405] }
const bytes = { bytes: Buffer.from('GET') }

describe('an answer without fault', () => {
	test.each([
		['refuses in problem details', evaluate, problem({ errors: [fault('/facts/more')] })],
		['points at a name that was sent', evaluate, problem({ errors: [fault(`/facts/${nameMarker}`)] })],
		[
			'names a hundred faults and how many more',
			evaluate,
			problem({ errors: Array(100).fill(fault('/facts')), more: 7 }),
		],
		['is a result', evaluate, answer(200, '{"outcome":"eligible"}')],
		[
			'asks while an outcome is open',
			next,
			answer(200, '{"rulesets":{"h1b":{"outcome":null}},"ask":["age"]}'),
		],
		['says that there is no room', evaluate, problem({}, 503)],
		[
			'asks for TLS where it came by it',
			{ ...evaluate, headers: [['X-Forwarded-Proto', 'https']] },
			answer(200, '{"outcome":"eligible"}', { 'strict-transport-security': 'max-age=1; includeSubDomains' }),
		],
		['has a line for each that is not blank', screen, answer(200, '{"id":"a"}\n{"errors":[]}\n')],
		['is a page under the policy', { method: 'GET', path: '/en' }, page('<p>')],
		[
			'leads to a path of ours',
			{ method: 'GET', path: '/' },
			answer(307, '', { location: `/en?${valueMarker}` }),
		],
	])('%s', (_name, request, given) => {
		expect(checkAnswers(request, { answers: [given] })).toEqual([])
	})
})

const get = { method: 'GET', path: '/en' }

const faulty: readonly Case[] = [
	['is a failure', get, answer(500), 'an answer of status 500'],
	[
		'has no room after all is over',
		{ ...evaluate, statuses: [200], isNeeded: true },
		problem({}, 503),
		'503 instead of 200',
	],
	...Object.keys(policy).map(
		(name): Case => [`lacks ${name}`, get, answer(304, '', { [name]: '' }), `an answer has no ${name}`],
	),
	[
		'does not ask for TLS',
		{ ...get, headers: [['X-Forwarded-Proto', 'https']] },
		answer(307, '', { location: '/en' }),
		'an answer by TLS does not ask for TLS',
	],
	['is no problem details', evaluate, answer(400), '400 is no problem details'],
	...['/a%70i/v1/x', '/en/../api/v1', '/api%2fv1', '/./%61pi', 'http://a.example/api/x', '/x\\..\\api'].map(
		(path): Case => [
			`is no problem details at ${path}`,
			{ method: 'GET', path },
			answer(404),
			'404 is no problem details',
		],
	),
	['says another status', evaluate, problem({ status: 400 }), 'problem details of status 422 say 400'],
	['lacks a detail', evaluate, problem({ detail: '' }), 'problem details lack detail'],
	['repeats a value', evaluate, problem({ detail: `Not ${valueMarker}.` }), 'problem details repeat a value'],
	['repeats a name', evaluate, problem({ title: nameMarker }), 'problem details repeat a name in words'],
	[
		'repeats a value by a pointer',
		evaluate,
		problem({ errors: [fault(`/facts/${valueMarker}`)] }),
		'a fault repeats a value',
	],
	[
		'repeats a name in a fault',
		evaluate,
		problem({ errors: [fault('/facts', `${nameMarker} is unknown.`)] }),
		'a fault repeats a name in words',
	],
	[
		'names too many faults',
		evaluate,
		problem({ errors: Array(101).fill(fault('/facts')) }),
		'more than 100 faults are named',
	],
	[
		'says that there are more and names few',
		evaluate,
		problem({ errors: [fault('/facts')], more: 1 }),
		'the number of further faults is wrong',
	],
	['is long', evaluate, problem({ title: 'x'.repeat(200_000) }), 'problem details are very long'],
	['holds a stack', evaluate, problem({ detail: 'at read (/app/a.js:1:2)' }), 'problem details hold a stack'],
	['has another status than is due', wrongMethod, problem(), '422 instead of 405'],
	['refuses a method and not says which', wrongMethod, problem({}, 405), '405 does not say what is allowed'],
	['is no result', evaluate, answer(200, '{}'), 'a result has no outcome'],
	[
		'asks nothing though an outcome is open',
		next,
		answer(200, '{"rulesets":{"h1b":{"outcome":null}},"ask":[]}'),
		'what to ask next does not fit the outcomes',
	],
	['leaves out a line', screen, answer(200, '{}\n'), 'fewer answers than lines'],
	['ends within a line', screen, answer(200, '{}\n{'), 'the answers do not end with a line'],
	['is a page without policy', get, page('', ''), 'a page has no policy'],
	[
		'is a page under a loose policy',
		get,
		page('', "default-src 'none'; script-src 'unsafe-inline'"),
		'the policy of a page is loose',
	],
	...unescaped.map(
		(text): Case => [
			`is a page with ${text}`,
			get,
			page(`<p>${text}`),
			'a page holds a value that is not escaped',
		],
	),
	[
		'repeats a value in a header',
		get,
		answer(200, '', { link: `<http://${valueMarker}.example/>` }),
		'the header link repeats what was sent',
	],
	...['//a.example', 'https://a.example/', '/\\a.example'].map(
		(location): Case => [
			`leads to ${location}`,
			get,
			answer(308, '', { location }),
			'a redirect leads away by location',
		],
	),
]

describe('a fault is found where an answer', () => {
	test.each(faulty)('%s', (_name, request, given, expected) => {
		expect(checkAnswers(request, { answers: [given] })).toContain(expected)
	})

	test('does not come, or comes twice', () => {
		expect(checkAnswers(evaluate, { answers: [], failure: 'no answer: ECONNRESET' })).toHaveLength(1)
		expect(checkAnswers({ ...bytes, answers: 2, isWhole: true }, { answers: [answer(200)] })).toEqual([
			'fewer answers than requests',
		])
		const last = answer(400, '', { connection: 'close' })
		expect(checkAnswers({ ...bytes, answers: 2, isWhole: true }, { answers: [last] })).toEqual([])
		expect(checkAnswers({ ...bytes, statuses: [400] }, { answers: [] })).toEqual(['no answer'])
		expect(checkAnswers(bytes, { answers: [answer(200), answer(200)] })).toEqual([
			'more answers than requests',
		])
	})
})

test('answers are told apart on one connection, by their lengths and in chunks', () => {
	const wire = [
		'HTTP/1.1 100 Continue\r\n\r\n',
		'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}',
		'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n',
		'HTTP/1.1 204 No Content\r\nAllow: GET\r\n\r\n',
		'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nto the end',
	].join('')
	const read = readAnswers(Buffer.from(wire)).map(({ status, body }) => `${status} ${body}`)
	expect(read).toEqual(['100 ', '200 {}', '200 abcde', '204 ', '400 to the end'])
})

test('a request shrinks to what its fault needs', async () => {
	const request = {
		headers: [
			['A', '1'],
			['B', '2'],
			['C', '3'],
		],
		body: Buffer.from(`${'x'.repeat(1000)}!${'y'.repeat(1000)}`),
	}
	const smallest = await shrink(
		request,
		async ({ headers, body }: typeof request) => body.includes('!') && headers.some(([name]) => name === 'B'),
	)
	expect(smallest).toEqual({ headers: [['B', '2']], body: Buffer.from('!') })
})

test('a large request of which every byte is needed is given up on, not shrunk for ever', async () => {
	const body = Buffer.alloc(2 ** 20)
	const isWhole = async (smaller: { body: Buffer }) => smaller.body.length === body.length
	expect((await shrink({ body }, isWhole)).body).toBe(body)
})

test('a seed and a number give the same choices each time, and others give others', () => {
	const choices = (seed: number, index: number) => randomOf(seed, index).bytes(20).toString('hex')
	expect(choices(1, 7)).toBe(choices(1, 7))
	expect(new Set([choices(1, 7), choices(1, 8), choices(2, 7), choices(2, 8)]).size).toBe(4)
})
