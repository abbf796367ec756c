import { describe, expect, test } from 'vitest'
import { describeRuleset, summarise } from '@/lib/api/describe-ruleset'
import { readEvaluateRequest } from '@/lib/api/evaluate-request'
import { lineScreener } from '@/lib/api/line-screener'
import { screenLines } from '@/lib/api/screen-lines'
import { readScreenQuery } from '@/lib/api/screen-request'
import { nextQuestions } from '@/rules/asking/next-questions'
import { evaluate } from '@/rules/fast/evaluate'
import { noParameters } from '@/rules/parameters'
import { versionOn } from '@/rules/rulesets/versions'
import { nextKPublished, withNextKPublished } from '@/tests/rules/sample-versions'

const before = '2026-11-30'
const after = '2026-12-01'
const ruleset = 'k-published'

/** What a request finds of the age condition, of which a later version names the limits. */
function youngIn(body: object, today: string) {
	const read = readEvaluateRequest({ ruleset, facts: { age: 41 }, ...body }, today, withNextKPublished)
	if ('faults' in read) return read.faults.errors
	const { ruleset: version, facts, parameters, asOf } = read.request
	const result = evaluate(version, { facts, parameters }, asOf)
	const young = result.criteria.find(({ id }) => id === 'young')
	return [result.ruleset.version, result.ruleset.inForce, young?.result]
}

describe('a request', () => {
	test('is judged by the version that counts on its day', () => {
		expect(youngIn({ asOf: before }, after)).toEqual(['2026-11-30', true, 'unknown'])
		expect(youngIn({ asOf: after }, before)).toEqual(['2026-12-01', true, 'unmet'])
		expect(youngIn({ asOf: '2025-09-30' }, after)).toEqual(['2026-11-30', false, 'unknown'])
	})

	test('is judged by that of today where it names no day', () => {
		expect(youngIn({}, before)).toEqual(['2026-11-30', true, 'unknown'])
		expect(youngIn({}, after)).toEqual(['2026-12-01', true, 'unmet'])
	})

	test('is judged by the version that it names, on whatever day', () => {
		expect(youngIn({ version: '2026-12-01', asOf: before }, before)).toEqual(['2026-12-01', false, 'unmet'])
		expect(youngIn({ version: '2026-11-30', asOf: after }, after)).toEqual(['2026-11-30', true, 'unknown'])
	})

	test('for a version that is not there is refused, and told which are', () => {
		expect(youngIn({ version: '2026-12-02' }, after)).toEqual([
			{ pointer: '/version', detail: expect.stringContaining('2026-11-30, 2026-12-01') },
		])
	})

	test('for a rule set that is not there is refused for that alone', () => {
		const read = readEvaluateRequest({ ruleset: 'visa', version: after, facts: {} }, after)
		expect(read).toMatchObject({ onlyRuleset: true, faults: { errors: [{ pointer: '/ruleset' }] } })
	})
})

test('a stream is screened by the version that counts on the day of its query', async () => {
	const youngOf = async (query: string) => {
		const read = readScreenQuery(new URLSearchParams(query), after, withNextKPublished)
		if ('faults' in read) throw new Error(JSON.stringify(read.faults))
		const lines = new Blob([JSON.stringify({ id: 'a', facts: { age: 41 } })]).stream()
		const answers = screenLines(lines, lineScreener(read.ruleset, read.parameters))
		return JSON.parse(await new Response(answers).text()).criteria.young
	}
	expect(await youngOf(`ruleset=${ruleset}&asOf=${before}`)).toBe('unknown')
	expect(await youngOf(`ruleset=${ruleset}&asOf=${after}`)).toBe('unmet')
	expect(await youngOf(`ruleset=${ruleset}`)).toBe('unmet')
})

test('what to ask next depends on the version that counts on the day', () => {
	const next = (day: string) =>
		nextQuestions([ruleset], { nationalities: ['NG'], age: 41 }, noParameters, (id) =>
			versionOn(withNextKPublished(id), day),
		)
	expect(next(after)).toMatchObject({ outcomes: { [ruleset]: 'ineligible' }, ask: [] })
	expect(next(before)).toMatchObject({ outcomes: { [ruleset]: null } })
	expect(next(after)).toMatchObject({ outcomes: { [ruleset]: 'ineligible' }, ask: [] })
})

test('a rule set is listed in its newest version, with the days of all', () => {
	const versions = withNextKPublished(ruleset)
	const expected = {
		version: '2026-12-01',
		versions: [expect.objectContaining({ version: '2026-11-30' }), '2026-12-01'],
	}
	expect(summarise(versions)).toMatchObject({ ...expected, effectiveFrom: '2026-12-01' })
	expect(describeRuleset(versions)).toMatchObject({
		...expected,
		criteria: nextKPublished.criteria.map(({ id, condition }) => ({ id, condition })),
	})
})
