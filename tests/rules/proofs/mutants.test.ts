import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { atLeast, type PointsRow, pointsAtLeast, yes } from '@/rules/condition'
import { evaluateByDefinition as define } from '@/rules/evaluation/evaluate-by-definition'
import { factIds } from '@/rules/facts'
import { persons } from '@/rules/persons'
import { mutantsOf } from '@/rules/proofs/mutants/mutants'
import { scoreMutants } from '@/rules/proofs/mutants/score'
import { areInOrder } from '@/rules/proofs/person'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { runs } from '@/tests/runs'
import { anyCase, nearlyPerfect, onTheEdge } from '../candidates'

const cases = fc
	.oneof(anyCase, nearlyPerfect(factIds, 8), onTheEdge)
	.filter(({ parameters }) => areInOrder(parameters))

/** What a mutant is held to: the outcome, the results and the strength. */
const seen = (ruleset: Ruleset, given: Case) => {
	const { outcome, criteria, strength } = define(ruleset, given, '2026-11-24')
	return { outcome, strength, results: criteria.map(({ id, result }) => [id, result]) }
}

/** Changes of which it is proved that nobody can tell them from the rule. */
const equivalents: Readonly<Record<RulesetId, readonly string[]>> = {
	article: [],
	'k-published': [
		'foreign-national: exempting instead of required',
		'foreign-national: informative instead of required',
	],
	// What makes somebody no foreigner makes the exempting criterion unmet first; a way that stands beside another one,
	// an option of no points, and points in the fact's own range change nothing, nor does the order of degrees.
	'work-permit': [
		'foreign-national: exempting instead of required',
		'foreign-national: informative instead of required',
		'clean-record, class, class-a, class-b: skill-certificate asked, not declared',
		'clean-record, class, class-a, class-b: doctorate is enough',
		'clean-record, class, class-a, class-b: doctorate settles nothing (2)',
		'clean-record, class, class-a, class-b: master is enough (2)',
		'clean-record, class, class-a, class-b: master settles nothing (3)',
		'clean-record, class, class-a, class-b: doctorate is enough (2)',
		'clean-record, class, class-a, class-b: doctorate settles nothing (3)',
		'clean-record, class, class-a: talent-programme too',
		'clean-record, class, class-a: achievement too',
		'clean-record, class, class-a: senior-post too',
		'clean-record, class, class-a: founder too',
		'clean-record, class, class-a: local-standard too',
		'clean-record, class, class-a: doctorate settles nothing',
		'clean-record: "not" before leaves-open of canShowNoCriminalRecord',
		'clean-record: age instead of canShowNoCriminalRecord leaves open',
		'class, class-b: "not" before leaves-open of age',
		'class, class-b: canShowNoCriminalRecord instead of age leaves open',
		'class, class-b: skill-certificate too',
		'class, class-b: agreement too',
		'class, class-b: local-standard too',
		'class, other-ways: quota-job too',
		'clean-record, class, class-a, class-b: highestDegree: way 2 before way 1',
		'clean-record, class, class-a, class-b: highestDegree: way 3 before way 2',
		'clean-record, class, class-a, class-b: highestDegree: way 4 before way 3',
		'clean-record, class, class-a, class-b: no points for chineseLevel none',
		'clean-record, class, class-a, class-b: no points for workLocation other',
		'clean-record, class, class-a, class-b: provincialBonus as points: min -1 instead of 0',
		'clean-record, class, class-a, class-b: provincialBonus as points: min 1 instead of 0',
		'clean-record, class, class-a, class-b: provincialBonus as points: max 9 instead of 10',
		'clean-record, class, class-a, class-b: provincialBonus as points: max 11 instead of 10',
	],
	h1b: [],
}

