import { expect, test } from 'vitest'
import { exampleIds, people } from '@/lib/example/people'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'

test('the examples differ: one is not yet clear, one has a permit, one needs nothing', () => {
	const outcomes = exampleIds.map((id) => {
		const given = { facts: normalise(people[id].facts), parameters: configuredParameters }
		return people[id].rulesets.map((ruleset) => evaluate(rulesets[ruleset], given, '2026-11-30').outcome)
	})
	expect(outcomes).toEqual([['undetermined'], ['ineligible', 'eligible'], ['not-needed', 'not-needed']])
})
