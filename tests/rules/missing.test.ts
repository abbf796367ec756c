import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { missingAt } from '@/rules/columns/result-columns'
import { oneOf } from '@/rules/condition'
import { componentsOf, decidingCriteria } from '@/rules/diagrams/components'
import { evaluateByDefinition as define } from '@/rules/evaluation/evaluate-by-definition'
import { isTooOpen } from '@/rules/evaluation/missing'
import { declarationsOf, type FactId, facts, inFactOrder } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { isAskable } from '@/rules/member'
import { noFacts } from '@/rules/normalise'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { runs } from '@/tests/runs'
import { manyAnswers } from '../answers'
import { nearlyPerfect, perfect } from './candidates'
import { inventedCriterion, inventedRuleset, triedRulesets } from './invented'

const day = '2026-11-25'
const missingOf = (ruleset: Ruleset, given: Case) => evaluate(ruleset, given, day).missing

const factsOf = (ruleset: Ruleset): readonly FactId[] =>
	inFactOrder(decidingCriteria(ruleset).flatMap(({ condition }) => factsIn(condition))).filter(isAskable)

/** What unset parameters may turn out to be. */
const parametersFrom = ({ minAge, maxAge, renownedListPublished }: Parameters): Parameters[] =>
	(minAge === null ? [null, 16, 30, 100] : [minAge]).flatMap((min) =>
		(maxAge === null ? [null, 16, 30, 100] : [maxAge]).flatMap((max) =>
			(renownedListPublished === null ? [null, true] : [renownedListPublished]).map((published) => ({
				minAge: min,
				maxAge: max,
				renownedListPublished: published,
			})),
		),
	)

const withAnswer = ({ facts, parameters }: Case, fact: FactId, answer: unknown): Case => ({
	facts: { ...facts, [fact]: answer } as Facts,
	parameters,
})

/** Declarations aside. */
const answersTo = (fact: FactId, given: Case) => [
	null,
	...manyAnswers(fact, given).filter(
		(value) => !declarationsOf(fact).some((option) => (value as readonly string[]).includes(option)),
	),
]

/** Every way to answer some facts, "not sure" included. */
function* filled(given: Case, [fact, ...others]: readonly FactId[]): Generator<Case> {
	if (!fact) return yield given
	for (const answer of answersTo(fact, given)) yield* filled(withAnswer(given, fact, answer), others)
}

/** The open facts that some answer to them can still make matter, found out by trying every answer. */
function matteringByTrying(ruleset: Ruleset, given: Case, open: readonly FactId[]): readonly FactId[] {
	return open.filter((fact) => {
		const others = open.filter((other) => other !== fact)
		return parametersFrom(given.parameters).some((parameters) => {
			for (const person of filled({ ...given, parameters }, others)) {
				const outcomes = answersTo(fact, person).map(
					(answer) => evaluate(ruleset, withAnswer(person, fact, answer), day).outcome,
				)
				if (new Set(outcomes).size > 1) return true
			}
			return false
		})
	})
}

describe.each(triedRulesets)('under %s', (_, ruleset) => {
	const looked = factsOf(ruleset)

	test('missing are the facts that can still change the outcome, and no others where few are open', () => {
		fc.assert(
			fc.property(nearlyPerfect(looked, 5), (given) => {
				const { outcome, missing } = evaluate(ruleset, given, day)
				const open = looked.filter((fact) => given.facts[fact] === null)
				fc.pre(outcome === 'undetermined')
				const ways = open.reduce((product, fact) => product * answersTo(fact, given).length, 1)
				fc.pre(ways < 2_000)
				const mattering = matteringByTrying(ruleset, given, open)
				const inTooOpen = componentsOf(ruleset)
					.filter((component) => isTooOpen(component, given.facts))
					.flatMap(({ facts }) => facts)
				const close = (facts: readonly FactId[]) => facts.filter((fact) => !inTooOpen.includes(fact))
				expect(close(missing)).toEqual(close(mattering))
				expect(missing).toEqual(expect.arrayContaining([...mattering]))
			}),
			{ numRuns: runs(30) },
		)
	})
})

const open = (...hidden: FactId[]): Facts => ({
	...perfect,
	...Object.fromEntries(hidden.map((fact) => [fact, null])),
})
const missing = (id: RulesetId, facts: Facts, parameters = configuredParameters) => {
	const named = missingOf(rulesets[id], { facts, parameters })
	expect(missingAt(evaluateColumns(rulesets[id], parameters, gatherColumns([facts])), 0)).toEqual(named)
	return named
}

test('who waits for the list alone on one route is not asked about the other', () => {
	const teacher = { teachesOrResearches: true, postInstitutionRenowned: true } as const
	const facts = { ...open('degreeField', 'degreeInstitutionRenowned'), ...teacher }
	expect(missing('k-published', facts)).toEqual([])
	expect(missing('k-published', { ...facts, teachesOrResearches: null })).toEqual([
		'degreeField',
		'degreeInstitutionRenowned',
		'teachesOrResearches',
	])
})

test('what can only be met or unknown is not asked for while an answer leaves something else unknown', () => {
	const others = facts.occupationGroup.options.filter((option) => option !== 'managers')
	const ruleset = inventedRuleset('never unmet', [
		inventedCriterion('offer', oneOf('jobOffer', ['written'], ['verbal'])),
		inventedCriterion('group', oneOf('occupationGroup', ['managers'], others)),
	])
	const missingWith = (jobOffer: 'written' | 'verbal') => {
		const given = { facts: { ...noFacts, jobOffer }, parameters: configuredParameters }
		const columns = evaluateColumns(ruleset, configuredParameters, gatherColumns([given.facts]))
		return [define(ruleset, given, day).missing, missingOf(ruleset, given), missingAt(columns, 0)]
	}
	const asked = ['occupationGroup']
	expect(missingWith('written')).toEqual([asked, asked, asked])
	expect(missingWith('verbal')).toEqual([[], [], []])
})

test('an age is still asked for while its limits are not published', () => {
	expect(missing('k-published', open('age'))).toEqual(['age'])
})

test('points that can no longer tip the sum are not asked for', () => {
	const low = { annualPayCny: 60_000, chineseLevel: 'none' } as const
	const graduate = { ...perfect, ...low, monthsPerYear: 1, highestDegree: null, background: null } as const
	expect(missing('work-permit', graduate)).toEqual(['highestDegree'])
	const beginner = { ...graduate, monthsPerYear: 12, experienceYears: 1 } as const
	expect(missing('work-permit', beginner)).toEqual(['highestDegree', 'background'])
})

test('where points are added up, every fact of an unknown criterion is missing while more than three are open', () => {
	// 64 points at most; without a degree 44, and with one, three years of experience are enough.
	const known = {
		annualPayCny: 100_000,
		experienceYears: 3,
		monthsPerYear: 1,
		provincialBonus: 5,
		age: 60,
	} as const
	const graduate = { ...open('highestDegree', 'chineseLevel', 'background'), ...known }
	const three = { ...graduate, workLocation: 'western-region' } as const
	expect(missing('work-permit', three)).toEqual(['highestDegree'])
	const four = { ...three, workLocation: null } as const
	expect(missing('work-permit', four)).toEqual([
		'highestDegree',
		'chineseLevel',
		'background',
		'workLocation',
	])
})
