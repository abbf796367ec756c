import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { Outcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'

/** Somebody whose whole way through the check is known: what they answer, in the order of the questions, and what comes of it. */
type Person = {
	readonly name: string
	/** null: "I’m not sure"; a fact that is missing has no answer. */
	readonly facts: Partial<Facts>
	readonly outcomes: Readonly<Record<RulesetId, Outcome>>
}

const inOrder = (facts: Partial<Facts>): Partial<Facts> =>
	Object.fromEntries(factIds.filter((fact) => facts[fact] !== undefined).map((fact) => [fact, facts[fact]]))

/** An employer in Shenzhen that sells solar pumps in West Africa, and the post of a product lead. */
const post = {
	jobOffer: 'written',
	employerInMainland: true,
	employerHiresForeigners: true,
	paidInMoney: true,
	annualPayCny: 320_000,
	similarStaffPayCny: 300_000,
	prevailingPayCny: 260_000,
	localAveragePayCny: 140_000,
	communicationPlan: true,
	managementPlan: true,
	occupationGroup: 'professionals',
	needsSpecificDegree: true,
	isicDivision: '28',
	servesUpgrading: true,
	targetMarkets: ['NG', 'GH'],
	specificGap: true,
	searchedAtHome: true,
	headcountOnly: false,
	designWork: true,
	productionWork: false,
	workPlace: 'china',
	namesMisfit: true,
	bridgeTasks: ['explain-users'],
	coreRnd: false,
	productionManagement: false,
	domesticSales: false,
	localCouldDo: false,
	aimAbroad: true,
	monthsPerYear: 12,
	workLocation: 'other',
	provincialBonus: 0,
} as const satisfies Partial<Facts>

const engineer = {
	nationalities: ['NG'],
	age: 29,
	highestDegree: 'master',
	degreeField: 'engineering',
	degreeRelated: true,
	degreeInstitutionRenowned: true,
	teachesOrResearches: false,
	experienceYears: 4,
	chineseLevel: 'hsk3',
	languages: [
		{ language: 'ha', level: 'native' },
		{ language: 'en', level: 'fluent' },
	],
	knowsCustoms: true,
	knowsSocialNorms: true,
	consumerKnowledge: 'professional',
	marketNetworks: 'some',
	livedInMarket: true,
	acceptsStaffRules: true,
	plannedActivities: ['business', 'paid-job'],
	holdsProof: true,
	canShowHealthCertificate: true,
	canShowNoCriminalRecord: true,
	background: [],
	specialRoutes: [],
	...post,
} as const satisfies Partial<Facts>

const unsure = Object.fromEntries(factIds.map((fact) => [fact, null])) as Record<FactId, null>

/** Six persons as unlike as those who come. */
export const persons = [
	{
		name: 'an engineer with a written offer',
		facts: inOrder(engineer),
		outcomes: {
			'k-published': 'undetermined',
			article: 'eligible',
			'work-permit': 'eligible',
			h1b: 'eligible',
		},
	},
	{
		name: 'a student without an offer',
		facts: inOrder({
			nationalities: ['KE'],
			age: 22,
			highestDegree: 'bachelor',
			degreeField: 'mathematics',
			degreeInstitutionRenowned: null,
			teachesOrResearches: false,
			experienceYears: 0,
			chineseLevel: 'none',
			plannedActivities: ['education-exchange'],
			holdsProof: true,
			canShowHealthCertificate: true,
			canShowNoCriminalRecord: true,
			specialRoutes: [],
			jobOffer: 'none',
		}),
		outcomes: {
			'k-published': 'undetermined',
			article: 'ineligible',
			'work-permit': 'ineligible',
			h1b: 'ineligible',
		},
	},
	{
		name: 'somebody who is sure of little',
		facts: inOrder({ ...unsure, nationalities: ['BR'] }),
		outcomes: {
			'k-published': 'undetermined',
			article: 'undetermined',
			'work-permit': 'undetermined',
			h1b: 'undetermined',
		},
	},
	{
		name: 'a researcher without a degree in science or technology',
		facts: inOrder({
			...engineer,
			nationalities: ['DE'],
			age: 34,
			highestDegree: 'doctorate',
			degreeField: 'other',
			degreeRelated: null,
			teachesOrResearches: true,
			postInstitutionRenowned: true,
			languages: [{ language: 'de', level: 'native' }],
			plannedActivities: ['science-exchange'],
			jobOffer: 'verbal',
			annualPayCny: null,
		}),
		outcomes: {
			'k-published': 'undetermined',
			article: 'ineligible',
			'work-permit': 'undetermined',
			h1b: 'undetermined',
		},
	},
	{
		name: 'somebody with Chinese nationality',
		facts: inOrder({ ...engineer, nationalities: ['CN'] }),
		outcomes: {
			'k-published': 'not-needed',
			article: 'ineligible',
			'work-permit': 'not-needed',
			h1b: 'eligible',
		},
	},
	{
		name: 'somebody 61 years old',
		facts: inOrder({ ...engineer, age: 61, experienceYears: 35 }),
		outcomes: {
			'k-published': 'undetermined',
			article: 'eligible',
			'work-permit': 'undetermined',
			h1b: 'eligible',
		},
	},
] as const satisfies readonly Person[]
