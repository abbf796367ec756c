import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { barriersOf, ladderOf } from '@/lib/result/ladder'
import { namedWays, type Way } from '@/lib/result/named-ways'
import { wordsOf } from '@/lib/words/messages'
import { findChanges } from '@/rules/changes/find-changes'
import { facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { perfect } from '@/tests/rules/candidates'

const day = '2026-11-30'

/** Somebody who reaches no class by points, pay or degree, with an offer for six weeks or more. */
const graduate: Facts = {
	...perfect,
	age: 25,
	highestDegree: 'master',
	experienceYears: 0,
	chineseLevel: 'none',
	annualPayCny: 120_000,
	localAveragePayCny: 110_000,
	monthsPerYear: 3,
	workLocation: 'other',
	background: [],
	provincialBonus: 0,
}

const judge = (id: 'k-published' | 'work-permit', changed: Partial<Facts>) => {
	const given = { facts: { ...graduate, ...changed }, parameters: configuredParameters }
	const ruleset = rulesets[id]
	return { id, ruleset, result: evaluate(ruleset, given, day), ways: findChanges(ruleset, given) }
}

const asksOf = (way: Way, changed: Partial<Facts> = {}) => {
	const all = { ...graduate, ...changed, specialRoutes: [way] }
	const [named] = namedWays(all, judge('work-permit', all).result)
	return named?.asks ?? []
}

const ways: readonly Way[] = facts.specialRoutes.options

describe('a way that somebody named', () => {
	test.each(ways.filter((way) => way !== 'young-researcher'))(
		'%s says all that its text asks for, in every language',
		(way) => {
			const asks = asksOf(way).map(({ id }) => id)
			expect(asks.length).toBeGreaterThan(0)
			for (const locale of localeIds)
				expect(Object.keys(wordsOf(locale).result.ways.texts[way])).toEqual(asks)
		},
	)

	test.each<[Way, Partial<Facts>, string, string]>([
		['graduate', {}, 'master', 'met'],
		['graduate', { highestDegree: 'bachelor' }, 'master', 'unmet'],
		['graduate', { annualPayCny: 109_999 }, 'pay', 'unmet'],
		['graduate', { degreeRelated: null }, 'fits', 'unanswered'],
		['young-researcher', { highestDegree: 'doctorate', age: 40 }, 'age', 'met'],
		['short-task', { monthsPerYear: 3 }, 'days', 'met'],
		['short-task', { age: 61 }, 'age', 'unmet'],
		['language-teacher', { experienceYears: 1 }, 'years', 'unanswered'],
		['skill-certificate', { age: 61 }, 'age', 'unmet'],
	])('%s with %o has what its text asks (%s) %s', (way, changed, id, standing) => {
		expect(asksOf(way, changed).find((ask) => ask.id === id)?.standing).toBe(standing)
	})

	test('is left out where the outcome stands without it', () => {
		const settled = { ...graduate, annualPayCny: 900_000, specialRoutes: ['graduate'] as const }
		expect(namedWays(settled, judge('work-permit', settled).result)).toEqual([])
	})
})

describe('an answer that the authority has to read', () => {
	const leftOf = (id: 'k-published' | 'work-permit', changed: Partial<Facts>) =>
		ladderOf([judge(id, changed)], new Set()).left.map(({ fact }) => fact)

	test.each<['k-published' | 'work-permit', Partial<Facts>, string]>([
		['work-permit', { age: 63, experienceYears: 20, monthsPerYear: 12 }, 'age'],
		['work-permit', { specialRoutes: ['graduate'] }, 'specialRoutes'],
		['k-published', { degreeField: 'health' }, 'degreeField'],
	])('under %s with %o is a step of its own', (id, changed, fact) => {
		expect(leftOf(id, changed)).toContain(fact)
	})

	test('is never said to be a no: with two nationalities nothing is barred', () => {
		const both = judge('work-permit', { nationalities: ['CN', 'US'] })
		expect(both.result.outcome).toBe('undetermined')
		expect(barriersOf([both]).map(({ of }) => of)).toEqual(['authority'])
	})
})
