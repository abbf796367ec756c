import { describe, expect, test } from 'vitest'
import { barriersOf, ladderOf } from '@/lib/result/ladder'
import { findChanges } from '@/rules/changes/find-changes'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { perfect } from '@/tests/rules/candidates'

/** Somebody who reaches no class by points, pay or degree. */
const graduate: Facts = {
	...perfect,
	age: 25,
	highestDegree: 'master',
	experienceYears: 0,
	chineseLevel: 'none',
	annualPayCny: 120_000,
	localAveragePayCny: 110_000,
	workLocation: 'other',
	background: [],
	provincialBonus: 0,
}

type Law = 'k-published' | 'work-permit'

const judge = (id: Law, changed: Partial<Facts>) => {
	const given = { facts: { ...graduate, ...changed }, parameters: configuredParameters }
	const ruleset = rulesets[id]
	const result = evaluate(ruleset, given, '2026-11-30')
	return { id, ruleset, result, ways: findChanges(ruleset, given) }
}

describe('an answer that the authority has to read', () => {
	test.each<[Law, Partial<Facts>, string]>([
		['work-permit', { age: 63, experienceYears: 20 }, 'age'],
		['work-permit', { specialRoutes: ['graduate'] }, 'specialRoutes'],
		['k-published', { degreeField: 'health' }, 'degreeField'],
	])('under %s with %o is a step of its own', (id, changed, fact) => {
		const judged = judge(id, changed)
		expect(judged.result.outcome).toBe('undetermined')
		expect(
			ladderOf([judged], { facts: { ...perfect, ...changed }, unsure: new Set() }).left.map(
				(left) => left.fact,
			),
		).toContain(fact)
	})

	test('is never said to be a no: with two nationalities nothing is barred', () => {
		const both = judge('work-permit', { nationalities: ['CN', 'US'] })
		expect(both.result.outcome).toBe('undetermined')
		expect(barriersOf([both]).map(({ of }) => of)).toEqual(['authority'])
	})

	test('is left out where the outcome stands', () => {
		const settled = judge('work-permit', { annualPayCny: 900_000, specialRoutes: ['graduate'] })
		expect(settled.result.outcome).toBe('eligible')
		expect(ladderOf([settled], { facts: perfect, unsure: new Set() }).left).toEqual([])
	})
})
