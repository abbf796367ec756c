import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criterionOf, splitWays, wayGroupOf } from '@/lib/result/ways'
import { findChanges } from '@/rules/changes/find-changes'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { nearlyPerfect, perfect, rulesetOf } from '@/tests/rules/candidates'

const waysOf = (id: RulesetId, facts: Facts) =>
	findChanges(rulesets[id], { facts, parameters: configuredParameters }).changes
const resultOf = (id: RulesetId, facts: Facts) =>
	evaluate(rulesets[id], { facts, parameters: configuredParameters }, '2026-11-24')

describe('a change', () => {
	test('of what is not answered is an answer, whoever could change it', () => {
		expect(wayGroupOf({ fact: 'age', from: null })).toBe('answer')
		expect(wayGroupOf({ fact: 'jobOffer', from: null })).toBe('answer')
	})

	test('of an answer is a matter of now or of time', () => {
		expect(wayGroupOf({ fact: 'jobOffer', from: 'verbal' })).toBe('now')
		expect(wayGroupOf({ fact: 'domesticSales', from: true })).toBe('now')
		expect(wayGroupOf({ fact: 'experienceYears', from: 1 })).toBe('time')
	})
})

describe('several ways', () => {
	test('share the questions that are open in each, whatever answer each would need', () => {
		const { own, common } = splitWays(waysOf('article', noFacts))
		expect(own.map((way) => way.map(({ fact }) => fact))).toEqual([['designWork'], ['productionWork']])
		expect(common.map(({ fact }) => fact)).toContain('targetMarkets')
		expect(common.map(({ fact }) => fact)).toContain('localCouldDo')
	})

	test('are whole again when what they share is put back', () => {
		const cases = nearlyPerfect(factIds, 6)
		fc.assert(
			fc.property(rulesetOf, cases, (id, { facts }) => {
				const ways = waysOf(id, facts)
				const { own, common } = splitWays(ways)
				expect(own).toHaveLength(ways.length)
				own.forEach((way, index) => {
					const whole = [...way, ...common].map(({ fact }) => fact).sort()
					expect(whole).toEqual(ways[index]?.map(({ fact }) => fact).sort())
				})
			}),
		)
	})
})

describe('the criterion that a change serves', () => {
	const named = (id: RulesetId, facts: Facts, fact: Parameters<typeof criterionOf>[2]) =>
		criterionOf(rulesets[id], resultOf(id, facts), fact)

	test('is the one that rests on the fact alone and is not met', () => {
		expect(named('article', { ...perfect, domesticSales: true }, 'domesticSales')).toBe('complements-sales')
		expect(named('article', { ...perfect, domesticSales: null }, 'domesticSales')).toBe('complements-sales')
	})

	test('is none where it is met, or rests on other facts too, or does not decide', () => {
		expect(named('article', perfect, 'domesticSales')).toBeNull()
		const idle = { ...perfect, designWork: false, productionWork: false }
		expect(named('article', idle, 'designWork')).toBeNull()
		expect(named('article', { ...perfect, servesUpgrading: false }, 'servesUpgrading')).toBeNull()
	})
})
