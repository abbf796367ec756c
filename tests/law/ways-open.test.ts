import { expect, test } from 'vitest'
import {
	all,
	any,
	atLeast,
	atMost,
	type Condition,
	declaresWay,
	not,
	oneOf,
	pointsAtLeast,
	yes,
} from '@/rules/condition'
import { facts, type OptionOf } from '@/rules/facts'
import { noPersons } from '@/rules/proofs/algebra'
import { basePerson } from '@/rules/proofs/base-person'
import { outcomesIn } from '@/rules/proofs/outcomes'
import { type Space, spaceOf } from '@/rules/proofs/space'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'

// Proved over all persons at once: a set of persons is empty if and only if its diagram is `noPersons`.

type Way = OptionOf<'specialRoutes'>
type Waived = Extract<(typeof workPermit.criteria)[number], { readonly kind: 'required' | 'exempting' }>['id']

const workPermit = rulesets['work-permit']
const bachelorOrHigher = oneOf('highestDegree', ['bachelor', 'master', 'doctorate'])
const atMostNinetyDays = atMost('monthsPerYear', 3)

/** What the clause of a way asks of answers that we have, and which conditions it waives beside the class. */
const clauseOf: {
	readonly [W in Way]: { readonly asks: readonly Condition[]; readonly waives: readonly Waived[] }
} = {
	// Class A may pledge that there is no record (general-pledges).
	'talent-programme': { asks: [], waives: ['clean-record'] },
	achievement: { asks: [], waives: ['clean-record'] },
	'young-researcher': {
		asks: [atMost('age', 40), oneOf('highestDegree', ['doctorate'])],
		waives: ['clean-record'],
	},
	'senior-post': { asks: [], waives: ['clean-record'] },
	founder: { asks: [], waives: ['clean-record', 'definite-employer'] },
	'local-standard': { asks: [], waives: ['clean-record'] },
	graduate: { asks: [bachelorOrHigher], waives: [] },
	'skill-certificate': { asks: [], waives: [] },
	'language-teacher': { asks: [bachelorOrHigher], waives: [] },
	agreement: { asks: [], waives: ['definite-employer'] },
	'quota-job': { asks: [], waives: [] },
	'short-task': { asks: [atMostNinetyDays], waives: ['definite-employer', 'health', 'clean-record'] },
	'not-employment': { asks: [atMostNinetyDays], waives: [] },
}

/** Ways after which no condition leaves a no: whether the rules concern the person at all is open. */
const concernsNobodyYet: readonly Way[] = ['not-employment']

const conditionsOf = (ruleset: Ruleset) => ruleset.criteria.map(({ condition }) => condition)
const conditionOf = (id: string) =>
	workPermit.criteria.find((criterion) => criterion.id === id)?.condition as Condition

const spaceWith = (ruleset: Ruleset, ...more: readonly Condition[]): Space =>
	spaceOf([...conditionsOf(ruleset), ...more], { facts: 'any', parameters: 'any' }, basePerson)

const ways = facts.specialRoutes.options

/** The persons who name a way and do not fall short of what its clause asks; who does; and whom a condition turns down. */
function personsOf(way: Way) {
	const { asks } = clauseOf[way]
	const named = declaresWay(way)
	const space = spaceWith(workPermit, named, ...asks)
	const naming = space.where(named, 'unknown')
	const short = asks.map((asked) => space.and(naming, space.where(asked, 'unmet')))
	const open = space.and(naming, ...short.map(space.not))
	return {
		open: { exist: open !== noPersons, withUnmet: (id: string) => unmetAmong(open, id) },
		openButIneligible: space.witness(space.and(open, outcomesIn(space, workPermit).ineligible)),
		shortAndIneligible: short.map((set) => space.and(set, outcomesIn(space, workPermit).ineligible)),
	}
	function unmetAmong(among: number, id: string) {
		return space.witness(space.and(among, space.where(conditionOf(id), 'unmet')))
	}
}

test.each(ways)('%s leaves nobody for whom it is open ineligible by the class', (way) => {
	const { open, openButIneligible } = personsOf(way)
	expect(open.exist).toBe(true)
	if (concernsNobodyYet.includes(way)) expect(openButIneligible).toBeNull()
	else expect(open.withUnmet('class')).toBeNull()
})

test.each(ways)('%s waives what its clause waives, and no other condition', (way) => {
	const { open, shortAndIneligible } = personsOf(way)
	for (const { id, kind } of workPermit.criteria) {
		if (kind !== 'required' || id === 'class') continue
		const isWaived = clauseOf[way].waives.some((waived) => waived === id)
		expect(open.withUnmet(id) === null, id).toBe(isWaived)
	}
	for (const set of shortAndIneligible) expect(set).not.toBe(noPersons)
})

test('the age leaves nobody without a class who has reached class B by points, pay, or degree and years', () => {
	const post = all(
		oneOf('occupationGroup', ['managers', 'professionals', 'technicians'], ['craft']),
		not(declaresWay('language-teacher')),
	)
	const reached = any(
		pointsAtLeast(workPermit.points, 60),
		atLeast('annualPayCny', { times: 4, fact: 'localAveragePayCny' }),
		all(bachelorOrHigher, atLeast('experienceYears', 2), post),
	)
	const space = spaceWith(workPermit, reached)
	const among = space.not(space.where(reached, 'unmet'))
	expect(space.witness(space.and(among, space.where(conditionOf('class'), 'unmet')))).toBeNull()
})

test.each(['k-published', 'work-permit'] as const)(
	'%s leaves nobody ineligible while it is open whether a nationality is the Chinese one',
	(id) => {
		const chinese = yes('chineseNationality')
		const space = spaceWith(rulesets[id], chinese)
		const { ineligible } = outcomesIn(space, rulesets[id])
		expect(space.witness(space.and(space.where(chinese, 'unknown'), ineligible))).toBeNull()
	},
)
