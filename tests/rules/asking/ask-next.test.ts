import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askNext, type Question } from '@/rules/asking/ask-next'
import type { Case } from '@/rules/case'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { manyAnswers } from '../../answers'
import { anyFacts, nearlyPerfect, perfect } from '../candidates'

const outcomeOf = (ruleset: Ruleset, given: Case) => evaluate(ruleset, given, '2026-11-24').outcome
const settled: Parameters = { minAge: 18, maxAge: 45, renownedListPublished: true }

/** Outcomes for every way to answer some facts that are not answered yet. */
function* outcomesOf(ruleset: Ruleset, given: Case, [fact, ...others]: readonly FactId[]): Generator<string> {
	if (!fact) return yield outcomeOf(ruleset, given)
	if (given.facts[fact] !== null) return yield* outcomesOf(ruleset, given, others)
	for (const answer of manyAnswers(fact, given)) {
		yield* outcomesOf(
			ruleset,
			{ ...given, facts: { ...given.facts, [fact]: answer as FactValue } as Facts },
			others,
		)
	}
}

/** What questions do, found out by trying every answer in every row. */
function tried(ruleset: Ruleset, rows: readonly Case[], asked: readonly FactId[]) {
	const open = rows.filter((given) => outcomeOf(ruleset, given) === 'undetermined')
	const found = open.map((given) => new Set(outcomesOf(ruleset, given, asked)))
	return {
		settles: found.filter((outcomes) => !outcomes.has('undetermined')).length,
		canSettle: found.filter((outcomes) => outcomes.has('eligible') || outcomes.has('ineligible')).length,
	}
}

/** Rows with few holes, so that a question or two can settle them. */
const nearly = (among: readonly FactId[]) => nearlyPerfect(among, 4).map(({ facts }) => facts)

const askable: Record<RulesetId, readonly FactId[]> = {
	article: factIds,
	'k-published': [
		'nationalities',
		'age',
		'highestDegree',
		'degreeField',
		'degreeInstitutionRenowned',
		'holdsProof',
	],
	'work-permit': [
		'age',
		'annualPayCny',
		'localAveragePayCny',
		'experienceYears',
		'highestDegree',
		'jobOffer',
		'employerInMainland',
		'background',
		'provincialBonus',
	],
	h1b: [
		'jobOffer',
		'annualPayCny',
		'similarStaffPayCny',
		'prevailingPayCny',
		'highestDegree',
		'degreeRelated',
		'experienceYears',
	],
}

describe.each(Object.keys(askable) as RulesetId[])('under %s', (id) => {
	const ruleset: Ruleset = rulesets[id]
	const rowsOf = (facts: readonly Facts[], parameters: Parameters) =>
		facts.map((one) => ({ facts: one, parameters }))

	test('each question settles as many rows as trying every answer shows', () => {
		const people = fc.array(fc.oneof({ weight: 5, arbitrary: nearly(askable[id]) }, anyFacts), {
			minLength: 1,
			maxLength: 8,
		})
		fc.assert(
			fc.property(people, fc.constantFrom(settled, configuredParameters), (facts, parameters) => {
				const { next } = askNext(ruleset, parameters, gatherColumns(facts))
				for (const { fact, settles, canSettle } of next().questions) {
					const expected = tried(ruleset, rowsOf(facts, parameters), [fact])
					expect({ fact, settles, canSettle }).toEqual({ fact, ...expected })
				}
			}),
			{ numRuns: 30 },
		)
	})

	test('so does each question after another', () => {
		const people = fc.array(nearly(askable[id]), { minLength: 1, maxLength: 4 })
		fc.assert(
			fc.property(people, fc.constantFrom(...askable[id]), (facts, first) => {
				const rows = rowsOf(facts, settled)
				const { settled: before, questions } = askNext(ruleset, settled, gatherColumns(facts)).next([first])
				expect(before).toBe(tried(ruleset, rows, [first]).settles)
				for (const { fact, settles, canSettle } of questions.slice(0, 3)) {
					expect({ fact, settles, canSettle }).toEqual({ fact, ...tried(ruleset, rows, [first, fact]) })
				}
			}),
			{ numRuns: 15 },
		)
	})
})

const asking = (people: readonly Facts[]) =>
	askNext(rulesets.article, configuredParameters, gatherColumns(people))
const count = (questions: readonly Question[], fact: FactId) =>
	questions.find((question) => question.fact === fact)?.settles

describe('questions in turn', () => {
	const without = (...hidden: FactId[]): Facts => ({
		...perfect,
		...Object.fromEntries(hidden.map((fact) => [fact, null])),
	})

	test('the best settles most rows, and rows that lack two facts come with the second', () => {
		const { undetermined, next } = asking([
			without('knowsCustoms'),
			without('specificGap'),
			without('specificGap'),
			without('specificGap', 'knowsCustoms'),
			without('specificGap', 'knowsCustoms'),
			perfect,
		])
		expect(undetermined).toBe(5)
		expect(next().questions.map(({ fact, settles }) => [fact, settles])).toEqual([
			['specificGap', 2],
			['knowsCustoms', 1],
		])
		expect(next(['specificGap'])).toEqual({
			settled: 2,
			questions: [{ fact: 'knowsCustoms', settles: 5, canSettle: 5, missing: 3 }],
		})
		expect(next(['specificGap', 'knowsCustoms'])).toEqual({ settled: 5, questions: [] })
	})

	test('an offer by word of mouth settles nothing, so the question for it counts the other answers', () => {
		const { next } = asking([without('jobOffer'), { ...perfect, jobOffer: 'verbal', knowsCustoms: null }])
		expect(count(next().questions, 'jobOffer')).toBe(1)
		expect(count(next().questions, 'knowsCustoms')).toBe(0)
	})

	test('a fact that no longer matters is not asked', () => {
		const { next } = asking([{ ...perfect, designWork: true, productionWork: null, jobOffer: null }])
		expect(next().questions.map(({ fact }) => fact)).toEqual(['jobOffer'])
	})

	test('nobody undetermined, nothing to ask', () => {
		const { undetermined, next } = asking([perfect, { ...noFacts, jobOffer: 'none' }])
		expect(undetermined).toBe(0)
		expect(next()).toEqual({ settled: 0, questions: [] })
	})

	test('while a limit is not published, no answer makes anybody eligible', () => {
		const people = gatherColumns([without('holdsProof')])
		const [question] = askNext(rulesets['k-published'], configuredParameters, people).next().questions
		expect(question).toMatchObject({ fact: 'holdsProof', settles: 0, canSettle: 1 })
	})
})
