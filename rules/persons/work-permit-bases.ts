import type { Facts } from '../facts-schema'
import { basedOn } from './table'

const shared = {
	nationalities: ['NG'],
	permanentResident: false,
	age: 29,
	specialRoutes: [],
	occupationGroup: 'professionals',
	canShowHealthCertificate: true,
	canShowNoCriminalRecord: true,
	background: [],
	jobOffer: 'written',
	employerInMainland: true,
	localCouldDo: false,
} as const satisfies Partial<Facts>

const onlyClassB = { notMet: { 'class-a': 'unmet', 'other-ways': 'unmet' } } as const

/** Class B by a bachelor's degree and two years alone: 40 points. */
export const byDegree = basedOn(
	'by-degree',
	{
		...shared,
		highestDegree: 'bachelor',
		experienceYears: 2,
		chineseLevel: 'none',
		annualPayCny: 60_000,
		localAveragePayCny: 120_000,
		monthsPerYear: 3,
		workLocation: 'other',
		provincialBonus: 0,
	},
	onlyClassB,
)

/**
 * Class B by exactly 60 points alone: pay 14, degree 0, experience 5, months 15, Chinese 0, place 10, age 15,
 * province 1.
 */
export const by60Points = basedOn(
	'by-60-points',
	{
		...shared,
		highestDegree: 'vocational',
		experienceYears: 2,
		chineseLevel: 'none',
		annualPayCny: 250_000,
		localAveragePayCny: 200_000,
		monthsPerYear: 9,
		workLocation: 'western-region',
		provincialBonus: 1,
	},
	onlyClassB,
)

/**
 * Class A by exactly 85 points: pay 20, degree 15, experience 5, months 15, Chinese 2, place 10, age 15, province 3.
 */
export const by85Points = basedOn(
	'by-85-points',
	{
		...shared,
		highestDegree: 'master',
		experienceYears: 2,
		chineseLevel: 'hsk2',
		annualPayCny: 450_000,
		localAveragePayCny: 200_000,
		monthsPerYear: 9,
		workLocation: 'special-area',
		provincialBonus: 3,
	},
	{ notMet: { 'other-ways': 'unmet' } },
)

/** Neither class. */
export const noClass = {
	notMet: { class: 'unmet', 'class-a': 'unmet', 'class-b': 'unmet', 'other-ways': 'unmet' },
} as const
/** Class B is open along with the sum of points; class A is unmet. */
export const classOpen = {
	notMet: { class: 'unknown', 'class-a': 'unmet', 'class-b': 'unknown', 'other-ways': 'unmet' },
} as const