describe.each(rulesetIds)('every single change of the data of %s', (id) => {
	const ruleset: Ruleset = rulesets[id]
	const { mattering, equivalent, survivors } = scoreMutants(ruleset, persons[id])
	const names = [...mattering.map(({ mutant }) => mutant), ...equivalent].map(({ name }) => name)

	test('is caught by a person, if it matters', () => {
		expect(survivors.map(({ mutant }) => mutant.name)).toEqual([])
	})

	test('has a name of its own', () => {
		expect(new Set(names).size).toBe(names.length)
		expect(names.length).toBeGreaterThan(80)
	})

	test('matters because of somebody', () => {
		for (const { mutant, witness } of mattering)
			expect(seen(mutant.ruleset, witness), mutant.name).not.toEqual(seen(ruleset, witness))
	})

	test('that does not matter is known, and nobody at random tells it apart', () => {
		expect(equivalent.map(({ name }) => name)).toEqual(equivalents[id])
		fc.assert(
			fc.property(cases, (given) => {
				const own = seen(ruleset, given)
				for (const { ruleset: other } of equivalent) {
					const { outcome, results } = seen(other, given)
					expect({ outcome, results }).toEqual({ outcome: own.outcome, results: own.results })
				}
			}),
			{ numRuns: equivalent.length > 0 ? runs(300) : 1 },
		)
	})
})

test('what only one person catches survives without that person', () => {
	const { asOf, persons: all } = persons.article
	const without = { asOf, persons: all.filter(({ id }) => id !== 'craft') }
	const { survivors } = scoreMutants(rulesets.article, without)
	expect(survivors.map(({ mutant }) => mutant.name)).toEqual([
		'skilled-role: craft is enough',
		'skilled-role: craft is not enough',
	])
})

test('the changes of a test, a row and a list are those that are said', () => {
	const names = mutantsOf(rulesets['work-permit']).map(({ name }) => name)
	expect(names.filter((name) => name.startsWith('adult:'))).toEqual([
		'adult: left out',
		'adult: exempting instead of required',
		'adult: supporting instead of required',
		'adult: informative instead of required',
		'adult: "not" before at-least of age',
		'adult: at most instead of at least (18)',
		'adult: more than instead of at least (18)',
		'adult: experienceYears instead of age (18)',
		'adult: 17 instead of 18',
		'adult: 19 instead of 18',
	])
	expect(names).toEqual(
		expect.arrayContaining([
			'clean-record, class, class-a: 84 points instead of 85',
			'class, class-b: 61 points instead of 60',
			'clean-record, class, class-a, class-b: points for annualPayCny from 450000: from 450001 instead of 450000',
			'clean-record, class, class-a, class-b: points for experienceYears from 2: most 21 instead of 20',
			'clean-record, class, class-a, class-b: workLocation other: 1 instead of 0',
			'clean-record, class, class-a, class-b: any background: 4 instead of 5',
			'clean-record, class, class-a: 7 × localAveragePayCny instead of 6 ×',
			'definite-employer: "any" instead of "all" of jobOffer + employerInMainland',
			'definite-employer: verbal is not enough',
			'no-local-candidate: without "not" before localCouldDo',
		]),
	)
})

test('rows that rest on conditions, and rows that are capped together, have changes of their own', () => {
	const way: PointsRow = {
		kind: 'first',
		id: 'way',
		first: [
			{ when: yes('holdsProof'), points: 3 },
			{ when: atLeast('age', 30), points: 1 },
		],
	}
	const any: PointsRow = { kind: 'any-entry', fact: 'background', anyEntry: 2 }
	const condition = pointsAtLeast([{ kind: 'most', id: 'cap', rows: [way, any], most: 4 }], 3)
	const criterion = { id: 'sum', kind: 'required', condition, sources: [], evidence: [] } as const
	const ruleset: Ruleset = { ...rulesets.h1b, criteria: [criterion] }
	const { mattering, equivalent } = scoreMutants(ruleset, { asOf: '2026-11-24', persons: [] })
	expect(mattering.map(({ mutant }) => mutant.name)).toEqual(
		expect.arrayContaining([
			'sum: 4 points instead of 3',
			'sum: "not" before yes of holdsProof',
			'sum: 31 instead of 30',
			'sum: no points for background',
			'sum: way without its way 1',
			'sum: way, way 2: 0 points instead of 1',
			'sum: way: way 2 before way 1',
		]),
	)
	// No more than 3 points are needed, so a cap of 4 is like one of 3 or 5.
	expect(equivalent.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['sum: cap: at most 3 instead of 4', 'sum: cap: at most 5 instead of 4']),
	)
})
