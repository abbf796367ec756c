import { describe, expect, test } from 'vitest'
import { all, any, atLeast, atMost, type Condition, not, yes } from '@/rules/condition'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { changedCriteria } from '@/rules/rulesets/difference'
import { rulesetIds } from '@/rules/rulesets/ids'
import { nextKPublished, withoutProof } from './sample-versions'

const young = rulesets['k-published'].criteria[2]

/** How a rule set of one criterion changes with its condition. */
function changed(from: Condition, to: Condition) {
	const version = (condition: Condition): Ruleset => ({
		...rulesets.h1b,
		criteria: [{ ...young, condition }],
	})
	return changedCriteria(version(from), version(to))[0]?.condition
}

describe('two versions of a rule set', () => {
	test.each(rulesetIds)('that are the same do not differ: %s', (id) => {
		const copy: Ruleset = JSON.parse(JSON.stringify(rulesets[id]))
		expect(changedCriteria(rulesets[id], copy)).toEqual([])
	})

	test('differ in the criterion that has another condition, and in no other', () => {
		expect(changedCriteria(rulesets['k-published'], nextKPublished)).toEqual([
			{
				id: 'young',
				condition: { from: young.condition, to: all(atLeast('age', 16), atMost('age', 40)) },
			},
		])
	})

	test('differ in a kind', () => {
		const supporting: Ruleset = {
			...rulesets['k-published'],
			criteria: rulesets['k-published'].criteria.map((criterion) => ({ ...criterion, kind: 'supporting' })),
		}
		expect(changedCriteria(rulesets['k-published'], supporting)).toContainEqual({
			id: 'proof',
			kind: { from: 'required', to: 'supporting' },
		})
	})

	test('share what is not in one of them no more', () => {
		expect(changedCriteria(rulesets['k-published'], withoutProof)).toEqual([])
	})
})

describe('of two conditions', () => {
	const [a, b, c, d] = (['holdsProof', 'coreRnd', 'aimAbroad', 'designWork'] as const).map(yes) as [
		Condition,
		Condition,
		Condition,
		Condition,
	]

	test.each([
		['the one part that differs', all(a, b), all(a, c), b, c],
		['the one part within a part', any(a, all(b, c)), any(a, all(b, d)), c, d],
		['all, where a part is added', all(a, b), all(a, b, c), all(a, b), all(a, b, c)],
		['all, where several parts differ', all(a, b), all(c, d), all(a, b), all(c, d)],
		['all, where they are joined otherwise', all(a, b), any(a, b), all(a, b), any(a, b)],
		['the opposite with what it is of', all(a, b), all(a, not(b)), b, not(b)],
	])('is told %s', (_, before, now, from, to) => {
		expect(changed(before, now)).toEqual({ from, to })
	})
})
