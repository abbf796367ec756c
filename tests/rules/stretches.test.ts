import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	all,
	any,
	atLeast,
	atMost,
	type Condition,
	moreThan,
	not,
	oneOf,
	published,
	yes,
} from '@/rules/condition'
import type { Facts } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import { compileCondition } from '@/rules/operators'
import { noParameters, type Parameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { compileResultIf, compileStretches, type Stretch } from '@/rules/sensitivity/stretches'
import { runs } from '@/tests/runs'

const [, , young, route] = rulesets['k-published'].criteria
const given = (facts: Partial<Facts>, parameters: Parameters = noParameters) => ({
	facts: { ...noFacts, ...facts },
	parameters,
})
const limits = Array.from({ length: 85 }, (_, at) => 16 + at)
/** All that lie at or beside a number that conditions or people here have. */
const others = [16, 17, 18, 20, 21, 22, 29, 30, 31, 32, 33, 34, 35, 36, 69, 70, 71, 98, 99, 100]

/** The result at a limit, by trying every other limit. */
function tried(condition: Condition, facts: Partial<Facts>, values: Partial<Parameters>) {
	const truthOf = compileCondition(condition)
	const truths = others.flatMap((minAge) =>
		others.flatMap((maxAge) =>
			[true, false].map((renownedListPublished) =>
				truthOf(given(facts, { minAge, maxAge, renownedListPublished, ...values })),
			),
		),
	)
	if (truths.includes(true)) return 'met'
	return truths.includes(null) ? 'unknown' : 'unmet'
}

const at = (stretches: readonly Stretch[], limit: number) =>
	stretches.find(({ from, to }) => from <= limit && limit <= to)?.result

describe('the age condition at 34', () => {
	test('is met under every upper limit from 34 up, and under none below', () => {
		expect(compileStretches(young.condition, 'maxAge')(given({ age: 34 }))).toEqual([
			{ from: 16, to: 33, result: 'unmet' },
			{ from: 34, to: 100, result: 'met' },
		])
	})

	test('is met under every lower limit up to 34, and under none above', () => {
		expect(compileStretches(young.condition, 'minAge')(given({ age: 34 }))).toEqual([
			{ from: 16, to: 34, result: 'met' },
			{ from: 35, to: 100, result: 'unmet' },
		])
	})

	test('counts with the other limit where that is set', () => {
		const parameters = { ...noParameters, minAge: 35 }
		expect(compileStretches(young.condition, 'maxAge')(given({ age: 34 }, parameters))).toEqual([
			{ from: 16, to: 100, result: 'unmet' },
		])
	})
})

test('at either end of the range nothing turns, and without an age nothing is known', () => {
	const upper = compileStretches(young.condition, 'maxAge')
	expect(upper(given({ age: 16 }))).toEqual([{ from: 16, to: 100, result: 'met' }])
	expect(upper(given({}))).toEqual([{ from: 16, to: 100, result: 'unknown' }])
})

test('a list that is not settled turns a yes alone', () => {
	const resultIf = compileResultIf(route.condition)
	const studied = { highestDegree: 'master', degreeField: 'science', teachesOrResearches: false } as const
	const published = { renownedListPublished: true }
	const isWellKnown = (degreeInstitutionRenowned: boolean | null) =>
		resultIf(given({ ...studied, degreeInstitutionRenowned }), published)
	expect(isWellKnown(true)).toBe('met')
	expect(isWellKnown(false)).toBe('unmet')
	expect(isWellKnown(null)).toBe('unknown')
})

describe('every edge is exact', () => {
	const limited = (fact: 'age' | 'experienceYears') => [
		atLeast(fact, { parameter: 'minAge' }),
		atMost(fact, { parameter: 'maxAge' }),
		moreThan(fact, { parameter: 'maxAge' }),
	]
	const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
		condition: fc.oneof(
			{ maxDepth: 3 },
			fc.constantFrom<Condition>(
				...limited('age'),
				...limited('experienceYears'),
				published('renownedListPublished'),
				yes('holdsProof'),
				oneOf('highestDegree', ['master']),
				atLeast('age', 30),
			),
			fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
			fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
			tie('condition').map(not),
		),
	}))
	const facts = fc.record({
		age: fc.option(fc.constantFrom(16, 17, 30, 34, 35, 70, 99, 100)),
		experienceYears: fc.option(fc.constantFrom(0, 16, 20.5, 33.25, 70)),
		holdsProof: fc.option(fc.boolean()),
	})

	test.each(['minAge', 'maxAge'] as const)('for %s, whatever the condition and the person', (parameter) => {
		fc.assert(
			fc.property(
				condition,
				facts,
				fc.subarray(limits, { minLength: 3, maxLength: 3 }),
				(one, person, some) => {
					const stretches = compileStretches(one, parameter)(given(person))
					expect(stretches[0]?.from).toBe(16)
					expect(stretches.at(-1)?.to).toBe(100)
					const edges = stretches.flatMap(({ from, to }) => [from, to])
					for (const limit of new Set([...edges, ...some]))
						expect(at(stretches, limit)).toBe(tried(one, person, { [parameter]: limit }))
				},
			),
			{ numRuns: runs(100) },
		)
	})
})
