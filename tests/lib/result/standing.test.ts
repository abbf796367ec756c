import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countsOf } from '@/lib/result/counts'
import { numberSources } from '@/lib/result/number-sources'
import { markOf, onlyAuthorityIsLeft, outcomeStanding, standingOf } from '@/lib/result/standing'
import { criterionTopicOf, topicsOf } from '@/lib/result/topics'
import type { Case } from '@/rules/case'
import { factIds, facts, type Step, steps } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import type { CriterionResult } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { anyCase, nearlyPerfect, perfect, rulesetOf } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const day = '2026-11-24'
const unset: Parameters = { minAge: null, maxAge: null, renownedListPublished: null }
const settled: Parameters = { minAge: 16, maxAge: 45, renownedListPublished: true }
const cases = fc.oneof(anyCase, nearlyPerfect(factIds, 4))

const resultOf = (id: RulesetId, given: Case) => evaluate(rulesets[id], given, day)
const under = (id: RulesetId, changed: Partial<Facts>, parameters = unset, from = perfect) =>
	resultOf(id, { facts: { ...from, ...changed }, parameters })
const criterionOf = (result: { readonly criteria: readonly CriterionResult[] }, id: string) => {
	const found = result.criteria.find((criterion) => criterion.id === id)
	if (!found) throw new Error(id)
	return found
}

test('a condition that makes a rule set unnecessary is marked so, and never as a failure', () => {
	fc.assert(
		fc.property(rulesetOf, cases, (id, given) => {
			const { criteria, outcome } = resultOf(id, given)
			const exempting = criteria.filter(({ kind }) => kind === 'exempting').map(markOf)
			expect(exempting).not.toContain('unmet')
			expect(exempting.includes('not-needed')).toBe(outcome === 'not-needed')
		}),
	)
})

describe('the counts of a result', () => {
	test('are those of the criteria that decide, and add up', () => {
		fc.assert(
			fc.property(rulesetOf, cases, (id, given) => {
				const { criteria, outcome } = resultOf(id, given)
				const { met, unmet, open, total } = countsOf(criteria)
				const ruleset: Ruleset = rulesets[id]
				const required = ruleset.criteria.filter(({ kind }) => kind === 'required').length
				expect(total - required).toBe(Number(total > required))
				if (total > required)
					expect(criteria.find(({ kind }) => kind === 'exempting')?.result).toBe('unknown')
				// Whatever keeps an outcome open is counted.
				if (outcome === 'undetermined') expect(open).toBeGreaterThan(0)
				expect(met + unmet + open).toBe(total)
				const isConcerned = criteria.every(({ kind, result }) => kind !== 'exempting' || result === 'met')
				if (!isConcerned) return
				expect(outcome).toBe(unmet > 0 ? 'ineligible' : open > 0 ? 'undetermined' : 'eligible')
			}),
		)
	})

	test('have a place for each kind of result', () => {
		const { criteria } = under('article', { jobOffer: 'none', coreRnd: true, specificGap: null })
		const total = countsOf(criteria).total
		expect(countsOf(criteria)).toEqual({ met: total - 3, unmet: 2, open: 1, total })
		expect(countsOf([])).toEqual({ met: 0, unmet: 0, open: 0, total: 0 })
	})

	test('leave out what only supports or informs', () => {
		const { criteria } = under('article', { highestDegree: 'none', servesUpgrading: null })
		expect(countsOf(criteria)).toMatchObject({ unmet: 0, open: 0 })
	})
})

describe('the standing of a criterion', () => {
	test('is its result where that is known', () => {
		fc.assert(
			fc.property(rulesetOf, cases, (id, given) => {
				for (const criterion of resultOf(id, given).criteria) {
					const standing = standingOf(criterion)
					if (criterion.result === 'unknown') {
						expect(['unanswered', 'inconclusive', 'unsettled']).toContain(standing)
					} else expect(standing).toBe(criterion.result)
				}
			}),
		)
	})

	test('is unanswered where an answer is missing', () => {
		expect(standingOf(criterionOf(under('article', { jobOffer: null }), 'job-offer'))).toBe('unanswered')
	})

	test('is inconclusive where the answer settles nothing', () => {
		expect(standingOf(criterionOf(under('article', { jobOffer: 'verbal' }), 'job-offer'))).toBe(
			'inconclusive',
		)
	})

	test('is unsettled where only the authority can say', () => {
		expect(standingOf(criterionOf(under('k-published', {}), 'young'))).toBe('unsettled')
	})

	test('is what somebody can act on, where the authority is not alone', () => {
		expect(standingOf(criterionOf(under('k-published', { age: null }), 'young'))).toBe('unanswered')
		const offer = under('work-permit', { jobOffer: 'verbal', employerInMainland: null })
		expect(standingOf(criterionOf(offer, 'definite-employer'))).toBe('inconclusive')
	})
})

