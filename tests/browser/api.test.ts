import { request as httpRequest } from 'node:http'
import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'
import {
	nextQuestionsSchema,
	problemSchema,
	resultSchema,
	rulesetListSchema,
	rulesetSchema,
} from '@/lib/api/result-schema'
import { nextQuestions } from '@/rules/asking/next-questions'
import { findChanges } from '@/rules/changes/find-changes'
import { factIds } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { reasonOf } from '@/rules/reasons/reason-of'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import { anyFacts, rulesetOf } from '@/tests/rules/candidates'
import { faultsOf } from './faults-of'

const base = `${inject('baseUrl')}/api/v1`

const send = (
	body: string | Uint8Array,
	headers: Record<string, string> = { 'Content-Type': 'application/json' },
) => fetch(`${base}/evaluate`, { method: 'POST', headers, body: body as BodyInit })
const ask = (body: unknown) => send(JSON.stringify(body))

describe('POST /evaluate', () => {
	test('the worked request gives the worked answer', async () => {
		const response = await ask({
			ruleset: 'article',
			facts: { jobOffer: 'verbal', paidInMoney: false, annualPayCny: 240_000, knowsCustoms: null },
			asOf: '2026-11-24',
		})
		expect(response.status).toBe(200)
		const result = resultSchema.parse(await response.json())
		expect(result.ruleset).toEqual({ id: 'article', version: '2026-11-30', status: 'opinion', inForce: null })
		expect(result).toMatchObject({
			asOf: '2026-11-24',
			outcome: 'ineligible',
			strength: { met: 0, total: 10 },
			missing: [],
			reason: ['paidInMoney'],
			assumes: [],
			blockedBy: [],
		})
		expect(result.criteria.find(({ id }) => id === 'job-offer')).toEqual({
			id: 'job-offer',
			kind: 'required',
			result: 'unknown',
			restsOn: ['jobOffer'],
			because: { unanswered: [], inconclusive: ['jobOffer'], unsettled: [] },
			sources: [{ id: 'article', at: '¶15' }],
		})
		expect(result.criteria.find(({ id }) => id === 'real-pay')).toMatchObject({
			result: 'unmet',
			restsOn: ['paidInMoney'],
		})
		expect(result.changes[0]).toEqual(
			expect.arrayContaining([
				{ fact: 'jobOffer', from: 'verbal', to: 'written' },
				{ fact: 'paidInMoney', from: false, to: true },
				{ fact: 'knowsCustoms', from: null, to: true },
			]),
		)
		expect(result.continuing).toContainEqual({ id: 'contributes', sources: [{ id: 'article', at: '¶15' }] })
	})

	test('it answers as the evaluation in the browser does, for any candidate', async () => {
		await fc.assert(
			fc.asyncProperty(rulesetOf, anyFacts, async (id, facts) => {
				const given = { facts, parameters: configuredParameters }
				const result = evaluate(rulesets[id], given, '2026-11-24')
				const expected = {
					...result,
					reason: reasonOf(rulesets[id], given, result.outcome),
					...findChanges(rulesets[id], given),
				}
				const response = await ask({ ruleset: id, facts, asOf: '2026-11-24' })
				const answer = await response.json()
				expect(answer).toEqual(JSON.parse(JSON.stringify(expected)))
				resultSchema.parse(answer)
			}),
			{ numRuns: 40 },
		)
	})

	test('parameters are a what-if, and those of other rule sets are ignored', async () => {
		const facts = { age: 40 }
		const young = async (body: object) => {
			const result = resultSchema.parse(await (await ask({ facts, ...body })).json())
			return result.criteria.find(({ id }) => id === 'young')?.result
		}
		expect(await young({ ruleset: 'k-published' })).toBe('unknown')
		expect(await young({ ruleset: 'k-published', parameters: { maxAge: 35 } })).toBe('unmet')
		expect(await young({ ruleset: 'k-published', parameters: { minAge: 16, maxAge: 45 } })).toBe('met')
		expect(await young({ ruleset: 'k-published', parameters: { maxAge: null } })).toBe('unknown')
		expect((await ask({ ruleset: 'h1b', facts, parameters: { maxAge: 35 } })).status).toBe(200)
	})

	test('without a day it takes today in Shanghai; with one, it says whether the rule was in force', async () => {
		const at = async (asOf?: string) =>
			resultSchema.parse(await (await ask({ ruleset: 'k-published', facts: {}, asOf })).json())
		const shanghai = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
		expect([shanghai, new Date(Date.now() + 8 * 3600_000 - 60_000).toISOString().slice(0, 10)]).toContain(
			(await at()).asOf,
		)
		expect((await at('2025-09-30')).ruleset.inForce).toBe(false)
		expect((await at('2025-10-01')).ruleset.inForce).toBe(true)
	})

	test('a version is evaluated by its name, and one that is not there is refused', async () => {
		const [version] = versionsOf('h1b').map((one) => one.version)
		const result = resultSchema.parse(await (await ask({ ruleset: 'h1b', version, facts: {} })).json())
		expect(result.ruleset.version).toBe(version)
		for (const other of ['2020-01-01', 'newest']) {
			const refused = await ask({ ruleset: 'h1b', version: other, facts: {} })
			expect(await faultsOf(refused, 422)).toHaveProperty(['/version'])
		}
	})

	test('language codes are canonical and duplicates collapse, the better level counting', async () => {
		const facts = {
			targetMarkets: ['IN', 'IN'],
			languages: [
				{ language: 'hin', level: 'basic' },
				{ language: 'hi', level: 'working' },
			],
		}
		const result = resultSchema.parse(await (await ask({ ruleset: 'article', facts })).json())
		expect(result.criteria.find(({ id }) => id === 'language')?.result).toBe('met')
	})

	test('a header that Next has for itself changes no answer', async () => {
		const headers = { 'Content-Type': 'application/json', 'X-Middleware-Prefetch': '1' }
		const body = JSON.stringify({ ruleset: 'article', facts: {} })
		const response = await fetch(`${base}/evaluate`, { method: 'POST', headers, body })
		expect(await response.json()).toMatchObject({ outcome: 'undetermined' })
	})

	test('every fault is named in one answer, with the unknown rule set too', async () => {
		const faults = await faultsOf(
			await send(
				`{"ruleset":"visa","asOf":"2026-02-30","parameters":{"minAge":40,"maxAge":30,"other":1},"more":1,
				"facts":{"age":15,"experienceYears":"4","jobOffer":"maybe","knowsCustoms":1,"nationalities":[],"targetMarkets":["CN","ng"],
				"languages":[{"language":"und","level":"fluent","x":1},{"language":"en"}],"plannedActivities":["work"],"isicDivision":"04",
				"annualPayCny":1e999,"provincialBonus":2.5,"__proto__":{"age":30},"constructor":1,"a/b~c":1},"__proto__":1}`,
			),
			422,
		)
		expect(Object.keys(faults).sort()).toEqual(
			[
				'/ruleset',
				'/asOf',
				'/parameters/minAge',
				'/parameters/other',
				'/more',
				'/__proto__',
				'/facts/age',
				'/facts/experienceYears',
				'/facts/jobOffer',
				'/facts/knowsCustoms',
				'/facts/nationalities',
				'/facts/targetMarkets/0',
				'/facts/targetMarkets/1',
				'/facts/languages/0/language',
				'/facts/languages/0/x',
				'/facts/languages/1/level',
				'/facts/plannedActivities/0',
				'/facts/isicDivision',
				'/facts/annualPayCny',
				'/facts/provincialBonus',
				'/facts/__proto__',
				'/facts/constructor',
				'/facts/a~1b~0c',
			].sort(),
		)
		expect(faults['/facts/languages/1/level']).toBe('This member is required.')
	})

	test.each([
		['countries', 'nationalities', [...Array(11).fill('NG'), 'XX']],
		['wrong entries', 'nationalities', Array(123_400).fill(1)],
		['choices', 'bridgeTasks', Array(50_000).fill('open-market')],
		['languages', 'languages', Array(200_000).fill({})],
	])('of a list of too many %s no entry is looked at', async (_name, fact, entries) => {
		const faults = await faultsOf(await ask({ ruleset: 'article', facts: { [fact]: entries } }), 422)
		expect(Object.keys(faults)).toEqual([`/facts/${fact}`])
	})

	test('of more than 100 faults 100 are named and the others counted', async () => {
		const members = Object.fromEntries(Array.from({ length: 80_000 }, (_, at) => [`m${at}`, 1]))
		const response = await ask({ ruleset: 'visa', facts: members, asOf: 'today' })
		expect(response.status).toBe(422)
		const { errors, more } = problemSchema.parse(await response.json())
		expect(errors).toHaveLength(100)
		expect(more).toBe(80_002 - 100)
		expect(errors?.[0]?.pointer).toBe('/ruleset')
	})

	test('a long value or name is never given back', async () => {
		const long = 'x'.repeat(5000)
		const response = await ask({ ruleset: long, facts: { age: long, [long]: 1 } })
		expect(await response.clone().text()).not.toContain(long.slice(0, 200))
		await faultsOf(response, 422)
	})

	test.each([
		['no body', '', 400],
		['broken JSON', '{"ruleset": ', 400],
		['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 400],
		['a list', '[]', 422],
		['null', 'null', 422],
		['nothing in it', '{}', 422],
		['facts that are a list', '{"ruleset":"article","facts":[]}', 422],
		['very deep nesting', `{"ruleset":"article","facts":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 422],
		['deep nesting that never closes', '['.repeat(500_000), 400],
		['more than 1 MiB', `{"x":"${'y'.repeat(1024 * 1024)}"}`, 413],
	])('%s is refused in words', async (_name, body, status) => {
		await faultsOf(await send(body), status)
	})

	test('a body of exactly 1 MiB is read', async () => {
		const body = '{"ruleset":"article","facts":{}}'
		expect((await send(body + ' '.repeat(1024 * 1024 - body.length))).status).toBe(200)
	})

	test('a body over 1 MiB that does not say its length is refused', async () => {
		const { hostname, port } = new URL(base)
		const status = await new Promise((resolve, reject) => {
			const request = httpRequest(
				{
					hostname,
					port,
					path: '/api/v1/evaluate',
					method: 'POST',
					headers: { 'Content-Type': 'application/json' },
				},
				(response) => {
					resolve(response.statusCode)
					response.resume()
				},
			)
			request.on('error', reject)
			for (let chunk = 0; chunk < 20; chunk++) request.write(' '.repeat(64 * 1024))
			request.end()
		})
		expect(status).toBe(413)
	})

	test('only an unknown rule set is a 404', async () => {
		expect(await faultsOf(await ask({ ruleset: '__proto__', facts: {} }), 404)).toHaveProperty('/ruleset')
		await faultsOf(await ask({ ruleset: 3, facts: {} }), 422)
	})

	test.each([
		['text/plain', undefined],
		['application/x-www-form-urlencoded', undefined],
		['application/json', 'gzip'],
	])('content of type %s, encoding %s is a 415', async (type, encoding) => {
		await faultsOf(
			await send('{}', { 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) }),
			415,
		)
	})
})

describe('POST /next', () => {
	const askNext = (body: unknown) =>
		fetch(`${base}/next`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		})
	const next = async (body: object) => nextQuestionsSchema.parse(await (await askNext(body)).json())

	test('it asks as the quick way in the browser does, for any candidate', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.shuffledSubarray([...rulesetIds], { minLength: 1 }),
				anyFacts,
				fc.subarray(factIds),
				async (chosen, facts, given) => {
					const some = Object.fromEntries(given.map((fact) => [fact, facts[fact]]))
					const { outcomes, ask, left } = nextQuestions(chosen, some, configuredParameters)
					const answer = await next({ rulesets: chosen, facts: some, asOf: '2026-11-24' })
					expect(answer).toEqual({
						asOf: '2026-11-24',
						rulesets: Object.fromEntries(chosen.map((id) => [id, { outcome: outcomes[id] }])),
						ask,
						left,
					})
				},
			),
			{ numRuns: 40 },
		)
	})

	test('"not sure" is an answer, and nothing is left to ask once all is settled', async () => {
		const rulesets = ['article', 'k-published']
		expect((await next({ rulesets, facts: {} })).ask[0]).toBe('nationalities')
		expect((await next({ rulesets, facts: { nationalities: null } })).ask).not.toContain('nationalities')
		expect(await next({ rulesets, facts: { nationalities: ['CN', 'HK'] } })).toMatchObject({
			rulesets: { article: { outcome: 'ineligible' }, 'k-published': { outcome: 'not-needed' } },
			ask: [],
			left: { min: 0, max: 0 },
		})
	})

	test.each([
		['no rule set', [], 422, '/rulesets'],
		['a rule set twice', ['h1b', 'h1b'], 422, '/rulesets'],
		['more rule sets than there are', [...rulesetIds, 'visa'], 422, '/rulesets'],
		['a rule set that is no name', ['article', 3], 422, '/rulesets/1'],
		['an unknown rule set', ['article', 'visa'], 404, '/rulesets/1'],
		['a name of Object', ['__proto__'], 404, '/rulesets/0'],
	])('%s is refused', async (_name, rulesets, status, pointer) => {
		expect(await faultsOf(await askNext({ rulesets, facts: {} }), status)).toHaveProperty([pointer])
	})

	test('every fault is named in one answer, and nothing else is taken', async () => {
		const body = { rulesets: ['visa'], facts: { age: 15, more: 1 }, asOf: '2026-02-30', parameters: {} }
		const faults = await faultsOf(await askNext(body), 422)
		expect(Object.keys(faults).sort()).toEqual(
			['/asOf', '/facts/age', '/facts/more', '/parameters', '/rulesets/0'].sort(),
		)
	})
})

describe('what else there is', () => {
	test('the list of rule sets', async () => {
		const list = rulesetListSchema.parse(await (await fetch(`${base}/rulesets`)).json())
		const corrects = { version: '2026-11-24', criteria: expect.objectContaining({}) }
		const corrected = {
			version: '2026-11-30',
			corrects,
			versions: ['2026-11-24', { version: '2026-11-30', corrects }],
		}
		expect(list.rulesets).toEqual([
			{ id: 'article', status: 'opinion', effectiveFrom: null, ...corrected },
			{ id: 'k-published', status: 'published', effectiveFrom: '2025-10-01', ...corrected },
			{ id: 'work-permit', status: 'published', effectiveFrom: '2017-04-01', ...corrected },
			{ id: 'h1b', version: '2026-11-24', status: 'analogy', effectiveFrom: null, versions: ['2026-11-24'] },
		])
	})

	test.each(rulesetIds)('the rule set %s as data', async (id) => {
		const answer = rulesetSchema.parse(await (await fetch(`${base}/rulesets/${id}`)).json())
		expect(answer.criteria.map((criterion) => criterion.id)).toEqual(
			rulesets[id].criteria.map((criterion) => criterion.id),
		)
	})

	test('a rule set that is not there', async () => {
		await faultsOf(await fetch(`${base}/rulesets/toString`), 404)
	})

	test('health', async () => {
		expect(await (await fetch(`${base}/health`)).json()).toMatchObject({
			status: 'ok',
			version: expect.any(String),
			database: expect.stringMatching(/^(ok|off)$/),
		})
	})

	test('the description names every path, and its schemas all resolve', async () => {
		const text = await (await fetch(`${base}/openapi.json`)).text()
		const description = JSON.parse(text)
		expect(description.openapi).toMatch(/^3\.1/)
		expect(Object.keys(description.paths)).toEqual([
			'/evaluate',
			'/next',
			'/screen',
			'/rulesets',
			'/rulesets/{id}',
			'/rulesets/{id}/cases',
			'/rulesets/{id}/clauses',
			'/sources',
			'/openapi.json',
			'/health',
			'/workspace/candidates',
			'/workspace/results',
			'/workspace/openings',
			'/workspace/decisions',
			'/workspace/audit',
		])
		for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
			expect(description.components.schemas).toHaveProperty(name as string)
		}
	})
})

describe('errors of our own under /api', () => {
	test.each(['/api', '/api/', '/api/v2', '/api/v1', '/api/v1/nothing', '/api/v1/rulesets/a/b'])(
		'%s is a 404 in problem details',
		async (path) => {
			const response = await fetch(inject('baseUrl') + path)
			await faultsOf(response, 404)
		},
	)

	test.each([
		['/evaluate', 'GET', 'POST, OPTIONS'],
		['/evaluate', 'PUT', 'POST, OPTIONS'],
		['/next', 'GET', 'POST, OPTIONS'],
		['/screen', 'GET', 'POST, OPTIONS'],
		['/screen', 'DELETE', 'POST, OPTIONS'],
		['/rulesets', 'POST', 'GET, HEAD, OPTIONS'],
		['/rulesets/article', 'DELETE', 'GET, HEAD, OPTIONS'],
		['/health', 'PATCH', 'GET, HEAD, OPTIONS'],
		['/openapi.json', 'POST', 'GET, HEAD, OPTIONS'],
	])('%s by %s is a 405 that says what is allowed', async (path, method, allow) => {
		const response = await fetch(base + path, { method })
		await faultsOf(response, 405)
		expect(response.headers.get('allow')).toBe(allow)
	})

	test('HEAD answers as GET does, without a body', async () => {
		const head = await fetch(`${base}/rulesets`, { method: 'HEAD' })
		expect(head.status).toBe(200)
		expect(await head.text()).toBe('')
		expect((await fetch(`${base}/evaluate`, { method: 'HEAD' })).status).toBe(405)
	})
})
