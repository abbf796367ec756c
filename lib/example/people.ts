import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'

export const exampleIds = ['student', 'manager', 'hong-kong'] as const
export type ExampleId = (typeof exampleIds)[number]

/** An invented person whose result serves as an example. */
type Person = {
	readonly rulesets: readonly RulesetId[]
	/** All answers of this person; null for "not sure". */
	readonly facts: Readonly<Partial<Facts>>
}

/** People whose results are as different as they can be: not yet clear, a permit, nothing needed. */
export const people: Readonly<Record<ExampleId, Person>> = {
	student: {
		rulesets: ['k-published'],
		facts: {
			nationalities: ['IN'],
			age: 22,
			highestDegree: 'bachelor',
			degreeField: 'science',
			degreeInstitutionRenowned: true,
			teachesOrResearches: false,
			holdsProof: true,
			plannedActivities: ['education-exchange', 'science-exchange'],
			jobOffer: 'none',
		},
	},
	manager: {
		rulesets: ['k-published', 'work-permit'],
		facts: {
			nationalities: ['BR'],
			age: 44,
			highestDegree: 'master',
			degreeField: 'business-law',
			degreeRelated: true,
			teachesOrResearches: false,
			experienceYears: 15,
			chineseLevel: 'hsk4',
			plannedActivities: ['paid-job'],
			holdsProof: true,
			canShowHealthCertificate: true,
			canShowNoCriminalRecord: true,
			specialRoutes: [],
			jobOffer: 'written',
			employerInMainland: true,
			paidInMoney: true,
			annualPayCny: 640_000,
			localAveragePayCny: 150_000,
			occupationGroup: 'managers',
			localCouldDo: false,
			searchedAtHome: true,
			monthsPerYear: 12,
			workLocation: 'other',
			provincialBonus: 0,
			background: [],
		},
	},
	'hong-kong': {
		rulesets: ['k-published', 'work-permit'],
		facts: { nationalities: ['HK'], age: 31 },
	},
}
