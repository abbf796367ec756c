import fc from 'fast-check'
import type { Case } from '@/rules/case'
import {
	declarationsOf,
	type Fact,
	type FactId,
	factIds,
	facts,
	isDeclaredOnly,
	languageLevels,
} from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import type { Parameters } from '@/rules/parameters'
import { basePerson } from '@/rules/proofs/base-person'
import type { RulesetId } from '@/rules/rulesets/ids'

/** Numbers around every threshold of the rules, so that "just met" and "just missed" come up often. */
const numbers: Partial<Record<FactId, readonly number[]>> = {
	age: [16, 17, 18, 25, 26, 35, 36, 45, 46, 55, 56, 60, 61, 100],
	experienceYears: [0, 1.9, 2, 2.5, 3, 7, 11.9, 12, 16, 17, 30, 70],
	annualPayCny: [
		0, 1, 49_999, 50_000, 70_000, 150_000, 249_999.5, 250_000, 350_000, 449_999, 450_000, 900_000,
	],
	similarStaffPayCny: [1, 50_000, 150_000, 250_000, 450_000],
	prevailingPayCny: [1, 50_000, 150_000, 250_000, 450_000],
	localAveragePayCny: [1, 25_000, 62_500, 75_000, 150_000, 100_000_000],
	monthsPerYear: [0, 2.9, 3, 5.5, 6, 9, 12],
	provincialBonus: [0, 1, 5, 10],
}
/** Emerging and not, with languages shared and not. */
export const someCountries = ['NG', 'KE', 'BR', 'IN', 'US', 'GB', 'DE', 'CU', 'HK', 'XK', 'AF', 'TW']
export const someLanguages = ['en', 'sw', 'pt', 'ha', 'hi', 'de', 'fr', 'sq', 'zu']

const listOf = (entries: readonly string[], min = 0) =>
	fc.uniqueArray(fc.constantFrom(...entries), { minLength: min, maxLength: 3 })

/** A valid answer to a fact. */
export function answerTo(fact: FactId): fc.Arbitrary<FactValue> {
	const kind: Fact = facts[fact]
	const answers = (): fc.Arbitrary<unknown> => {
		switch (kind.type) {
			case 'yes-no':
				return fc.boolean()
			case 'choice':
				return fc.constantFrom(...kind.options)
			case 'choices':
				return listOf(kind.options)
			case 'countries':
				return listOf(
					['CN', ...someCountries].filter((code) => !kind.except.includes(code)),
					1,
				)
			case 'languages':
				return fc.uniqueArray(
					fc.record({
						language: fc.constantFrom(...someLanguages),
						level: fc.constantFrom(...languageLevels),
					}),
					{ maxLength: 3, selector: ({ language }) => language },
				)
			default:
				return fc.constantFrom(...(numbers[fact] ?? []))
		}
	}
	return answers() as fc.Arbitrary<FactValue>
}

/** Any candidate: each fact answered or not. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
	Object.fromEntries(factIds.map((fact) => [fact, fc.option(answerTo(fact), { freq: 5 })])),
) as unknown as fc.Arbitrary<Facts>

const anyParameters: fc.Arbitrary<Parameters> = fc.record({
	minAge: fc.option(fc.constantFrom(16, 18, 26), { freq: 2 }),
	maxAge: fc.option(fc.constantFrom(35, 45, 60), { freq: 2 }),
	renownedListPublished: fc.option(fc.boolean(), { freq: 2 }),
})

/** Any candidate under any parameters. */
export const anyCase: fc.Arbitrary<Case> = fc.record({ facts: anyFacts, parameters: anyParameters })

/** The same answers without what counts only when somebody says it. */
export const undeclared = (given: Facts): Facts =>
	Object.fromEntries(
		factIds.map((fact) => {
			const value = given[fact]
			if (isDeclaredOnly(fact)) return [fact, value && false]
			const declared = declarationsOf(fact)
			if (!Array.isArray(value) || declared.length === 0) return [fact, value]
			return [fact, (value as readonly string[]).filter((option) => !declared.includes(option))]
		}),
	) as unknown as Facts

/** Somebody who meets every condition of every rule set, except what is not settled. */
export const perfect: Facts = basePerson.facts

/** Somebody nearly perfect: a few facts changed or unanswered. */
export const nearlyPerfect = (among: readonly FactId[], most: number): fc.Arbitrary<Case> =>
	fc
		.uniqueArray(fc.constantFrom(...among), { maxLength: most })
		.chain((changed) =>
			fc.record(Object.fromEntries(changed.map((fact) => [fact, fc.option(answerTo(fact), { freq: 3 })]))),
		)
		.chain((changed) =>
			anyParameters.map((parameters) => ({ facts: { ...perfect, ...changed } as Facts, parameters })),
		)

/** Pay at, just below and just above each multiple that a rule compares it with, and ages around each limit. */
export const onTheEdge: fc.Arbitrary<Case> = fc
	.record({
		given: fc.oneof(anyCase, nearlyPerfect(factIds, 6)),
		against: fc.constantFrom(
			{ fact: 'localAveragePayCny', times: 6 },
			{ fact: 'localAveragePayCny', times: 4 },
			{ fact: 'similarStaffPayCny', times: 1 },
			{ fact: 'prevailingPayCny', times: 1 },
		),
		value: fc.constantFrom(1, 12_500, 58_333, 75_000.5, 112_500),
		limit: fc.constantFrom(17, 18, 26, 35, 45, 60, 61),
		off: fc.constantFrom(-1, -0.01, 0, 0.01, 1),
	})
	.map(({ given, against, value, limit, off }) => ({
		...given,
		facts: {
			...given.facts,
			[against.fact]: value,
			annualPayCny: Math.max(0, value * against.times + off),
			age: limit + Math.trunc(off),
		} as Facts,
	}))
/** The id of any rule set. */
export const rulesetOf: fc.Arbitrary<RulesetId> = fc.constantFrom(
	'article',
	'k-published',
	'work-permit',
	'h1b',
)
