import { expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { missingAt, outcomeAt, pointsAt } from '@/rules/columns/result-columns'
import { all, not, oneOf, type PointsRow, pointsAtLeast, published, yes } from '@/rules/condition'
import { evaluateByDefinition as define } from '@/rules/evaluation/evaluate-by-definition'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { noParameters } from '@/rules/parameters'
import { rangeOf } from '@/rules/points-table'
import { inventedCriterion, inventedRuleset } from './invented'

// Rows that rest on several facts, tried with all persons that a small table can tell apart.

const day = '2026-11-28'

const offer = {
	kind: 'first',
	id: 'offer',
	first: [
		{ when: oneOf('jobOffer', ['written'], ['verbal']), points: 6 },
		{ when: yes('coreRnd'), points: 4 },
		{ when: yes('domesticSales'), points: 2 },
	],
} as const satisfies PointsRow
const capped = {
	kind: 'most',
	id: 'capped',
	most: 5,
	rows: [
		{ kind: 'first', id: 'design', first: [{ when: yes('designWork'), points: 3 }] },
		{ kind: 'first', id: 'abroad', first: [{ when: yes('aimAbroad'), points: 3 }] },
	],
} as const satisfies PointsRow
const listed = {
	kind: 'first',
	id: 'listed',
	first: [{ when: all(published('renownedListPublished'), yes('holdsProof')), points: 1 }],
} as const satisfies PointsRow

const small = inventedRuleset(
	'small',
	[
		inventedCriterion('enough', pointsAtLeast([offer, capped, listed], 9)),
		inventedCriterion('not-all', not(pointsAtLeast([offer, capped], 11)), 'supporting'),
		inventedCriterion('offer', pointsAtLeast([offer], 4), 'informative'),
	],
	[offer, capped, listed],
)

const answers: Partial<Record<FactId, readonly unknown[]>> = {
	jobOffer: ['none', 'verbal', 'written', null],
	coreRnd: [true, false, null],
	domesticSales: [true, false, null],
	designWork: [true, false, null],
	aimAbroad: [true, false, null],
	holdsProof: [true, false, null],
}
const persons = Object.entries(answers).reduce<readonly Facts[]>(
	(some, [fact, values]) => some.flatMap((person) => values.map((value) => ({ ...person, [fact]: value }))),
	[noFacts],
)

/** Everybody that somebody may turn out to be; a verbal offer may become a written one. */
const mayBe = (person: Facts): readonly Facts[] =>
	Object.entries(answers).reduce<readonly Facts[]>(
		(some, [fact, values]) =>
			some.flatMap((one) => {
				const value = one[fact as FactId]
				if (value === 'verbal')
					return ['none', 'written'].map((next) => ({ ...one, jobOffer: next }) as Facts)
				return value === null
					? values
							.filter((next) => next !== null && next !== 'verbal')
							.map((next) => ({ ...one, [fact]: next }))
					: [one]
			}),
		[person],
	)

/** The points of somebody who has answered everything, under a list that is published or is not yet. */
function pointsOf(person: Facts, isPublished: boolean): readonly number[] {
	const { jobOffer, coreRnd, domesticSales, designWork, aimAbroad, holdsProof } = person
	const first = jobOffer === 'written' ? 6 : coreRnd ? 4 : domesticSales ? 2 : 0
	const sum = first + Math.min(5, (designWork ? 3 : 0) + (aimAbroad ? 3 : 0))
	if (!holdsProof) return [sum]
	return isPublished ? [sum + 1] : [sum, sum + 1]
}

test.each([true, null])(
	'each person has the points that are left to her, with a list published: %s',
	(list) => {
		const parameters = { ...noParameters, renownedListPublished: list }
		const columns = evaluateColumns(small, parameters, gatherColumns(persons))
		const wrong = persons.filter((facts, row) => {
			const left = mayBe(facts).flatMap((person) => pointsOf(person, list === true))
			const points = { low: Math.min(...left), high: Math.max(...left) }
			return JSON.stringify(pointsAt(columns, row)) !== JSON.stringify(points)
		})
		expect(persons).toHaveLength(972)
		expect(wrong).toEqual([])
	},
)

test.each([true, null])(
	'each has one result in every way to work it out, with a list published: %s',
	(list) => {
		const parameters = { ...noParameters, renownedListPublished: list }
		const columns = evaluateColumns(small, parameters, gatherColumns(persons))
		for (const [row, facts] of persons.entries()) {
			const { outcome, missing, points, ...defined } = define(small, { facts, parameters }, day)
			expect(evaluate(small, { facts, parameters }, day)).toEqual({ outcome, missing, points, ...defined })
			expect([outcomeAt(columns, row), missingAt(columns, row)]).toEqual([outcome, missing])
			expect(pointsAt(columns, row)).toEqual({ low: points?.low, high: points?.high })
		}
	},
)

const given = (facts: Partial<Facts>): Case => ({ facts: { ...noFacts, ...facts }, parameters: noParameters })
const becauseOf = (facts: Partial<Facts>, id: string) =>
	define(small, given(facts), day).criteria.find((criterion) => criterion.id === id)?.because

test('what comes after a condition that is met is no reason why points are not known', () => {
	expect(becauseOf({ coreRnd: true }, 'not-all')?.unanswered).toEqual(['jobOffer', 'designWork', 'aimAbroad'])
	expect(becauseOf({ jobOffer: 'verbal', coreRnd: false }, 'offer')).toEqual({
		unanswered: ['domesticSales'],
		inconclusive: ['jobOffer'],
		unsettled: [],
	})
})

test('what is left of a group that has all its points is no reason, either', () => {
	const group = { ...capped, most: 3 }
	const ruleset = inventedRuleset('group', [inventedCriterion('points', pointsAtLeast([offer, group], 9))])
	const { criteria } = define(ruleset, given({ designWork: true }), day)
	expect(criteria[0]?.because.unanswered).toEqual(['jobOffer', 'coreRnd', 'domesticSales'])
})

test('a row gives as few and as many points as some answers do, those that it does not name included', () => {
	expect(rangeOf({ kind: 'options', fact: 'highestDegree', options: { master: 10, doctorate: 20 } })).toEqual(
		{
			low: 0,
			high: 20,
		},
	)
	expect([offer, capped, listed].map((row) => rangeOf(row))).toEqual([
		{ low: 0, high: 6 },
		{ low: 0, high: 5 },
		{ low: 0, high: 1 },
	])
})
