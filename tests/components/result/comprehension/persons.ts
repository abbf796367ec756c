import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'

const two: readonly RulesetId[] = ['k-published', 'article']
const three: readonly RulesetId[] = ['k-published', 'article', 'work-permit']

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
const manager: Partial<Facts> = {
	...perfect,
	nationalities: ['BR'],
	age: 41,
	degreeField: 'business-law',
	teachesOrResearches: false,
	experienceYears: 14,
	occupationGroup: 'managers',
}

export const persons = {
	'Sana, a student without an offer': { rulesets: two, facts: student },
	'Rafael, a manager with an offer': { rulesets: three, facts: manager },
	'Nemo, who knows nothing': {
		rulesets: two,
		facts: { nationalities: null, age: null, highestDegree: null },
	},
	'Wing, a resident of Hong Kong': { rulesets: three, facts: { nationalities: ['HK'] } },
	'Amara, an engineer whose offer is only verbal': {
		rulesets: three,
		facts: { ...perfect, jobOffer: 'verbal' },
	},
	'Tomás, who judged his university himself': {
		rulesets: two,
		facts: {
			...student,
			nationalities: ['BO'],
			degreeInstitutionRenowned: false,
			postInstitutionRenowned: false,
		},
	},
	'Olga, who is 61': { rulesets: three, facts: { ...perfect, nationalities: ['RU'], age: 61 } },
	'Grace, a graduate with a way of her own': {
		rulesets: three,
		facts: {
			...manager,
			nationalities: ['GH'],
			age: 25,
			experienceYears: 0,
			annualPayCny: 90_000,
			specialRoutes: ['graduate'],
		},
	},
	'Ivan, who holds the card': {
		rulesets: three,
		facts: { nationalities: ['UA'], permanentResident: true },
	},
	'Jonas, who is 52': { rulesets: two, facts: { ...student, nationalities: ['DE'], age: 52 } },
} as const satisfies Record<string, { rulesets: readonly RulesetId[]; facts: Partial<Facts> }>
