import { describe, expect, test } from 'vitest'
import * as clausesNamespace from '@/app/api/v1/rulesets/[id]/clauses/route'
import * as sourcesNamespace from '@/app/api/v1/sources/route'
import { openapi } from '@/lib/api/openapi/openapi'
import { clausesSchema, problemSchema, sourcesSchema } from '@/lib/api/result-schema'
import { today } from '@/lib/day/today'
import { lawRulesetIds } from '@/lib/law/clauses/clause'
import { sourceIds } from '@/rules/sources/all'

const clausesRoute = { ...clausesNamespace }
const sourcesRoute = { ...sourcesNamespace }

const clausesOf = (id: string, method: 'GET' | 'HEAD' = 'GET') =>
	clausesRoute[method](new Request(`http://localhost/api/v1/rulesets/${id}/clauses`, { method }), {
		params: Promise.resolve({ id }),
	})
const sourcesOn = (query = '', method: 'GET' | 'HEAD' = 'GET') =>
	sourcesRoute[method](new Request(`http://localhost/api/v1/sources${query}`, { method }), {
		params: Promise.resolve({}),
	})

const refusing = ['POST', 'PUT', 'PATCH', 'DELETE'] as const

describe('GET /rulesets/{id}/clauses', () => {
	test.each(lawRulesetIds)('has every clause that %s rests on, and no other', async (id) => {
		const { clauses } = clausesSchema.parse(await (await clausesOf(id)).json())
		expect(clauses.length).toBe({ 'k-published': 33, 'work-permit': 167 }[id])
		for (const { rulesets } of clauses) expect(rulesets).toContain(id)
		expect(new Set(clauses.map((clause) => clause.id)).size).toBe(clauses.length)
	})

	test.each(['article', 'h1b'])('%s has none', async (id) => {
		expect(await (await clausesOf(id)).json()).toEqual({ clauses: [] })
	})

	test('a clause in full, with why, and one that is checked, without', async () => {
		const { clauses } = clausesSchema.parse(await (await clausesOf('k-published')).json())
		expect(clauses.find(({ id }) => id === 'decree-k-young')).toEqual({
			id: 'decree-k-young',
			text: 'decree-814',
			at: 'Art. 6(6)',
			rulesets: ['k-published'],
			words: '外国青年科技人才',
			lang: 'zh',
			meaning: 'It is for young people. No text says which age that means.',
			state: 'unsettled',
			by: ['k-published/young', 'fact/age'],
			why: 'We found no official number.',
			source: 'decree-814',
			read: 'copy',
			day: '2026-11-30',
		})
		expect(clauses.find(({ id }) => id === 'decree-k-proof')).not.toHaveProperty('why')
	})

	test('an unknown rule set is not found, as problem details', async () => {
		const missing = await clausesOf('constructor')
		expect(missing.status).toBe(404)
		expect(missing.headers.get('Content-Type')).toBe('application/problem+json')
		expect(problemSchema.parse(await missing.json()).status).toBe(404)
	})

	test('HEAD has the headers alone', async () => {
		const response = await clausesOf('k-published', 'HEAD')
		expect([response.status, await response.text()]).toEqual([200, ''])
	})

	test.each(refusing)('%s is not possible', async (method) => {
		const request = new Request('http://localhost/', { method })
		const response = await clausesRoute[method](request, { params: Promise.resolve({ id: 'h1b' }) })
		expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
	})
})

describe('GET /sources', () => {
	test('has each source once, with its age on a day', async () => {
		const { asOf, sources } = sourcesSchema.parse(await (await sourcesOn('?asOf=2027-03-01')).json())
		expect(asOf).toBe('2027-03-01')
		expect(sources.map(({ id }) => id)).toEqual(sourceIds)
		expect(sources.find(({ id }) => id === 'decree-814')).toMatchObject({
			day: '2026-11-30',
			read: 'copy',
			age: 91,
			official: 'https://www.gov.cn/zhengce/content/202508/content_7036507.htm',
			until: null,
		})
	})

	test('without a day, today in Shanghai counts', async () => {
		const { asOf } = sourcesSchema.parse(await (await sourcesOn()).json())
		expect(asOf).toBe(today('Asia/Shanghai'))
	})

	test.each([
		['?asOf=2026-02-30', '/asOf'],
		['?asOf=', '/asOf'],
		['?asOf=2026-12-01&asOf=2026-12-02', '/asOf'],
		['?day=2026-12-01', '/day'],
	])('the query %s is refused', async (query, pointer) => {
		const response = await sourcesOn(query)
		expect(response.status).toBe(422)
		const { errors = [] } = problemSchema.parse(await response.json())
		expect(errors.map((fault) => fault.pointer)).toContain(pointer)
	})

	test('HEAD has the headers alone', async () => {
		const response = await sourcesOn('', 'HEAD')
		expect([response.status, await response.text()]).toEqual([200, ''])
	})

	test.each(refusing)('%s is not possible', async (method) => {
		const request = new Request('http://localhost/', { method })
		const response = await sourcesRoute[method](request, { params: Promise.resolve({}) })
		expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
	})
})

test('the description of the API has both', () => {
	expect(openapi.paths).toHaveProperty(['/rulesets/{id}/clauses'])
	expect(openapi.paths).toHaveProperty(['/sources'])
})
