import { describe, expect, test } from 'vitest'
import { answerEvaluate } from '@/lib/api/answer-evaluate'
import { readEvaluateRequest } from '@/lib/api/evaluate-request'
import { describedInput, describedOutput } from '@/lib/mcp/schemas/described'
import { tools } from '@/lib/mcp/tools/all-tools'
import { type Fact, factIds, facts, languageLevels } from '@/rules/facts'
import { rulesetIds } from '@/rules/rulesets/ids'
import { en } from '../../wording'

type Schema = {
	readonly type?: string | readonly string[]
	readonly description?: string
	readonly properties?: Readonly<Record<string, Schema>>
	readonly required?: readonly string[]
	readonly anyOf?: readonly Schema[]
	readonly items?: Schema
	readonly enum?: readonly string[]
	readonly pattern?: string
	readonly minItems?: number
	readonly maxItems?: number
	readonly minimum?: number
	readonly maximum?: number
	readonly additionalProperties?: boolean
}

const options = { target: 'draft-2020-12' } as const
const inputOf = ({ input }: (typeof tools)[number]) =>
	describedInput(input)['~standard'].jsonSchema.input(options) as Schema
const outputOf = ({ output }: (typeof tools)[number]) =>
	describedOutput(output)['~standard'].jsonSchema.output(options) as Schema
const withFacts = tools.filter((tool) => inputOf(tool).properties?.facts)

const inAnyOrder = (options: readonly string[]) =>
	expect.toSatisfy((listed: string[]) => listed.toSorted().join() === options.toSorted().join()) as string[]

/** What a fact's answer is, told from the fact alone. */
function answersOf(fact: Fact): Schema {
	switch (fact.type) {
		case 'yes-no':
			return { type: 'boolean' }
		case 'choice':
			return { type: 'string', enum: inAnyOrder(fact.options) }
		case 'choices':
			return { type: 'array', items: { type: 'string', enum: inAnyOrder(fact.options) } }
		case 'integer':
		case 'number':
			return { type: fact.type, minimum: fact.min, maximum: fact.max }
		case 'countries':
			return { type: 'array', minItems: 1, maxItems: fact.maxItems, items: { pattern: '^[A-Z]{2}$' } }
		case 'languages':
			return {
				type: 'array',
				maxItems: fact.maxItems,
				items: { properties: { language: { type: 'string' }, level: { enum: languageLevels } } },
			}
	}
}

/** The schemas that a value may have, one of which is that of "not sure". */
const alternatives = ({ anyOf, type }: Schema): readonly Schema[] =>
	anyOf ?? (Array.isArray(type) ? type : [type]).map((one) => ({ type: one }))

describe('what tools take', () => {
	test('five of the six take facts', () => {
		expect(withFacts.map(({ name }) => name)).toEqual([
			'next_questions',
			'evaluate',
			'explain',
			'nearest_ways',
			'documents',
		])
	})

	test.each(withFacts)('$name takes every fact, described by its question, or null', (tool) => {
		const { properties = {}, required, additionalProperties } = inputOf(tool).properties?.facts ?? {}
		expect(Object.keys(properties)).toEqual(factIds)
		expect(required).toBeUndefined()
		expect(additionalProperties).toBe(false)
		for (const id of factIds) {
			const schema = properties[id] ?? {}
			expect(schema.description, id).toBe(en.facts[id].question)
			expect(alternatives(schema), id).toMatchObject([answersOf(facts[id]), { type: 'null' }])
		}
	})

	test.each(tools)('$name knows the rule sets, and nothing but its members', (tool) => {
		const { properties = {}, additionalProperties } = inputOf(tool)
		const ids = properties.ruleset?.enum ?? properties.rulesets?.items?.enum
		expect(ids).toEqual(rulesetIds)
		expect(additionalProperties).toBe(false)
	})

	test('together with what they give, is not more than an assistant can read', () => {
		const all = tools.map((tool) => [tool.description, inputOf(tool), outputOf(tool)])
		expect(JSON.stringify(all).length).toBeLessThan(90_000)
	})
})

