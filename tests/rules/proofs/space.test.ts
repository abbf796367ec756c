import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factIds } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { noPersons } from '@/rules/proofs/algebra'
import { basePerson } from '@/rules/proofs/base-person'
import { exemptingIn, outcomesIn } from '@/rules/proofs/outcomes'
import { areInOrder } from '@/rules/proofs/person'
import { spaceOf } from '@/rules/proofs/space'
import type { Outcome } from '@/rules/result'
import { anyCase, nearlyPerfect, onTheEdge } from '../candidates'
import { triedRulesets } from '../invented'

const day = '2026-11-28'
const cases = fc
	.oneof(anyCase, nearlyPerfect(factIds, 8), onTheEdge)
	.filter(({ parameters }) => areInOrder(parameters))

describe.each(triedRulesets)('the space of %s', (_, ruleset) => {
	const conditions = ruleset.criteria.map(({ condition }) => condition)
	const space = spaceOf(conditions, { facts: 'any', parameters: 'any' }, basePerson)
	const outcomes = outcomesIn(space, ruleset)

	test('has each person in the set of her outcome and of the result of each criterion, and in no other', () => {
		fc.assert(
			fc.property(cases, (given) => {
				const { outcome, criteria } = evaluate(ruleset, given, day)
				const found = Object.entries(outcomes).filter(([, set]) => space.has(set, given))
				expect(found.map(([name]) => name)).toEqual([outcome])
				for (const [at, { result }] of criteria.entries()) {
					const condition = ruleset.criteria[at]?.condition
					if (!condition) throw new Error('a result without its criterion')
					for (const end of ['met', 'unmet', 'unknown'] as const)
						expect(space.has(space.where(condition, end), given)).toBe(end === result)
				}
			}),
			{ numRuns: 400 },
		)
	})

	test('gives a witness who is in the set, and none for the empty set', () => {
		for (const [outcome, set] of Object.entries(outcomes)) {
			const given = space.witness(set)
			const isPossible = outcome !== 'not-needed' || exemptingIn(ruleset).length > 0
			expect(given && evaluate(ruleset, given, day).outcome).toBe(isPossible ? outcome : null)
		}
		expect(space.witness(noPersons)).toBeNull()
	})

	test('under today’s parameters, with every fact answered, has the outcomes that can then occur', () => {
		const today = spaceOf(conditions, { facts: 'answered', parameters: 'today' }, basePerson)
		const found = outcomesIn(today, ruleset)
		const occurring = (Object.keys(found) as Outcome[]).filter((outcome) => found[outcome] !== noPersons)
		const isOpen = ruleset.parameters.some((parameter) => configuredParameters[parameter] === null)
		expect(occurring.includes('eligible')).toBe(!isOpen)
		expect(occurring).toContain('ineligible')
	})
})
