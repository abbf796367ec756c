import type { FactId, LanguageLevel } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { randomOf } from './random'
import { emergingOrigins, type SampleOrigin } from './sample-people'

type Draft = { -readonly [F in FactId]?: Facts[F] }
type Chance = ReturnType<typeof randomOf>

/** The facts of somebody who knows a market and is offered a position that fits the article. */
export function fitting({ chance, between, pick }: Chance, place: SampleOrigin): Draft {
	const degree = pick([
		'bachelor',
		'bachelor',
		'bachelor',
		'master',
		'master',
		'doctorate',
		'vocational',
	] as const)
	const age = between(degree === 'doctorate' ? 29 : 23, 52)
	const pay = between(14, 58) * 10_000
	const teaches = chance(0.2)
	const [first = 'en', ...others] = place.languages
	const levels: readonly LanguageLevel[] = ['working', 'fluent', 'basic']
	return {
		nationalities: [place.country],
		age,
		highestDegree: degree,
		degreeField: pick([
			'engineering',
			'engineering',
			'technology',
			'science',
			'mathematics',
			'business-law',
			'arts-humanities',
		]),
		degreeRelated: chance(0.8),
		degreeInstitutionRenowned: chance(0.55),
		postInstitutionRenowned: teaches && chance(0.6),
		teachesOrResearches: teaches,
		experienceYears: between(0, Math.min(20, age - 22) * 2) / 2,
		chineseLevel: pick(['none', 'none', 'hsk1', 'hsk2', 'hsk3', 'hsk4', 'hsk5', 'degree-in-chinese']),
		languages: [
			{ language: first, level: 'native' },
			...others.slice(0, between(1, 2)).map((language) => ({ language, level: pick(levels) })),
		],
		knowsCustoms: true,
		knowsSocialNorms: true,
		consumerKnowledge: pick(['personal', 'study', 'professional']),
		marketNetworks: pick(['none', 'some', 'some', 'strong']),
		livedInMarket: chance(0.85),
		acceptsStaffRules: chance(0.95),
		specialRoutes: [],
		plannedActivities: pick([
			['science-exchange'],
			['business'],
			['paid-job'],
			['entrepreneurship', 'business'],
			['culture-exchange'],
		]),
		holdsProof: chance(0.85),
		canShowHealthCertificate: true,
		canShowNoCriminalRecord: true,
		background: pick([[], [], [], ['global-500'], ['patent'], ['overseas-top-university']]),
		jobOffer: 'written',
		employerInMainland: true,
		employerHiresForeigners: true,
		paidInMoney: true,
		annualPayCny: pay,
		similarStaffPayCny: Math.round((pay * between(80, 115)) / 1_000_000) * 10_000,
		prevailingPayCny: Math.round((pay * between(75, 110)) / 1_000_000) * 10_000,
		localAveragePayCny: pick([96_000, 118_000, 142_000]),
		communicationPlan: true,
		managementPlan: true,
		occupationGroup: pick(['professionals', 'professionals', 'technicians', 'managers']),
		needsSpecificDegree: chance(0.7),
		isicDivision: pick(['27', '27', '26', '29', '14', '31', '74', '46']),
		servesUpgrading: chance(0.8),
		targetMarkets: [...new Set([place.country, chance(0.3) ? pick(emergingOrigins).country : place.country])],
		specificGap: true,
		searchedAtHome: chance(0.7),
		headcountOnly: false,
		designWork: chance(0.9),
		productionWork: true,
		workPlace: pick(['china', 'china', 'mixed', 'abroad']),
		namesMisfit: chance(0.7),
		bridgeTasks: pick([['explain-users'], ['open-market', 'explain-users'], ['local-elements'], []]),
		coreRnd: false,
		productionManagement: false,
		domesticSales: false,
		localCouldDo: false,
		aimAbroad: chance(0.8),
		monthsPerYear: pick([12, 12, 11, 10, 6, 4]),
		workLocation: pick(['other', 'other', 'western-region', 'old-industrial-base']),
		provincialBonus: pick([0, 0, 0, 5]),
	}
}

/** Realistic reasons why somebody does not qualify. */
export const obstacles: readonly ((draft: Draft, chance: Chance) => Draft)[] = [
	(draft) => ({ ...draft, jobOffer: 'none' }),
	(draft) => ({ ...draft, headcountOnly: true, specificGap: false }),
	(draft) => ({ ...draft, coreRnd: true }),
	(draft) => ({ ...draft, domesticSales: true, aimAbroad: false }),
	(draft) => ({ ...draft, localCouldDo: true }),
	(draft) => ({ ...draft, managementPlan: false }),
	(draft) => ({ ...draft, consumerKnowledge: 'none', marketNetworks: 'none' }),
	(draft) => ({ ...draft, knowsCustoms: false, livedInMarket: false }),
	(draft) => ({ ...draft, occupationGroup: 'clerical' }),
	(draft) => ({ ...draft, isicDivision: '85' }),
	(draft) => ({ ...draft, languages: [{ language: 'en', level: 'basic' }] }),
	(draft) => ({ ...draft, designWork: false, productionWork: false }),
	(draft, { pick }) => ({ ...draft, targetMarkets: [pick(['DE', 'FR', 'US', 'JP'])] }),
]

/** Facts that are often left open in practice, such as verbal offers and questions nobody asked. */
export const openOften: readonly FactId[] = [
	...([
		'jobOffer',
		'communicationPlan',
		'managementPlan',
		'specificGap',
		'consumerKnowledge',
		'localCouldDo',
	] as const),
	...([
		'knowsSocialNorms',
		'annualPayCny',
		'designWork',
		'coreRnd',
		'employerHiresForeigners',
		'holdsProof',
	] as const),
]
/** Facts that sometimes stay open and matter less. */
export const openSometimes: readonly FactId[] = [
	'age',
	'degreeInstitutionRenowned',
	'livedInMarket',
	'provincialBonus',
	'localAveragePayCny',
]

/** Removes one to three answers to the given facts, or makes them inconclusive. */
export function leaveOpen(draft: Draft, { chance, pick, between }: Chance, facts: readonly FactId[]): Draft {
	const left = { ...draft }
	for (let count = between(1, 3); count > 0; count--) {
		const fact = pick(facts)
		if (fact === 'jobOffer' && chance(0.7)) left.jobOffer = 'verbal'
		else if (chance(0.5)) Object.assign(left, { [fact]: null })
		else delete left[fact]
	}
	return left
}
