import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fact, type FactId, factIds, facts, languageLevels, maxFactEntries } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import { readFact } from '@/rules/read-fact'
import { countryCodes } from '@/rules/reference/countries'
import { languageAliases } from '@/rules/reference/language-aliases'
import { knownLanguages } from '@/rules/reference/language-codes'
import { answerTo } from '@/tests/rules/candidates'

const bySchema = (fact: FactId, value: unknown) => {
	const { success, data } = factSchemas[fact].safeParse(value)
	return success ? data : undefined
}

const optionsOf = (fact: Fact) => ('options' in fact ? fact.options : [])
const words = fc.constantFrom(
	...factIds.flatMap((fact) => optionsOf(facts[fact])),
	...countryCodes,
	...knownLanguages,
	...languageLevels,
	'',
	'xx',
	'und',
	'ng',
	'constructor',
	'__proto__',
)
const numbers = fc.oneof(
	fc.constantFrom(
		...factIds.flatMap((fact) => {
			const kind: Fact = facts[fact]
			return 'min' in kind ? [kind.min, kind.min - 1, kind.min + 0.5, kind.max, kind.max + 1] : []
		}),
	),
	fc.double(),
)
const skills = fc.record(
	{
		language: fc.oneof(words, fc.anything()),
		level: fc.constantFrom(...languageLevels, 'good', null),
		more: words,
	},
	{ requiredKeys: ['language', 'level'] },
)
const rightSkills = fc.record({
	language: fc.constantFrom(...knownLanguages),
	level: fc.constantFrom(...languageLevels),
})

/** What may lie in a browser's storage: nearly right, or anything at all. */
const anything = (fact: FactId): fc.Arbitrary<unknown> =>
	fc.oneof(
		answerTo(fact),
		words,
		numbers,
		fc.boolean(),
		fc.array(fc.constantFrom(...optionsOf(facts[fact]), 'other'), { maxLength: 6 }),
		fc.array(fc.constantFrom(...countryCodes), { maxLength: 30 }),
		fc.array(words, { maxLength: 3 }),
		fc.array(rightSkills, { maxLength: 25 }),
		fc.array(fc.oneof(rightSkills, skills), { maxLength: 3 }),
		fc.anything(),
	)

describe('a fact read without the schemas', () => {
	test.each(factIds)('%s is what its schema gives, and nothing where that refuses', (fact) => {
		fc.assert(
			fc.property(anything(fact), (value) => {
				expect(readFact(fact, value)).toEqual(bySchema(fact, value))
			}),
			{ numRuns: 500 },
		)
	})

	test('another code of a language is not what a page writes', () => {
		for (const [alias, code] of languageAliases) {
			const skills = (language: string) => [{ language, level: 'fluent' }]
			expect(readFact('languages', skills(alias))).toBeUndefined()
			expect(bySchema('languages', skills(alias))).toEqual(readFact('languages', skills(code)))
		}
	})

	test.each(factIds)('%s may be not sure', (fact) => {
		expect(readFact(fact, null)).toBeNull()
		expect(readFact(fact, undefined)).toBeUndefined()
	})
})

test('a list is read up to its limit, and not one entry more', () => {
	const [option] = facts.background.options
	const entries = {
		background: (count: number) => Array.from({ length: count }, () => option),
		nationalities: (count: number) => countryCodes.slice(0, count),
		languages: (count: number) =>
			[...knownLanguages].slice(0, count).map((language) => ({ language, level: 'working' })),
	}
	expect(readFact('background', entries.background(maxFactEntries))).toEqual([option])
	expect(readFact('background', entries.background(maxFactEntries + 1))).toBeUndefined()
	for (const fact of ['nationalities', 'languages'] as const) {
		const { maxItems } = facts[fact]
		expect(readFact(fact, entries[fact](maxItems))).toHaveLength(maxItems)
		expect(readFact(fact, entries[fact](maxItems + 1))).toBeUndefined()
	}
})

test('of a language that is named twice the best level counts', () => {
	const skills = [
		{ language: 'ha', level: 'basic' },
		{ language: 'ha', level: 'native' },
		{ language: 'en', level: 'fluent' },
		{ language: 'en', level: 'working' },
	]
	const best = [
		{ language: 'ha', level: 'native' },
		{ language: 'en', level: 'fluent' },
	]
	expect(readFact('languages', skills)).toEqual(best)
	expect(bySchema('languages', skills)).toEqual(best)
})
