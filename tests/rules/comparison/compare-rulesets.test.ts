import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { compareRulesets } from '@/rules/comparison/compare-rulesets'
import { inFavour } from '@/rules/comparison/in-favour'
import type { Both, Side } from '@/rules/comparison/ruleset-comparison'
import { all, any, atLeast, atMost, not, notEmpty, yes } from '@/rules/condition'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noParameters, type Parameters } from '@/rules/parameters'
import { basePerson } from '@/rules/proofs/base-person'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { runs } from '@/tests/runs'
import { answerTo, perfect } from '../candidates'
import { nextKPublished, withoutProof } from '../sample-versions'

const day = '2026-11-28'
const unset = (ruleset: Ruleset): Side => ({ ruleset, parameters: noParameters })

/** Somebody who answers everything: anybody, or the base person with a few other answers. */
const answered: fc.Arbitrary<Facts> = fc.oneof(
	fc.record(
		Object.fromEntries(factIds.map((fact) => [fact, answerTo(fact)])),
	) as unknown as fc.Arbitrary<Facts>,
	fc
		.uniqueArray(fc.constantFrom(...factIds), { maxLength: 4 })
		.chain((few) => fc.record(Object.fromEntries(few.map((fact) => [fact, answerTo(fact)]))))
		.map((few) => ({ ...perfect, ...few })),
)
const settled: fc.Arbitrary<Parameters> = fc.record({
	minAge: fc.constantFrom(16, 18, 26),
	maxAge: fc.constantFrom(35, 45, 60),
	renownedListPublished: fc.boolean(),
})

const present: Ruleset = rulesets['k-published']
const { article }: { readonly article: Ruleset } = rulesets
const withCriterion = (
	ruleset: Ruleset,
	id: string,
	condition: Ruleset['criteria'][number]['condition'],
) => ({
	...ruleset,
	criteria: [...ruleset.criteria, { id, kind: 'required' as const, condition, sources: [], evidence: [] }],
})
/** Other words for the same: the upstream work of the article. */
const inOtherWords: Ruleset = {
	...article,
	criteria: article.criteria.map((criterion) =>
		criterion.id === 'upstream'
			? { ...criterion, condition: not(all(not(yes('productionWork')), not(yes('designWork')))) }
			: criterion,
	),
}

const shipped = rulesetIds.flatMap((one, at) =>
	rulesetIds
		.slice(at)
		.map((other): [string, Both<Side>] => [
			`${one} and ${other}`,
			[unset(rulesets[one]), unset(rulesets[other])],
		]),
)
const madeUp: [string, Both<Side>][] = [
	['a version with limits of age', [unset(present), unset(nextKPublished)]],
	[
		'limits that are set',
		[unset(present), { ruleset: present, parameters: { ...noParameters, maxAge: 40 } }],
	],
	['a version without proof', [unset(present), unset(withoutProof)]],
	['a condition in other words', [unset(article), unset(inOtherWords)]],
	[
		'what nobody can meet together',
		[
			unset(withCriterion(article, 'busy', notEmpty('background'))),
			unset(withCriterion(article, 'idle', not(notEmpty('background')))),
		],
	],
]

describe.each([...shipped, ...madeUp])('the comparison of %s', (_, sides) => {
	const found = compareRulesets(sides, basePerson)
	const favourable = sides.map(({ ruleset, parameters }) => inFavour(ruleset, parameters))
	const under = (facts: Facts, parameters: readonly Parameters[]) =>
		sides.map(({ ruleset }, at) => evaluate(ruleset, { facts, parameters: parameters[at] } as Case, day))
	const meets = (facts: Facts) => under(facts, favourable).map(({ outcome }) => outcome === 'eligible')

	test('says nothing of everybody that is not true of anybody', () => {
		fc.assert(
			fc.property(answered, settled, (facts, parameters) => {
				const [one, other] = meets(facts)
				if (found.relation === 'equal') expect(one).toBe(other)
				if (found.relation === 'stricter') expect(!one || other).toBe(true)
				if (found.relation === 'looser') expect(one || !other).toBe(true)
				if (found.relation === 'apart') expect(one && other).toBe(false)

				const asIs = under(
					facts,
					sides.map((side) => side.parameters),
				).map(({ outcome }) => outcome)
				expect(found.turns.map(({ outcomes }) => outcomes.join())).toContain(asIs.join())
				for (const at of [0, 1] as const) if (found.nobodyEligible[at]) expect(asIs[at]).not.toBe('eligible')

				const results = under(
					facts,
					sides.map((side) => ({ ...parameters, ...onlySet(side.parameters) })),
				)
				const endsOf = (at: 0 | 1, ids: readonly string[]) => {
					const ends = results[at]?.criteria.filter(({ id }) => ids.includes(id)).map(({ result }) => result)
					expect(ends).toHaveLength(ids.length)
					return ends ?? []
				}
				for (const { relation, ids } of found.rows) {
					const [ones, others] = [endsOf(0, ids[0]), endsOf(1, ids[1])]
					if (relation === 'same' || relation === 'together') expect(worst(ones)).toBe(worst(others))
					if (relation === 'stricter' && ones.every((end) => end === 'met') && ids[0].length === 1)
						expect(worst(others)).toBe('met')
					if (relation === 'looser' && others.every((end) => end === 'met') && ids[1].length === 1)
						expect(worst(ones)).toBe('met')
				}
			}),
			{ numRuns: runs(200) },
		)
	})

	test('names persons who get what is said of them', () => {
		const { one, other, both, neither } = found.persons
		expect(one && meets(one.facts)).toEqual(one && [true, false])
		expect(other && meets(other.facts)).toEqual(other && [false, true])
		expect(both && meets(both.facts)).toEqual(both && [true, true])
		expect(neither && meets(neither.facts)).toEqual(neither && [false, false])
		expect([one !== null, other !== null, both !== null]).toEqual(
			{
				equal: [false, false, true],
				stricter: [false, true, true],
				looser: [true, false, true],
				neither: [true, true, true],
				apart: [true, true, false],
			}[found.relation],
		)
		for (const person of [one, other, both, neither].filter((person) => person !== null))
			expect(person.changed).toEqual(
				factIds.filter(
					(fact) => JSON.stringify(person.facts[fact]) !== JSON.stringify(basePerson.facts[fact]),
				),
			)
		for (const { outcomes, person } of found.turns)
			expect(
				under(
					person.facts,
					sides.map((side) => side.parameters),
				).map(({ outcome }) => outcome),
			).toEqual(outcomes)
	})

	test('names for each condition that can alone stand between somebody whom it alone stops', () => {
		for (const at of [0, 1] as const)
			for (const { criterion, person } of found.alone[at]) {
				const results = under(person.facts, favourable)
				const unmet = results[at]?.criteria.filter(
					({ kind, result }) => kind === 'required' && result !== 'met',
				)
				expect(unmet?.map(({ id }) => id)).toEqual([criterion])
				expect(results[1 - at]?.outcome).toBe('eligible')
			}
	})

	test('has each criterion that counts in some row, and none twice as the same', () => {
		for (const at of [0, 1] as const) {
			const counting = sides[at].ruleset.criteria.filter(({ kind }) => kind !== 'informative')
			expect(new Set(found.rows.flatMap(({ ids }) => ids[at]))).toEqual(new Set(counting.map(({ id }) => id)))
			const settledOnce = found.rows.filter(({ relation }) => relation === 'same' || relation === 'together')
			const named = settledOnce.flatMap(({ ids }) => ids[at])
			expect(named).toHaveLength(new Set(named).size)
		}
	})
})