describe('only the authority is left', () => {
	test('to somebody perfect under the published rule, as long as nothing is published', () => {
		const result = under('k-published', {}, configuredParameters)
		expect(result.outcome).toBe('undetermined')
		expect(onlyAuthorityIsLeft(result)).toBe(true)
		expect(outcomeStanding(result)).toBe('unsettled')
	})

	test('also where what only supports is open', () => {
		expect(onlyAuthorityIsLeft(under('k-published', { plannedActivities: null }))).toBe(true)
	})

	test('not where an answer is missing, settles nothing, or stands against', () => {
		expect(onlyAuthorityIsLeft(under('k-published', { holdsProof: null }))).toBe(false)
		expect(onlyAuthorityIsLeft(under('k-published', { age: null }))).toBe(false)
		expect(onlyAuthorityIsLeft(under('k-published', { holdsProof: false }))).toBe(false)
		expect(onlyAuthorityIsLeft(under('article', { jobOffer: 'verbal' }))).toBe(false)
	})

	test('to nobody once it has decided', () => {
		const result = under('k-published', {}, settled)
		expect(result.outcome).toBe('eligible')
		expect(onlyAuthorityIsLeft(result)).toBe(false)
		fc.assert(
			fc.property(rulesetOf, cases, (id, { facts: given }) => {
				expect(onlyAuthorityIsLeft(resultOf(id, { facts: given, parameters: settled }))).toBe(false)
			}),
		)
	})

	test('exactly where the outcome is open and no answer, given or missing, is the cause', () => {
		const seen = new Set<boolean>()
		fc.assert(
			fc.property(rulesetOf, cases, (id, given) => {
				const result = resultOf(id, given)
				const settlesNothing = result.criteria.some(
					({ kind, because }) => kind === 'required' && because.inconclusive.length > 0,
				)
				const expected = result.outcome === 'undetermined' && result.missing.length === 0 && !settlesNothing
				seen.add(expected)
				expect(onlyAuthorityIsLeft(result)).toBe(expected)
			}),
			{ examples: [['k-published', { facts: perfect, parameters: unset }]] },
		)
		expect(seen.size).toBe(2)
	})
})

describe('the standing of an outcome', () => {
	test('is met, unmet, or open', () => {
		expect(outcomeStanding(under('article', {}))).toBe('met')
		expect(outcomeStanding(under('article', { jobOffer: 'none' }))).toBe('unmet')
		expect(outcomeStanding(under('article', {}, unset, noFacts))).toBe('unanswered')
	})

	test('is unsettled only where the authority alone is left', () => {
		fc.assert(
			fc.property(rulesetOf, cases, (id, given) => {
				const result = resultOf(id, given)
				expect(outcomeStanding(result) === 'unsettled').toBe(onlyAuthorityIsLeft(result))
				expect(outcomeStanding(result) === 'met').toBe(result.outcome === 'eligible')
				expect(outcomeStanding(result) === 'unmet').toBe(result.outcome === 'ineligible')
			}),
		)
	})
})

describe('the topic of a criterion', () => {
	test.each(rulesets.article.criteria)('of the article is where its facts are asked: $id', (criterion) => {
		const asked = factsIn(criterion.condition).map((fact) => facts[fact].step)
		expect(asked).not.toEqual([])
		for (const step of asked) expect(criterionTopicOf(rulesets.article, criterion.id)).toBe(step)
	})

	test.each(rulesetIds)('is the step in which most of its facts are asked: %s', (id) => {
		const ruleset: Ruleset = rulesets[id]
		for (const { id: criterion, condition } of ruleset.criteria) {
			const asked = factsIn(condition).map((fact) => facts[fact].step)
			const count = (step: Step) => asked.filter((other) => other === step).length
			const most = Math.max(...steps.map(count))
			expect(count(criterionTopicOf(ruleset, criterion)), criterion).toBe(most)
		}
	})

	test.each(rulesetIds)('is one alone, and all topics together hold every criterion once: %s', (id) => {
		const ruleset: Ruleset = rulesets[id]
		fc.assert(
			fc.property(cases, (given) => {
				const { criteria } = resultOf(id, given)
				const topics = topicsOf(ruleset, criteria)
				expect(topics.flatMap((topic) => topic.criteria.map((criterion) => criterion.id)).sort()).toEqual(
					ruleset.criteria.map((criterion) => criterion.id).sort(),
				)
				for (const { step, criteria: within } of topics) {
					expect(within).toEqual(
						criteria.filter((criterion) => criterionTopicOf(ruleset, criterion.id) === step),
					)
				}
				const order = topics.map(({ step }) => steps.indexOf(step))
				expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
				expect(topics.every((topic) => topic.criteria.length > 0)).toBe(true)
			}),
			{ numRuns: runs(20) },
		)
	})
})

describe('what the chosen rule sets name', () => {
	test('is every source under a number of its own, and the article under none', () => {
		const numbers = numberSources(rulesetIds.map((id) => rulesets[id]))
		expect(numbers.get('article')).toBe(0)
		const others = [...numbers].filter(([id]) => id !== 'article')
		expect(others.map(([, number]) => number)).toEqual(others.map((_, index) => index + 1))
		const named = rulesetIds.flatMap((id) => rulesets[id].notes.flatMap(({ sources }) => sources))
		for (const { id } of named) expect(numbers.has(id)).toBe(true)
		expect(numberSources([rulesets['work-permit']]).has('article')).toBe(false)
	})
})
