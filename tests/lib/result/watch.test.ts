import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWatch, ruleChanges, type Watch, type WatchedRuleset, watchOf } from '@/lib/result/watch'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'
import { nextKPublished, withoutProof } from '@/tests/rules/sample-versions'
import { runs } from '@/tests/runs'

const day = '2026-11-25'
const later = '2026-12-02'

const judge = (
	ruleset: Ruleset,
	facts = perfect,
	parameters: Parameters = configuredParameters,
): WatchedRuleset => ({
	id: 'k-published',
	ruleset,
	result: evaluate(ruleset, { facts: normalise(facts), parameters }, later),
})
const noted = (facts: Watch['facts'], parameters = configuredParameters) => ({ on: day, facts, parameters })
const changesSince = (watch: Watch, all: readonly WatchedRuleset[], parameters = configuredParameters) =>
	ruleChanges(watch, all, parameters)
const before = watchOf([judge(rulesets['k-published'])], noted(perfect))

describe('what a watch finds', () => {
	test('is the one condition that a new version turns, and nothing else', () => {
		expect(changesSince(before, [judge(nextKPublished)])).toEqual([
			{
				id: 'k-published',
				version: { from: '2026-11-30', to: '2026-12-01' },
				outcome: { from: 'undetermined', to: 'undetermined' },
				turned: [{ criterion: 'young', from: 'unsettled', to: 'met' }],
				set: [],
			},
		])
	})

	test('is that the result turns with it', () => {
		const old = { ...perfect, age: 41 }
		const watch = watchOf([judge(rulesets['k-published'], old)], noted(old))
		expect(changesSince(watch, [judge(nextKPublished, old)])).toMatchObject([
			{
				outcome: { from: 'undetermined', to: 'ineligible' },
				turned: [{ criterion: 'young', from: 'unsettled', to: 'unmet' }],
			},
		])
	})

	test('is a condition that is gone, or new', () => {
		expect(changesSince(before, [judge(withoutProof)])).toMatchObject([
			{ turned: [{ criterion: 'proof', from: 'met', to: null }] },
		])
		const without = watchOf([judge(withoutProof)], noted(perfect))
		expect(changesSince(without, [judge(rulesets['k-published'])])).toMatchObject([
			{ turned: [{ criterion: 'proof', from: null, to: 'met' }] },
		])
	})

	test('is a figure that has been set without a new version', () => {
		const set = { ...configuredParameters, minAge: 18, maxAge: 45 }
		const now = [judge(rulesets['k-published'], perfect, set)]
		expect(changesSince(before, now, set)).toMatchObject([
			{
				version: { from: '2026-11-30', to: '2026-11-30' },
				turned: [{ criterion: 'young', to: 'met' }],
				set: [
					{ parameter: 'minAge', from: null, to: 18 },
					{ parameter: 'maxAge', from: null, to: 45 },
				],
			},
		])
		expect(changesSince(watchOf(now, noted(perfect, set)), now, set)).toEqual([])
	})

	test('is nothing once the new version has been seen, nor while no rule has changed', () => {
		const seen = watchOf([judge(nextKPublished)], noted(perfect))
		expect(changesSince(seen, [judge(nextKPublished)])).toEqual([])
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const all = rulesetIds.map((id) => ({ ...judge(rulesets[id], facts), id }))
				expect(changesSince(watchOf(all, noted(facts)), all)).toEqual([])
			}),
			{ numRuns: runs(50) },
		)
	})

	test('leaves out rule sets that were not watched', () => {
		const article = { ...judge(rulesets.article), id: 'article' as const }
		expect(changesSince(before, [article])).toEqual([])
	})
})

describe('a stored watch', () => {
	test('reads back as it was', () => {
		expect(readWatch(JSON.parse(JSON.stringify(before)))).toEqual(before)
	})

	test.each([
		['nothing', undefined],
		['a text', 'watch'],
		['no day', { ...before, on: 'yesterday' }],
		['no answers', { ...before, facts: null }],
		['no rule sets', { ...before, rulesets: [] }],
	])('that is %s is none', (_, stored) => {
		expect(readWatch(stored)).toBeNull()
	})

	test('of before set parameters were noted had none', () => {
		const { set: _, ...seen } = before.rulesets['k-published'] ?? {}
		expect(readWatch({ ...before, rulesets: { 'k-published': seen } })).toEqual(before)
	})

	test('of another hand is read without what is none', () => {
		const stored = {
			...before,
			facts: { age: 'old', jobOffer: 'written', constructor: 1 },
			rulesets: {
				...before.rulesets,
				other: before.rulesets['k-published'],
				article: { version: 'last', outcome: 'eligible', conditions: {} },
				h1b: {
					version: day,
					outcome: 'eligible',
					conditions: { wage: 'met', constructor: 'met', sponsor: 'no' },
					set: { maxAge: '40', minAge: 16, constructor: true, renownedListPublished: 1 },
				},
			},
		}
		const read = readWatch(stored)
		expect(read?.facts).toEqual({ jobOffer: 'written' })
		expect(Object.keys(read?.rulesets ?? {})).toEqual(['k-published', 'h1b'])
		expect(Object.keys(read?.rulesets.h1b?.conditions ?? {})).toEqual(['wage', 'constructor'])
		expect(read?.rulesets.h1b?.set).toEqual({ minAge: 16 })
	})

	test('never throws, whatever is stored', () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), (any, other) => {
				readWatch(any)
				readWatch({ on: day, facts: any, rulesets: { h1b: other, article: any } })
			}),
		)
	})
})
