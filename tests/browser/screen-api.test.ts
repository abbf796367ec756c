import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'
import { faultyLineSchema, screenedLineSchema } from '@/lib/api/result-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts } from '@/tests/rules/candidates'
import { faultsOf } from './faults-of'

const base = `${inject('baseUrl')}/api/v1/screen`
const type = 'application/x-ndjson'
const someone = '{"id":"a","facts":{}}\n'

const send = (
	body: string | Uint8Array,
	query = '?ruleset=article',
	headers: Record<string, string> = { 'Content-Type': type },
) => fetch(base + query, { method: 'POST', headers, body: body as BodyInit })

const linesOf = async (response: Response) =>
	(await response.text())
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line))

/** A request whose body is written bit by bit, while its answer is read. */
function open() {
	const { hostname, port, pathname } = new URL(base)
	const request = httpRequest({
		hostname,
		port,
		path: `${pathname}?ruleset=article`,
		method: 'POST',
		headers: { 'Content-Type': type },
	})
	const response = once(request, 'response') as Promise<[IncomingMessage]>
	return { request, response }
}

describe('POST /screen', () => {
	test.each(rulesetIds)(
		'under %s it answers any candidates in order, as by a single evaluation',
		async (id) => {
			const people = fc.sample(anyFacts, { numRuns: 300, seed: 1 })
			const body = people.map((facts, index) => JSON.stringify({ id: `${index}`, facts })).join('\n')
			const response = await send(body, `?ruleset=${id}&asOf=2026-11-24`)
			expect(response.status).toBe(200)
			expect(response.headers.get('content-type')).toBe(type)
			expect(response.headers.get('content-encoding')).toBeNull()
			const answers = await linesOf(response)
			expect(answers).toHaveLength(people.length)
			people.forEach((facts, index) => {
				const answer = screenedLineSchema.parse(answers[index])
				const { outcome, criteria, missing } = evaluate(
					rulesets[id],
					{ facts, parameters: configuredParameters },
					'2026-11-24',
				)
				const results = Object.fromEntries(criteria.map(({ id, result }) => [id, result]))
				expect(answer).toEqual({ id: `${index}`, outcome, criteria: results, missing })
			})
		},
	)

	test('a bad line is answered by its faults and the rest goes on', async () => {
		const long = `{"id":"long","facts":{"x":"${'y'.repeat(1024 * 1024)}"}}\n`
		const response = await send(
			`${someone}\r\n{"id":"b","facts":{"age":7,"more":1}}\r\n${long}{"id":\n${someone}`,
		)
		const [first, b, tooLong, broken, last] = await linesOf(response)
		expect(last).toEqual(first)
		expect(faultyLineSchema.parse(b)).toMatchObject({ id: 'b', line: 3 })
		expect(b.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/facts/age', '/facts/more'])
		expect(faultyLineSchema.parse(tooLong)).toMatchObject({ line: 4 })
		expect(faultyLineSchema.parse(broken)).toMatchObject({ line: 5 })
	})

	test('no line ends the others, and none has an answer without end', async () => {
		const facts = (text: string) => `{"id":"b","facts":${text}}`
		const hostile = [
			facts(`{"nationalities":[${'1,'.repeat(123_400)}1]}`),
			facts(`{"bridgeTasks":[${'"open-market",'.repeat(50_000)}1]}`),
			facts(`{"languages":[${'{},'.repeat(300_000)}{}]}`),
			facts(`{"languages":[${'['.repeat(400_000)}${']'.repeat(400_000)}]}`),
			facts(`{${Array.from({ length: 80_000 }, (_, at) => `"m${at}":1`).join()}}`),
			facts(`{"__proto__":{"age":30},"jobOffer":"${'x'.repeat(900_000)}"}`),
			`{"id":"${'x'.repeat(900_000)}","facts":{}}`,
			'['.repeat(500_000),
		]
		const [first, ...answers] = await linesOf(await send([someone.trim(), ...hostile, someone].join('\n')))
		expect(answers.pop()).toEqual(first)
		expect(answers.map(({ line }) => line)).toEqual(hostile.map((_, at) => at + 2))
		for (const answer of answers)
			expect(faultyLineSchema.parse(answer).errors.length).toBeLessThanOrEqual(100)
		expect(answers[4]).toMatchObject({ id: 'b', more: 79_900 })
		expect(JSON.stringify(answers).length).toBeLessThan(20_000)
	})

	test('nothing sent is nothing answered', async () => {
		expect(await linesOf(await send(''))).toEqual([])
	})

	test('each line is answered before the next is sent', async () => {
		const { request, response } = open()
		request.write(someone)
		const [answer] = await response
		const lines = createInterface(answer)[Symbol.asyncIterator]()
		for (const id of ['b', 'c', 'd']) {
			await lines.next()
			request.write(`{"id":"${id}","facts":{}}\n`)
		}
		request.end()
		expect(JSON.parse((await lines.next()).value).id).toBe('d')
		expect((await lines.next()).done).toBe(true)
	})

	test('many candidates come back complete', async () => {
		const count = 20_000
		const linesFrom = (first: number) =>
			Array.from(
				{ length: 1000 },
				(_, index) => `{"id":"${first + index}","facts":{"age":${20 + (index % 50)}}}\n`,
			)
		const { request, response } = open()
		const written = (async () => {
			for (let first = 0; first < count; first += 1000) {
				if (!request.write(linesFrom(first).join(''))) await once(request, 'drain')
			}
			request.end()
		})()
		const [answer] = await response
		let next = 0
		for await (const line of createInterface(answer)) {
			if (JSON.parse(line).id === `${next}`) next++
		}
		await written
		expect(next).toBe(count)
	})

	test('one who goes away halfway leaves the others undisturbed', async () => {
		const { request, response } = open()
		request.on('error', () => {})
		request.write(someone)
		const [answer] = await response
		answer.on('error', () => {})
		await once(answer, 'data')
		request.write(someone.slice(0, 9))
		request.destroy()
		expect(await linesOf(await send(someone))).toHaveLength(1)
	})
})

describe('a query with faults is refused before the first line', () => {
	test.each([
		['', ['/ruleset']],
		['?ruleset=', ['/ruleset']],
		['?ruleset=visa&asOf=2026-02-30', ['/ruleset', '/asOf']],
		['?ruleset=article&asOf=', ['/asOf']],
		['?ruleset=article&asof=2026-11-24&constructor=1', ['/asof', '/constructor']],
		['?ruleset=article&ruleset=h1b', ['/ruleset']],
		['?asOf=today&x=1', ['/ruleset', '/asOf', '/x']],
	])('%s', async (query, pointers) => {
		const status = query === '?ruleset=' ? 404 : 422
		expect(Object.keys(await faultsOf(await send(someone, query), status)).sort()).toEqual(pointers.sort())
	})

	test('only an unknown rule set is a 404', async () => {
		for (const name of ['visa', 'toString', '__proto__']) {
			expect(await faultsOf(await send(someone, `?ruleset=${name}`), 404)).toHaveProperty('/ruleset')
		}
	})

	test.each([
		['application/json', undefined],
		['text/plain', undefined],
		[type, 'gzip'],
	])('content of type %s, encoding %s is a 415', async (type, encoding) => {
		const headers = { 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) }
		await faultsOf(await send(someone, '?ruleset=article', headers), 415)
	})

	test('parameters of the type do no harm', async () => {
		const headers = { 'Content-Type': `${type}; charset=utf-8` }
		expect((await send(someone, '?ruleset=h1b', headers)).status).toBe(200)
	})
})
