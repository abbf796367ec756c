import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noParameters } from '@/rules/parameters'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import { anyFacts, nearlyPerfect, undeclared } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const versions = rulesetIds.flatMap((id) =>
	versionsOf(id).map((ruleset) => ({ id, version: ruleset.version, ruleset })),
)

const people = fc.oneof(
	anyFacts,
	nearlyPerfect(factIds, 10).map(({ facts }) => facts),
)

/** What somebody has answered so far, and what the same person answers later to the rest. */
const answering = fc
	.record({ so: people, later: people, open: fc.subarray(factIds) })
	.map(({ so, later, open }) => {
		const first: Facts = { ...so, ...Object.fromEntries(open.map((fact) => [fact, null])) }
		const isOpen = (fact: FactId) => first[fact] === null
		const more: Facts = {
			...first,
			...Object.fromEntries(factIds.filter(isOpen).map((fact) => [fact, later[fact]])),
		}
		return { first, more }
	})

describe.each(versions)('a verdict of $id of $version', ({ ruleset, version }) => {
	const outcomeOf = (facts: Facts) => evaluate(ruleset, { facts, parameters: noParameters }, version).outcome

	test('that is settled stays as it is, whatever else is answered but declared', () => {
		const settled = new Set<string>()
		fc.assert(
			fc.property(answering, ({ first, more }) => {
				const before = outcomeOf(undeclared(first))
				if (before === 'undetermined') return
				settled.add(before)
				expect(outcomeOf(undeclared(more))).toBe(before)
			}),
			{ numRuns: runs(1500) },
		)
		expect(settled).toContain('ineligible')
	})

	test('can be turned by a declaration to not needed or undetermined alone', () => {
		fc.assert(
			fc.property(answering, ({ first, more }) => {
				const before = outcomeOf(undeclared(first))
				const after = outcomeOf(more)
				if (before === 'undetermined' || after === before) return
				expect(['not-needed', 'undetermined']).toContain(after)
			}),
			{ numRuns: runs(1500) },
		)
	})
})
