import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAll } from '@/components/result/checked/check-all'
import { bestWay, isClosedWay, type WayId, type WayState, waysInOrder } from '@/lib/best-way/best-way'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, nearlyPerfect, perfect } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const day = '2026-11-30'
const wayOf = (facts: Partial<Facts>, chosen: readonly RulesetId[]) => {
	const known = normalise(facts)
	return bestWay(checkAll(known, chosen, day), known)
}

const visa = ['k-published', 'article'] as const
const laws = ['k-published', 'work-permit'] as const
const three = ['k-published', 'article', 'work-permit'] as const

/** A doctoral student without an offer, for whom only the authority is left. */
const student: Partial<Facts> = {
	nationalities: ['PK'],
	age: 28,
	highestDegree: 'master',
	degreeField: 'engineering',
	degreeInstitutionRenowned: true,
	teachesOrResearches: true,
	postInstitutionRenowned: true,
	holdsProof: true,
	plannedActivities: ['science-exchange'],
	jobOffer: 'none',
}
/** A manager with an offer and a business degree: the permit is open, the visa is closed to him now. */
const manager: Partial<Facts> = {
	...perfect,
	nationalities: ['BR'],
	age: 41,
	degreeField: 'business-law',
	teachesOrResearches: false,
	experienceYears: 14,
	occupationGroup: 'managers',
}
/** Somebody without points, pay or degree with years: only a way that they name can lead to a permit. */
const newcomer: Partial<Facts> = {
	...perfect,
	age: 25,
	highestDegree: 'bachelor',
	degreeField: 'business-law',
	degreeInstitutionRenowned: false,
	teachesOrResearches: false,
	experienceYears: 0,
	chineseLevel: 'none',
	annualPayCny: 80_000,
	localAveragePayCny: 110_000,
	workLocation: 'other',
	background: [],
	provincialBonus: 0,
}

describe('the best way', () => {
	test.each<[string, Partial<Facts>, readonly RulesetId[], WayId, WayState]>([
		[
			'of a student without an offer is the K visa, left to the authority',
			student,
			visa,
			'k-published',
			'authority',
		],
		[
			'of a manager whose permit is open is the permit, and not the visa',
			manager,
			three,
			'work-permit',
			'met',
		],
		[
			'of somebody who knows nothing is the K visa, and nothing rules it out',
			{ age: null },
			visa,
			'k-published',
			'answers',
		],
		[
			'of a resident of Hong Kong is that nothing is needed',
			{ nationalities: ['HK'] },
			three,
			'not-needed',
			'not-needed',
		],
		[
			'of a holder of the card is that nothing is needed',
			{ nationalities: ['BR'], permanentResident: true },
			laws,
			'not-needed',
			'not-needed',
		],
		[
			'of a graduate is the way that they named',
			{ ...newcomer, specialRoutes: ['graduate'] },
			laws,
			'graduate',
			'named',
		],
		[
			'of a founder without an employer is that way',
			{ ...newcomer, jobOffer: 'none', specialRoutes: ['founder'] },
			['work-permit'],
			'founder',
			'named',
		],
		[
			'leaves out a named way that other answers rule out',
			{ ...newcomer, age: 50, specialRoutes: ['young-researcher', 'quota-job'] },
			['work-permit'],
			'quota-job',
			'named',
		],
		[
			'with an offer and the employer’s answers missing is for the employer to answer',
			{ ...manager, annualPayCny: null, localAveragePayCny: null, provincialBonus: null, localCouldDo: null },
			['work-permit'],
			'work-permit',
			'employer',
		],
		[
			'of an opinion alone is the opinion',
			{ ...perfect, jobOffer: 'none' },
			['article'],
			'article',
			'changes',
		],
		['of the comparison alone is the comparison', perfect, ['h1b'], 'h1b', 'met'],
		[
			'is a law that is not open yet rather than an opinion that is',
			{ ...perfect, holdsProof: false },
			visa,
			'k-published',
			'changes',
		],
		[
			'is the visa where the permit is closed, if only the permit was chosen',
			{ ...manager, degreeField: 'engineering', age: 17 },
			['work-permit'],
			'k-published',
			'unchecked',
		],
		[
			'with two nationalities is left to the authority',
			{ ...perfect, nationalities: ['CN', 'US'] },
			['k-published'],
			'k-published',
			'authority',
		],
		[
			'of somebody over 60 is left to the authority',
			{ ...perfect, age: 63, annualPayCny: 200_000 },
			['work-permit'],
			'work-permit',
			'authority',
		],
	])('%s', (_, facts, chosen, id, state) => {
		expect(wayOf(facts, chosen)).toMatchObject({ id, state })
	})

	const anybody = fc.oneof(
		anyFacts,
		nearlyPerfect(factIds, 8).map(({ facts }) => facts),
	)
	const someRulesets = fc.subarray([...rulesetIds], { minLength: 1 })

	test('is never a closed one while another is not, nor an opinion where a law was chosen', () => {
		fc.assert(
			fc.property(anybody, someRulesets, (facts, chosen) => {
				const all = checkAll(facts, chosen, day)
				const outcomeOf = (id: RulesetId) => all.find((one) => one.id === id)?.result.outcome
				const best = bestWay(all, facts)
				const laws = all.filter((one) => one.chosen && one.ruleset.status === 'published')
				if (!best) throw new Error('no way')
				if (best.id === 'none') {
					for (const { result, ways } of laws) {
						expect(result.outcome).toBe('ineligible')
						expect(ways.blockedBy).not.toEqual([])
					}
					return
				}
				expect(best.isLaw || laws.length === 0).toBe(true)
				const open = laws.filter(({ result }) => ['eligible', 'not-needed'].includes(result.outcome))
				if (open.length > 0) expect(open.map(({ id }) => id)).toContain(best.ruleset)
				else if (laws.some(({ result }) => result.outcome === 'undetermined'))
					expect(outcomeOf(best.ruleset)).toBe('undetermined')
			}),
			{ numRuns: runs(300) },
		)
	})

	test('comes first among all ways, those that are closed last', () => {
		fc.assert(
			fc.property(anybody, someRulesets, (facts, chosen) => {
				const ways = waysInOrder(checkAll(facts, chosen, day), facts)
				const closed = ways.map(isClosedWay)
				expect(closed).toEqual(closed.toSorted((a, b) => Number(a) - Number(b)))
				expect(ways.map(({ ruleset }) => ruleset)).toEqual(expect.arrayContaining(chosen))
			}),
			{ numRuns: runs(100) },
		)
	})
})