const onlySet = (parameters: Parameters): Partial<Parameters> =>
	Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null))
const worst = (ends: readonly string[]) =>
	ends.includes('unmet') ? 'unmet' : ends.includes('unknown') ? 'unknown' : 'met'

describe('between the rule sets of today', () => {
	test.each(shipped)('%s: neither is stricter, unless they are one', (_, sides) => {
		const isOne = sides[0].ruleset === sides[1].ruleset
		expect(compareRulesets(sides, basePerson).relation).toBe(isOne ? 'equal' : 'neither')
	})

	const rowsOf = (one: Ruleset, other: Ruleset) =>
		compareRulesets([unset(one), unset(other)], basePerson).rows
	test('the article and the H-1B share the offer, and two conditions of the one are one of the other', () => {
		const rows = rowsOf(article, rulesets.h1b)
		expect(rows.filter(({ relation }) => relation === 'same').map(({ ids }) => ids)).toEqual([
			[['job-offer'], ['bona-fide-job']],
		])
		expect(rows.filter(({ relation }) => relation === 'together').map(({ ids }) => ids)).toEqual([
			[['domestic-employer', 'willing-sponsor'], ['sponsor']],
		])
	})

	test('the K visa and the article ask the same of the nationality alone', () => {
		const rows = rowsOf(present, article)
		expect(rows.filter(({ relation }) => relation === 'same').map(({ ids }) => ids)).toEqual([
			[['foreign-national'], ['foreign-national']],
		])
	})
})

describe('made-up rule sets', () => {
	const relationOf = (name: string) => {
		const [, sides] = madeUp.find(([label]) => label === name) ?? []
		return sides && compareRulesets(sides, basePerson).relation
	}
	test.each([
		['a version with limits of age', 'looser'],
		['limits that are set', 'looser'],
		['a version without proof', 'stricter'],
		['a condition in other words', 'equal'],
		['what nobody can meet together', 'apart'],
	])('%s: %s', (name, relation) => {
		expect(relationOf(name)).toBe(relation)
	})

	test('a new limit turns those above it, and who stands at the edge is named', () => {
		const { turns, rows } = compareRulesets([unset(present), unset(nextKPublished)], basePerson)
		const turn = turns.find(({ outcomes }) => outcomes.join() === 'undetermined,ineligible')
		expect(turn?.edge?.fact).toBe('age')
		expect([turn?.edge?.inside.facts.age, turn?.edge?.outside.facts.age]).toEqual([41, 40])
		expect(turns.map(({ outcomes }) => outcomes.join())).not.toContain('ineligible,undetermined')
		expect(rows.filter(({ relation }) => relation !== 'same').map(({ ids }) => ids)).toEqual([
			[['young'], ['young']],
		])
	})

	test('whoever can meet the criteria under some limits meets them under those in her favour', () => {
		const favour = inFavour(present, noParameters)
		fc.assert(
			fc.property(answered, settled, (facts, parameters) => {
				const isEligible = (parameters: Parameters) =>
					evaluate(present, { facts, parameters }, day).outcome === 'eligible'
				if (isEligible(parameters)) expect(isEligible(favour)).toBe(true)
			}),
			{ numRuns: runs(1000) },
		)
	})

	test.each([
		[
			'a limit from both sides',
			any(atLeast('age', { parameter: 'minAge' }), atMost('age', { parameter: 'minAge' })),
		],
		[
			'limits turned round',
			not(any(atLeast('age', { parameter: 'minAge' }), atMost('age', { parameter: 'maxAge' }))),
		],
		['a list that must not be there', not({ op: 'published', parameter: 'renownedListPublished' })],
	])('nothing is taken in favour of everybody under %s', (_, condition) => {
		expect(() => inFavour(withCriterion(present, 'odd', condition), noParameters)).toThrow('favour')
	})
})
