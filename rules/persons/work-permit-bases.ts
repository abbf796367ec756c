import type { Facts } from '../facts-schema'
import { basedOn } from './table'

const shared = {
	age: 29,
	canShowHealthCertificate: true,
	canShowNoCriminalRecord: true,
	background: [],
	jobOffer: 'written',
	employerInMainland: true,
	localCouldDo: false,
} as const satisfies Partial<Facts>

const onlyClassB = { notMet: { 'class-a': 'unmet' } } as const

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

/** Class B by exactly 60 points alone: 14 pay, 0 degree, 5 experience, 15 months, 0 Chinese, 10 place, 15 age, 1 from the province. */
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

/** Class A by exactly 85 points: 20 pay, 15 degree, 5 experience, 15 months, 2 Chinese, 10 place, 15 age, 3 from the province. */
export const by85Points = basedOn('by-85-points', {
	...shared,
	highestDegree: 'master',
	experienceYears: 2,
	chineseLevel: 'hsk2',
	annualPayCny: 450_000,
	localAveragePayCny: 200_000,
	monthsPerYear: 9,
	workLocation: 'special-area',
	provincialBonus: 3,
})

/** Neither class. */
export const noClass = { notMet: { class: 'unmet', 'class-a': 'unmet', 'class-b': 'unmet' } } as const
/** Class B while the sum of points is open, and not class A. */
export const classOpen = { notMet: { class: 'unknown', 'class-a': 'unmet', 'class-b': 'unknown' } } as const
