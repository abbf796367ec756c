import type { Facts } from '@/rules/facts-schema'
import { defaultRulesets, type RulesetId } from '@/rules/rulesets/ids'

export const exampleIds = ['engineer', 'student', 'researcher'] as const
export type ExampleId = (typeof exampleIds)[number]

/** An invented person whose result serves as an example. */
type Person = {
	readonly rulesets: readonly RulesetId[]
	/** All answers of this person; null for "not sure". */
	readonly facts: Readonly<Partial<Facts>>
}

export const people: Readonly<Record<ExampleId, Person>> = {
	engineer: {
		rulesets: defaultRulesets,
		facts: {
			nationalities: ['NG'],
			age: 29,
			acceptsStaffRules: true,
			plannedActivities: ['science-exchange', 'paid-job'],
			highestDegree: 'master',
			degreeField: 'engineering',
			degreeInstitutionRenowned: true,
			postInstitutionRenowned: null,
			teachesOrResearches: false,
			holdsProof: true,
			targetMarkets: ['NG', 'GH'],
			languages: [
				{ language: 'ha', level: 'native' },
				{ language: 'en', level: 'fluent' },
			],
			knowsCustoms: true,
			knowsSocialNorms: true,
			consumerKnowledge: 'professional',
			marketNetworks: 'strong',
			livedInMarket: true,
			namesMisfit: true,
			jobOffer: 'written',
			employerInMainland: true,
			employerHiresForeigners: true,
			paidInMoney: true,
			annualPayCny: 260_000,
			communicationPlan: true,
			managementPlan: true,
			isicDivision: '27',
			servesUpgrading: true,
			searchedAtHome: true,
			occupationGroup: 'professionals',
			specificGap: true,
			headcountOnly: false,
			designWork: true,
			productionWork: false,
			workPlace: 'mixed',
			bridgeTasks: ['open-market', 'explain-users'],
			coreRnd: false,
			productionManagement: false,
			domesticSales: false,
			localCouldDo: false,
			aimAbroad: true,
		},
	},
	student: {
		rulesets: defaultRulesets,
		facts: {
			nationalities: ['IN'],
			age: 22,
			highestDegree: 'bachelor',
			degreeField: 'science',
			degreeInstitutionRenowned: null,
			teachesOrResearches: false,
			holdsProof: true,
			plannedActivities: ['education-exchange', 'science-exchange'],
			jobOffer: 'none',
		},
	},
	researcher: {
		rulesets: defaultRulesets,
		facts: {
			nationalities: ['BR'],
			age: 38,
			highestDegree: 'doctorate',
			degreeField: 'arts-humanities',
			teachesOrResearches: true,
			postInstitutionRenowned: true,
			holdsProof: true,
			plannedActivities: ['education-exchange', 'culture-exchange'],
			jobOffer: 'none',
		},
	},
}
