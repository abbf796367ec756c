import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { EvaluateAnswer } from '@/lib/api/answer-evaluate'
import { evaluate } from '@/lib/package/rules'
import { persons } from '@/rules/persons'
import { caseOf, type Person } from '@/rules/persons/person'
import { rulesetIds } from '@/rules/rulesets/ids'
import { examplesFile, readExamples } from '@/tests/rules/expected/examples'
import { call, overHttp, overStdio, serveRoute } from './clients'

const asOf = '2026-11-24'
const examples = readExamples(readFileSync(examplesFile, 'utf8'))
const worked = examples.map(({ ruleset, facts, parameters }) => ({
	ruleset,
	facts,
	...(parameters && { parameters }),
	asOf,
}))
const atEdges = rulesetIds.flatMap((ruleset) =>
	persons[ruleset].persons.map((person: Person) => ({
		ruleset,
		...caseOf(person),
		asOf: persons[ruleset].asOf,
	})),
)

let served: Awaited<ReturnType<typeof serveRoute>>
beforeAll(async () => {
	vi.stubEnv('MCP', 'on')
	served = await serveRoute()
})
afterAll(() => {
	served.close()
	vi.unstubAllEnvs()
})

test('there are examples', () => {
	expect(worked.length).toBeGreaterThan(400)
	expect(atEdges.length).toBeGreaterThan(60)
})

/** Every one, or every twentieth: each way and each protocol once with all of them. */
const every = [...worked, ...atEdges]
const some = every.filter((_, place) => place % 20 === 0)

test.each([
	['standard input', 'legacy', every],
	['standard input', 'auto', some],
	['HTTP', 'legacy', some],
	['HTTP', 'auto', every],
] as const)(
	'over %s, protocol %s, the worked examples come out as evaluated',
	async (way, protocol, given) => {
		const client = await (way === 'HTTP' ? overHttp(served.url, protocol) : overStdio(protocol))
		for (const one of given) {
			const { strength: _, ...expected } = evaluate(one) as EvaluateAnswer
			const { body } = await call(client, 'evaluate', one)
			expect(body).toMatchObject(JSON.parse(JSON.stringify(expected)))
		}
		await client.close()
	},
)

test('the worked examples come out as they were worked out by hand', async () => {
	const client = await overHttp(served.url)
	for (const [place, { outcome, criteria }] of examples.entries()) {
		const { body } = await call(client, 'evaluate', worked[place] ?? {})
		const results = (body.criteria as { id: string; result: string }[]).map(({ id, result }) => [id, result])
		expect({ ...body, criteria: Object.fromEntries(results) }).toMatchObject({ outcome, criteria })
	}
	await client.close()
})