describe('what tools give', () => {
	test.each(tools)(
		'$name gives the day, the sources, what is unknown, and that nothing is decided',
		(tool) => {
			const { required, additionalProperties, properties = {} } = outputOf(tool)
			expect(required).toEqual(expect.arrayContaining(['asOf', 'sources', 'notADecision']))
			expect(additionalProperties).toBe(false)
			expect(required?.includes('ruleset') || 'rulesets' in properties).toBe(true)
			expect(required?.includes('unknowns') || 'rulesets' in properties).toBe(true)
		},
	)

	test.each(tools)('$name has no member for a score', (tool) => {
		expect(JSON.stringify(outputOf(tool))).not.toMatch(
			/"(?:strength|score|chance|likelihood|probability|percent|confidence|rating)/i,
		)
	})

	test.each(rulesetIds)('explain takes what evaluate gives of %s, and no other verdict', async (ruleset) => {
		const tool = (name: string) => tools.find((one) => one.name === name)
		const evaluated = await tool('evaluate')?.answer({ ruleset, facts: {}, asOf: '2026-12-01' })
		if (!evaluated || !('body' in evaluated)) throw new Error('not evaluated')
		const explained = (result: object) => tool('explain')?.answer({ result, locale: 'zh' })
		const { body } = evaluated
		const own = await tool('explain')?.answer({ ruleset, facts: {}, asOf: '2026-12-01', locale: 'zh' })
		expect(await explained(body)).toEqual(own)
		expect(await explained({ ...body, outcome: 'eligible' })).toEqual({
			faults: { errors: [expect.objectContaining({ pointer: '/result/outcome' })] },
		})
		expect(await tool('explain')?.answer({ result: body, facts: {} })).toHaveProperty('faults')
	})

	const given = (facts: object) => ({ ruleset: 'k-published', facts, asOf: '2026-12-01' })
	const asks = (facts: object): Readonly<Record<string, object>> => ({
		next_questions: { rulesets: rulesetIds, facts, asOf: '2026-12-01' },
		evaluate: given(facts),
		explain: given(facts),
		nearest_ways: given(facts),
		documents: given(facts),
		clauses: { ruleset: 'k-published' },
	})
	const answered = async (tool: (typeof tools)[number], facts: object) => {
		const answer = await tool.answer(asks(facts)[tool.name])
		return 'body' in answer ? answer.body : {}
	}
	const isGiven = (tool: (typeof tools)[number], body: unknown) => tool.output.safeParse(body).success

	test.each(tools)('without any of its members, an answer of $name is none', async (tool) => {
		const body = await answered(tool, { age: 30 })
		expect(isGiven(tool, body)).toBe(true)
		for (const name of Object.keys(body)) {
			const others = Object.entries(body).filter(([key]) => key !== name)
			expect(isGiven(tool, Object.fromEntries(others)), name).toBe(false)
		}
	})

	test('an outcome that is not settled says what is unknown', async () => {
		for (const tool of tools.filter(({ name }) => ['evaluate', 'nearest_ways'].includes(name))) {
			const body = await answered(tool, { age: 30 })
			expect(body).toMatchObject({ outcome: 'undetermined' })
			expect(isGiven(tool, { ...body, unknowns: [] })).toBe(false)
		}
		const [next] = tools
		const { rulesets, ...body } = next ? await answered(next, {}) : {}
		for (const id of rulesetIds) {
			const others = rulesets as Readonly<Record<string, object>>
			const silent = { ...others, [id]: { ...others[id], unknowns: [] } }
			expect(next && isGiven(next, { ...body, rulesets: silent }), id).toBe(false)
		}
	})

	test('evaluate leaves out nothing of the API but the count of supporting conditions', async () => {
		const read = readEvaluateRequest(given({ age: 30 }), '2026-12-01')
		if ('faults' in read) throw new Error('faulty')
		const { strength: _, ...others } = answerEvaluate(read.request)
		const tool = tools.find(({ name }) => name === 'evaluate')
		expect(tool && (await answered(tool, { age: 30 }))).toMatchObject(others)
	})
})
