import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'

type OddPair = {
	readonly pair: readonly [FactId, FactId]
	/** Whether the two answers can hardly both be true; never if one of them is missing. */
	readonly isOdd: (facts: Facts) => boolean
}

/** Nobody has relevant work experience from before this age. */
const firstWorkingAge = 14
/** Nobody has a degree before this age, except prodigies, who are also asked to check. */
const firstDegreeAge = 17

const degrees: readonly (string | null)[] = ['bachelor', 'master', 'doctorate']

const odd: readonly OddPair[] = [
	{
		pair: ['age', 'experienceYears'],
		isOdd: ({ age, experienceYears }) =>
			age !== null && experienceYears !== null && experienceYears > Math.max(0, age - firstWorkingAge),
	},
	{
		pair: ['age', 'highestDegree'],
		isOdd: ({ age, highestDegree }) =>
			age !== null && age < firstDegreeAge && degrees.includes(highestDegree),
	},
	{
		pair: ['nationalities', 'chineseLevel'],
		isOdd: ({ nationalities, chineseLevel }) =>
			chineseLevel === 'former-national' && (nationalities?.includes('CN') ?? false),
	},
	{
		pair: ['languages', 'chineseLevel'],
		isOdd: ({ languages, chineseLevel }) =>
			chineseLevel === 'none' &&
			(languages?.some(({ language, level }) => language === 'zh' && level !== 'basic') ?? false),
	},
	{
		pair: ['plannedActivities', 'jobOffer'],
		isOdd: ({ plannedActivities, jobOffer, paidInMoney }) =>
			jobOffer === 'written' &&
			paidInMoney === true &&
			plannedActivities !== null &&
			!plannedActivities.includes('paid-job'),
	},
	{
		pair: ['specificGap', 'headcountOnly'],
		isOdd: ({ specificGap, headcountOnly }) => specificGap === true && headcountOnly === true,
	},
	{
		pair: ['workPlace', 'monthsPerYear'],
		isOdd: ({ workPlace, monthsPerYear }) =>
			(workPlace === 'abroad' && monthsPerYear !== null && monthsPerYear > 6) ||
			(workPlace === 'china' && monthsPerYear === 0),
	},
]

/** The key under which a draft stores a pair that the person has confirmed. */
export const pairKey = (pair: readonly FactId[]): string => pair.join(' ')

/**
 * Pairs of answers that can hardly both be true, so that one may be a slip.
 * @param fitting those that the person has confirmed
 */
export const implausiblePairs = (facts: Facts, fitting: readonly string[] = []): OddPair['pair'][] =>
	odd.filter(({ isOdd, pair }) => isOdd(facts) && !fitting.includes(pairKey(pair))).map(({ pair }) => pair)
