import fc from 'fast-check'
import { expect, test } from 'vitest'
import { implausiblePairs, pairKey } from '@/lib/form/implausible-pairs'
import { factIds } from '@/rules/facts'
import { compileCondition } from '@/rules/operators'
import { noParameters } from '@/rules/parameters'
import { invariants } from '@/rules/proofs/invariants'
import { anyFacts, nearlyPerfect } from '@/tests/rules/candidates'

// The form asks about one pair more, Chinese among the languages and no level of it: no condition looks at a single language.
test('the form asks about the pairs of answers that the proofs avoid in the persons they show', () => {
	const holds = invariants.map(({ id, holds }) => ({ id, truthOf: compileCondition(holds) }))
	const found = new Set<string>()
	const facts = fc.oneof(
		anyFacts,
		nearlyPerfect(factIds, 8).map((given) => given.facts),
	)
	fc.assert(
		fc.property(facts, (given) => {
			const asked = implausiblePairs(given).map(pairKey)
			for (const pair of asked) found.add(pair)
			const avoided = holds
				.filter(({ truthOf }) => truthOf({ facts: given, parameters: noParameters }) === false)
				.map(({ id }) => id)
			expect(avoided.toSorted()).toEqual(asked.toSorted())
		}),
		{ numRuns: 2000 },
	)
	expect([...found].toSorted()).toEqual(invariants.map(({ id }) => id).toSorted())
})
