import type { Facts } from '@/rules/facts-schema'
import type { Outcome } from '@/rules/result'

/** A person made up from the words of one clause, and the outcome that these words give. */
export type PersonOfClause = {
	readonly clause: string
	readonly who: string
	readonly ruleset: 'k-published' | 'work-permit'
	readonly answers: Partial<Facts>
	readonly outcome: Outcome
}

/** A foreigner who meets the general conditions and whom no clause lets in: no degree, no years, little pay. */
const general = {
	nationalities: ['BR'],
	age: 30,
	highestDegree: 'none',
	experienceYears: 0,
	chineseLevel: 'none',
	background: [],
	specialRoutes: [],
	jobOffer: 'written',
	employerInMainland: true,
	canShowHealthCertificate: true,
	canShowNoCriminalRecord: true,
	localCouldDo: false,
	occupationGroup: 'services-sales',
	annualPayCny: 120_000,
	localAveragePayCny: 110_000,
	monthsPerYear: 12,
	workLocation: 'other',
	provincialBonus: 0,
} as const satisfies Partial<Facts>

/** An engineer with a bachelor's degree and two years of work. */
const engineer = {
	...general,
	highestDegree: 'bachelor',
	experienceYears: 2,
	occupationGroup: 'professionals',
} as const satisfies Partial<Facts>

/** Somebody with a degree in one of the four fields, from an institution that is well known in their eyes. */
const scientist = {
	nationalities: ['BR'],
	age: 28,
	highestDegree: 'master',
	degreeField: 'science',
	degreeInstitutionRenowned: true,
	teachesOrResearches: false,
	postInstitutionRenowned: false,
	holdsProof: true,
} as const satisfies Partial<Facts>

const permit = (clause: string, who: string, answers: Partial<Facts>, outcome: Outcome): PersonOfClause => ({
	clause,
	who,
	ruleset: 'work-permit',
	answers,
	outcome,
})
const visa = (clause: string, who: string, answers: Partial<Facts>, outcome: Outcome): PersonOfClause => ({
	clause,
	who,
	ruleset: 'k-published',
	answers,
	outcome,
})

