import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { codeOfOutcome, factsAt } from '@/rules/columns/result-columns'
import { decidingCriteria } from '@/rules/diagrams/components'
import { inFactOrder } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { reasonColumns } from '@/rules/reasons/reason-columns'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { runs } from '@/tests/runs'
import { anyCase, nearlyPerfect, onTheEdge, perfect } from '../candidates'
import { triedRulesets } from '../invented'
import { byTrying, choices, only, reasonIn } from './by-trying'

const day = '2026-11-28'

describe.each(triedRulesets)('under %s', (_, ruleset) => {
	const looked = inFactOrder(decidingCriteria(ruleset).flatMap(({ condition }) => factsIn(condition)))
	const cases = fc.oneof(anyCase, nearlyPerfect(looked, 6), onTheEdge)

	test('what is settled by few facts has the first of the smallest sets that trying finds', () => {
		fc.assert(
			fc.property(cases, (given) => {
				const reason = reasonIn(ruleset, given)
				fc.pre(reason.length <= 3)
				const isSettled = evaluate(ruleset, given, day).outcome !== 'undetermined'
				expect(reason).toEqual(isSettled ? byTrying(ruleset, given, looked, 3) : [])
			}),
			{ numRuns: runs(500) },
		)
	})

	test('what takes many facts cannot do with one fewer, nor with as many that come before', () => {
		fc.assert(
			fc.property(fc.oneof(nearlyPerfect(looked, 4), onTheEdge), (given) => {
				const reason = reasonIn(ruleset, given)
				fc.pre(reason.length > 3)
				const outcome = codeOfOutcome(evaluate(ruleset, given, day).outcome)
				const answered = looked.filter((fact) => given.facts[fact] !== null)
				const enough = (count: number) => {
					const sets = [...choices(answered, count)]
					const columns = gatherColumns(sets.map((chosen) => only(given, chosen).facts))
					const { outcomes } = evaluateColumns(ruleset, given.parameters, columns)
					return sets.filter((_, at) => outcomes[at] === outcome)
				}
				// Further facts never unsettle an outcome, so that no smaller set is enough, either.
				expect(enough(reason.length - 1)).toEqual([])
				expect(enough(reason.length)[0]).toEqual(reason)
			}),
			{ numRuns: runs(8) },
		)
	})

	test('for many people at once the reasons are the same', () => {
		const people = fc.array(fc.oneof(cases, nearlyPerfect(looked, 2)), { minLength: 40, maxLength: 80 })
		fc.assert(
			fc.property(people, anyCase, (people, { parameters }) => {
				const columns = gatherColumns(people.map(({ facts }) => facts))
				const evaluated = evaluateColumns(ruleset, parameters, columns)
				const bits = reasonColumns(ruleset, parameters, columns, evaluated)
				for (const [row, { facts }] of people.entries()) {
					expect(factsAt(evaluated, bits, row)).toEqual(reasonIn(ruleset, { facts, parameters }))
				}
			}),
			{ numRuns: runs(20) },
		)
	})
})

const reason = (id: RulesetId, facts: Partial<Facts>, parameters = configuredParameters) =>
	reasonIn(rulesets[id], { facts: { ...noFacts, ...facts }, parameters })

test('one answer alone settles a no, whatever else is answered', () => {
	expect(reason('article', { ...perfect, nationalities: ['CN', 'HK'], jobOffer: 'none' })).toEqual([
		'nationalities',
	])
	expect(reason('k-published', { ...perfect, nationalities: ['CN'] })).toEqual(['nationalities'])
	expect(reason('work-permit', { ...perfect, permanentResident: true })).toEqual(['permanentResident'])
	expect(reason('article', { ...perfect, jobOffer: 'verbal', paidInMoney: false })).toEqual(['paidInMoney'])
})

test('who speaks no language at working level needs no market for a no', () => {
	expect(reason('article', { ...perfect, languages: [{ language: 'ha', level: 'basic' }] })).toEqual([
		'languages',
	])
	expect(reason('article', { ...perfect, languages: [{ language: 'de', level: 'native' }] })).toEqual([
		'languages',
		'targetMarkets',
	])
})

test('both ways to talent have to be closed', () => {
	const facts = {
		...perfect,
		degreeField: 'education',
		highestDegree: 'none',
		teachesOrResearches: false,
	} as const
	expect(reason('k-published', facts)).toEqual(['nationalities', 'highestDegree', 'postInstitutionRenowned'])
	expect(reason('k-published', { ...facts, highestDegree: 'master', postInstitutionRenowned: true })).toEqual(
		['nationalities', 'degreeField', 'teachesOrResearches'],
	)
})

test('a yes of the article takes one answer for each of its conditions, and two for some', () => {
	expect(reason('article', perfect)).toHaveLength(22)
})

test('the shortest way to class B counts, and as few rows of points as are enough', () => {
	const { age: _, ...others } = perfect
	expect(reason('work-permit', { ...perfect, highestDegree: 'bachelor', experienceYears: 2 })).toEqual([
		'nationalities',
		'age',
		'highestDegree',
		'experienceYears',
		'canShowHealthCertificate',
		'canShowNoCriminalRecord',
		'jobOffer',
		'employerInMainland',
		'occupationGroup',
		'localCouldDo',
	])
	expect(reason('work-permit', { ...others, age: 17 })).toEqual(['nationalities', 'age'])
})
