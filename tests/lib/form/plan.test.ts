import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planFor } from '@/lib/form/plan'
import { questionsLeft } from '@/lib/form/questions-left'
import type { Situation } from '@/lib/form/situation'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

type Walk = { readonly chosen: readonly RulesetId[]; readonly given: Facts; readonly employerInMind: boolean }

/** Answers every question that comes up, one after the other, and tells at each how many were said to be left. */
function walk({ chosen, given, employerInMind }: Walk) {
	const answered = new Set<FactId>()
	const said: { readonly least: number; readonly most: number }[] = []
	let facts: Facts = noFacts
	for (;;) {
		const situation: Situation = { chosen, facts, employerInMind }
		const plan = planFor(situation)
		said.push(questionsLeft(plan, answered))
		const next = plan.flatMap(({ asked }) => asked).find((fact) => !answered.has(fact))
		if (!next) return { said, asked: answered.size }
		answered.add(next)
		facts = { ...facts, [next]: given[next] }
	}
}

const chosen = fc.subarray([...rulesetIds], { minLength: 1 })

describe('the number of questions left', () => {
	test('is never wrong, whatever is answered', () => {
		const walks = fc.record({ chosen, given: anyFacts, employerInMind: fc.boolean() })
		fc.assert(
			fc.property(walks, (given) => {
				const { said, asked } = walk(given)
				said.forEach(({ least, most }, before) => {
					expect(least).toBeLessThanOrEqual(asked - before)
					expect(most).toBeGreaterThanOrEqual(asked - before)
				})
			}),
			{ numRuns: runs(50) },
		)
	})

	test('ends at none', () => {
		const { said } = walk({ chosen: rulesetIds, given: perfect, employerInMind: false })
		expect(said.at(-1)).toEqual({ least: 0, most: 0 })
	})

	test('says at the start that an offer may spare the questions about an employer', () => {
		const start = { chosen: ['article'], facts: noFacts, employerInMind: false } as const
		const withEmployer = { ...start, employerInMind: true }
		const least = (situation: Situation) => questionsLeft(planFor(situation), new Set()).least
		expect(least(start)).toBeGreaterThan(5)
		expect(least(withEmployer)).toBeGreaterThan(least(start))
	})
})
