import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { EvaluateAnswer } from '@/lib/api/answer-evaluate'
import { evaluate } from '@/lib/package/rules'
import { persons } from '@/rules/persons'
import { caseOf, type Person } from '@/rules/persons/person'
import { rulesetIds } from '@/rules/rulesets/ids'
import { examplesFile, readExamples } from '@/tests/rules/expected/examples'
import { ofToday } from '@/tests/runs'
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

/** What comes of a call, by the function that the package and the API share. */
const expectedOf = (given: object): object => {
	const { strength: _, ...expected } = evaluate(given) as EvaluateAnswer
	return JSON.parse(JSON.stringify(expected))
}
const every = [...worked, ...atEdges].map((given) => ({ given, expected: expectedOf(given) }))
/** For the second protocol of each way. */
const some = every.filter((_, place) => place % 60 === 0)
/** Both ways answer by the same functions: the gate sends a twelfth of the examples by each, `npm run test:deep` all by both. */
const [byInput, byHttp] = [ofToday(every, 12), ofToday(every, 12, 6)]

test.each([
	['standard input', 'legacy', byInput],
	['standard input', 'auto', some],
	['HTTP', 'legacy', some],
	['HTTP', 'auto', byHttp],
] as const)('over %s, protocol %s, the worked examples come out as evaluated', async (way, protocol, all) => {
	const client = await (way === 'HTTP' ? overHttp(served.url, protocol) : overStdio(protocol))
	for (const { given, expected } of all) {
		const { body } = await call(client, 'evaluate', given)
		expect(body).toMatchObject(expected)
	}
	await client.close()
})

test('what the worked examples are expected to be is what was worked out by hand', () => {
	for (const [place, { outcome, criteria }] of examples.entries()) {
		const found = every[place]?.expected as EvaluateAnswer
		const results = found.criteria.map(({ id, result }) => [id, result])
		expect([found.outcome, Object.fromEntries(results)]).toEqual([outcome, criteria])
	}
})