export const personsOfClauses: readonly PersonOfClause[] = [
	// Who is a foreigner
	permit('hk-mo-tw-ended', 'a resident of Hong Kong', { ...engineer, nationalities: ['HK'] }, 'not-needed'),
	permit('hk-mo-tw-ended', 'a resident of Macao', { ...general, nationalities: ['MO'] }, 'not-needed'),
	permit('hk-mo-tw-ended', 'a resident of Taiwan', { ...engineer, nationalities: ['TW'] }, 'not-needed'),
	permit('employment-2-1', 'a Chinese citizen', { nationalities: ['CN'] }, 'not-needed'),
	permit(
		'nationality-3',
		'somebody who names China and Germany, an engineer with an offer',
		{ ...engineer, nationalities: ['CN', 'DE'] },
		'undetermined',
	),
	permit(
		'nationality-hk-1',
		'somebody from Hong Kong with a British passport, aged 16',
		{ ...engineer, nationalities: ['HK', 'GB'], age: 16 },
		'undetermined',
	),
	permit(
		'law-48',
		'a holder of the permanent residence card without any offer',
		{ ...general, permanentResident: true, jobOffer: 'none' },
		'not-needed',
	),
	visa(
		'law-48',
		'a holder of the permanent residence card',
		{ ...scientist, permanentResident: true },
		'not-needed',
	),
	visa(
		'decree-k-foreigner',
		'a Chinese citizen with proof',
		{ ...scientist, nationalities: ['CN'] },
		'not-needed',
	),
	visa(
		'decree-k-foreigner',
		'a Chinese citizen of Hong Kong',
		{ ...scientist, nationalities: ['HK'] },
		'not-needed',
	),
	visa('nationality-9', 'China and Canada', { ...scientist, nationalities: ['CN', 'CA'] }, 'undetermined'),
	// K visa
	visa('answer-way-1', 'a master in science', scientist, 'undetermined'),
	visa('answer-way-1', 'a physician', { ...scientist, degreeField: 'health' }, 'undetermined'),
	visa('answer-way-1', 'an agronomist', { ...scientist, degreeField: 'agriculture' }, 'undetermined'),
	visa('answer-way-1', 'a lawyer', { ...scientist, degreeField: 'business-law' }, 'ineligible'),
	visa(
		'answer-way-1',
		'an engineer with a vocational diploma',
		{ ...scientist, highestDegree: 'vocational' },
		'ineligible',
	),
	visa(
		'answer-well-known',
		'an institution that is surely not well known',
		{ ...scientist, degreeInstitutionRenowned: false },
		'ineligible',
	),
	visa(
		'answer-way-2',
		'a lawyer who now teaches mathematics at a well-known university',
		{ ...scientist, degreeField: 'business-law', teachesOrResearches: true, postInstitutionRenowned: true },
		'undetermined',
	),
	visa(
		'decree-k-proof',
		'somebody without any certificate',
		{ ...scientist, holdsProof: false },
		'ineligible',
	),
	// Class A
	permit(
		'class-a-1',
		'chosen by a programme',
		{ ...general, specialRoutes: ['talent-programme'] },
		'undetermined',
	),
	permit('class-a-2', 'a great prize', { ...general, specialRoutes: ['achievement'] }, 'undetermined'),
	permit('class-a-3-5', 'a senior doctor', { ...general, specialRoutes: ['senior-post'] }, 'undetermined'),
	permit(
		'class-a-3-pay',
		'six times the local average, aged 70',
		{ ...general, age: 70, annualPayCny: 660_000 },
		'eligible',
	),
	permit(
		'class-a-4',
		'a founder without an employer',
		{ ...general, specialRoutes: ['founder'], jobOffer: 'none', employerInMainland: false },
		'undetermined',
	),
	permit(
		'class-a-5',
		'a postdoctoral researcher of 40',
		{ ...general, age: 40, highestDegree: 'doctorate', specialRoutes: ['young-researcher'] },
		'undetermined',
	),
	permit(
		'class-a-5',
		'a postdoctoral researcher of 41',
		{
			...general,
			age: 41,
			highestDegree: 'doctorate',
			specialRoutes: ['young-researcher'],
			monthsPerYear: 5,
		},
		'ineligible',
	),
	// Class B
	permit('class-b-1', 'a bachelor with two years, an engineer', engineer, 'eligible'),
	permit(
		'class-b-1-groups',
		'a waiter with a bachelor and two years',
		{ ...engineer, occupationGroup: 'services-sales', annualPayCny: 60_000 },
		'ineligible',
	),
	permit(
		'class-b-1-groups',
		'a craftsman with a bachelor and two years',
		{ ...engineer, occupationGroup: 'craft', annualPayCny: 60_000 },
		'undetermined',
	),
	permit('class-b-relaxed', 'an engineer of 64', { ...engineer, age: 64 }, 'undetermined'),
	permit('class-b-age', 'an engineer of 60', { ...engineer, age: 60 }, 'eligible'),
	permit(
		'class-b-2',
		'a master welder without a degree',
		{ ...general, occupationGroup: 'craft', specialRoutes: ['skill-certificate'] },
		'undetermined',
	),
	permit(
		'class-b-3',
		'a bachelor who teaches a language, two years',
		{ ...engineer, specialRoutes: ['language-teacher'], annualPayCny: 60_000 },
		'undetermined',
	),
	permit(
		'class-b-3-degree',
		'a language teacher without a degree',
		{ ...general, specialRoutes: ['language-teacher'], annualPayCny: 60_000 },
		'ineligible',
	),
	permit('class-b-4', 'four times the local average', { ...general, annualPayCny: 440_000 }, 'eligible'),
	permit(
		'employment-10-2',
		'a chief representative who is sent and has no contract here',
		{ ...general, specialRoutes: ['agreement'], jobOffer: 'none' },
		'undetermined',
	),
	permit(
		'notice-2025-b',
		'named by a local list',
		{ ...general, specialRoutes: ['local-standard'] },
		'undetermined',
	),
	// Other ways
	permit(
		'graduates-who-abroad',
		'a master of 25 without any work',
		{ ...general, age: 25, highestDegree: 'master', monthsPerYear: 9, specialRoutes: ['graduate'] },
		'undetermined',
	),
	permit(
		'graduates-degree',
		'a graduate of a school',
		{ ...general, specialRoutes: ['graduate'], annualPayCny: 60_000 },
		'ineligible',
	),
	permit(
		'class-c-household',
		'a household helper',
		{ ...general, specialRoutes: ['quota-job'] },
		'undetermined',
	),
	permit(
		'short-contract',
		'one task of two months, no employer, no health certificate',
		{
			...general,
			specialRoutes: ['short-task'],
			monthsPerYear: 2,
			jobOffer: 'none',
			canShowHealthCertificate: false,
			canShowNoCriminalRecord: false,
		},
		'undetermined',
	),
	permit(
		'short-3',
		'a task of four months without an employer',
		{ ...general, specialRoutes: ['short-task'], monthsPerYear: 4, jobOffer: 'none' },
		'ineligible',
	),
	permit(
		'short-2-1',
		'somebody who mends a machine that was sold, three months',
		{ ...general, specialRoutes: ['not-employment'], monthsPerYear: 3, jobOffer: 'none' },
		'undetermined',
	),
	permit(
		'short-2-90',
		'the same for five months',
		{ ...general, specialRoutes: ['not-employment'], monthsPerYear: 5, jobOffer: 'none' },
		'ineligible',
	),
	// General conditions
	permit('general-adult', 'somebody of 17', { ...engineer, age: 17 }, 'ineligible'),
	permit(
		'general-record',
		'an engineer with a record, of whom no way of class A is true',
		{ ...engineer, canShowNoCriminalRecord: false },
		'ineligible',
	),
	permit(
		'general-pledges',
		'six times the local average and no paper on the record',
		{ ...general, annualPayCny: 660_000, canShowNoCriminalRecord: false },
		'undetermined',
	),
	permit('general-no-local', 'somebody here could do it', { ...engineer, localCouldDo: true }, 'ineligible'),
]
