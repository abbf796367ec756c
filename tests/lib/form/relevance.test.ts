import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relevantFacts } from '@/lib/form/relevance'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { isAskable } from '@/rules/member'
import { noFacts } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { answerTo, anyCase, perfect, rulesetOf, undeclared } from '@/tests/rules/candidates'

const resultsOf = (id: keyof typeof rulesets, facts: Facts) =>
	evaluate(rulesets[id], { facts, parameters: configuredParameters }, '2026-11-24').criteria.map(
		({ result }) => result,
	)

test('no answer to an idle question changes any criterion, of any kind', () => {
	fc.assert(
		fc.property(
			rulesetOf,
			anyCase,
			fc.constantFrom(...factIds).chain((fact) => answerTo(fact).map((value) => ({ fact, value }))),
			(id, { facts }, { fact, value }) => {
				const given = undeclared(facts)
				if (relevantFacts([id], given).has(fact)) return
				expect(resultsOf(id, undeclared({ ...given, [fact]: value }))).toEqual(resultsOf(id, given))
			},
		),
		{ numRuns: 500 },
	)
})

test('at the beginning just the facts that a rule set looks at are relevant', () => {
	for (const id of rulesetIds) {
		const used = rulesets[id].criteria.flatMap(({ condition }) => factsIn(condition))
		expect(relevantFacts([id], noFacts)).toEqual(new Set(used.filter(isAskable)))
	}
	expect(relevantFacts([], noFacts).size).toBe(0)
})

test('without a degree its field and institution are idle, and an unset age limit does not make the age idle', () => {
	const relevant = relevantFacts(['k-published'], { ...noFacts, highestDegree: 'none' })
	expect(relevant.has('degreeField')).toBe(false)
	expect(relevant.has('degreeInstitutionRenowned')).toBe(false)
	expect(relevant.has('teachesOrResearches')).toBe(true)
	expect(relevant.has('age')).toBe(true)
	expect(relevant.has('highestDegree')).toBe(true)
})

test('a question does not vanish by being answered', () => {
	const relevant = relevantFacts(['article'], perfect)
	expect(relevant.has('jobOffer')).toBe(true)
	expect(relevant.has('designWork')).toBe(true)
})
