import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { evaluate } from '@/lib/package/rules'
import { persons } from '@/rules/persons'
import { caseOf, type Person } from '@/rules/persons/person'
import { rulesetIds } from '@/rules/rulesets/ids'
import { examplesFile, readExamples } from '@/tests/rules/expected/examples'
import { call, overHttp, overStdio, protocols, serveRoute } from './clients'

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

const ways = {
	'standard input': overStdio,
	HTTP: (protocol: (typeof protocols)[number]) => overHttp(served.url, protocol),
}

test('there are examples', () => {
	expect(worked.length).toBeGreaterThan(400)
	expect(atEdges.length).toBeGreaterThan(60)
})

describe.each(Object.entries(ways))('over %s', (_, connect) => {
	test.each(protocols)('every worked example comes out as evaluated: %s', async (protocol) => {
		const client = await connect(protocol)
		for (const given of [...worked, ...atEdges]) {
			const answer = evaluate(given)
			const { strength, ...expected } = 'strength' in answer ? answer : { strength: null }
			const { body } = await call(client, 'evaluate', given)
			expect(strength).not.toBeNull()
			expect(body).toMatchObject(JSON.parse(JSON.stringify(expected)))
		}
		await client.close()
	})
})

test('the worked examples come out as they were worked out by hand', async () => {
	const client = await overHttp(served.url)
	for (const [place, { outcome, criteria }] of examples.entries()) {
		const { body } = await call(client, 'evaluate', worked[place] ?? {})
		const results = (body.criteria as { id: string; result: string }[]).map(({ id, result }) => [id, result])
		expect({ ...body, criteria: Object.fromEntries(results) }).toMatchObject({ outcome, criteria })
	}
	await client.close()
})
