import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relevantFacts } from '@/lib/form/relevance'
import { all } from '@/rules/condition'
import { declarationsOf, factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { isAskable } from '@/rules/member'
import { noFacts } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { answerTo, anyCase, nearlyPerfect, perfect, rulesetOf, undeclared } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const resultOf = (id: RulesetId, facts: Facts) =>
	evaluate(rulesets[id], { facts, parameters: configuredParameters }, '2026-11-24')
const resultsOf = (id: RulesetId, facts: Facts) => resultOf(id, facts).criteria.map(({ result }) => result)

const workPermit = all(...rulesets['work-permit'].criteria.map(({ condition }) => condition))
const withoutUnanswered = (given: Facts): Partial<Facts> =>
	Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))

const ordinary = factIds.filter((fact) => declarationsOf(fact).length === 0)

test('no answer to an idle question changes any criterion, of any kind', () => {
	fc.assert(
		fc.property(
			rulesetOf,
			anyCase,
			fc.constantFrom(...ordinary).chain((fact) => answerTo(fact).map((value) => ({ fact, value }))),
			(id, { facts }, { fact, value }) => {
				const given = undeclared(facts)
				if (relevantFacts([id], given).has(fact)) return
				expect(resultsOf(id, undeclared({ ...given, [fact]: value }))).toEqual(resultsOf(id, given))
			},
		),
		{ numRuns: runs(1000) },
	)
})

test('special ways are asked exactly where they can still change an outcome once all else is answered', () => {
	const ways = facts.specialRoutes.options.filter((way) => !declarationsOf('specialRoutes').includes(way))
	const lists = [null, [], ways, ...ways.map((way) => [way])]
	const asked = { where: 0, nowhere: 0 }
	fc.assert(
		fc.property(nearlyPerfect(factsIn(workPermit), 6), ({ facts: somebody }) => {
			const answered = { ...perfect, ...withoutUnanswered(undeclared(somebody)) }
			const outcomes = lists.map(
				(specialRoutes) => resultOf('work-permit', { ...answered, specialRoutes }).outcome,
			)
			const matters = new Set(outcomes).size > 1
			asked[matters ? 'where' : 'nowhere']++
			expect(relevantFacts(['work-permit'], answered).has('specialRoutes')).toBe(matters)
		}),
		{ numRuns: runs(1000) },
	)
	expect(asked.where).toBeGreaterThan(10)
	expect(asked.nowhere).toBeGreaterThan(10)
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
