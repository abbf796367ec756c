import { expect, test } from 'vitest'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { noParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { personsOfClauses } from './persons'

test.each(personsOfClauses)('$clause: $who ($ruleset): $outcome', ({ ruleset, answers, outcome }) => {
	const given = { facts: normalise(answers), parameters: noParameters }
	expect(evaluate(rulesets[ruleset], given, '2026-11-30').outcome).toBe(outcome)
})
