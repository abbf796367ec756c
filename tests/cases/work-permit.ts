import type { Facts } from '@/rules/facts-schema'
import type { CriterionIdOf } from '@/rules/rulesets/versions'
import { type CaseTable, met, noIsMet, unknown, unmet, yesIsMet } from './case'

/** 59 points without provincial points: 14 pay, 10 degree, 5 experience, 15 months, 0 Chinese, 0 place, 15 age, 0. */
const at59 = {
	annualPayCny: 250_000,
	highestDegree: 'bachelor',
	experienceYears: 2,
	monthsPerYear: 9,
	chineseLevel: 'none',
	workLocation: 'other',
	age: 30,
	background: [],
	provincialBonus: 0,
	localAveragePayCny: 200_000,
} as const satisfies Partial<Facts>
/** The same without the degree route: 49 points, and 10 for the place. */
const noDegree = { ...at59, highestDegree: 'vocational', workLocation: 'western-region' } as const
/** 84 points: 17 pay, 15 degree, 5 experience, 15 months, 2 Chinese, 10 place, 15 age, 5 from the province. */
const at84 = {
	...at59,
	annualPayCny: 449_999,
	highestDegree: 'master',
	chineseLevel: 'hsk2',
	workLocation: 'special-area',
	provincialBonus: 5,
} as const

export const workPermit: CaseTable<CriterionIdOf<'work-permit'>> = {
	adult: [met('18', { age: 18 }), unmet('17', { age: 17 }), unknown('no answer', {}, ['age'])],
	'definite-employer': [
		met('a written offer from an employer in the mainland', {
			jobOffer: 'written',
			employerInMainland: true,
		}),
		unmet('an employer elsewhere, whatever the offer', { jobOffer: 'verbal', employerInMainland: false }),
		unmet('no offer', { jobOffer: 'none' }),
		unknown('an offer by word of mouth', { jobOffer: 'verbal', employerInMainland: true }, ['jobOffer']),
		unknown('a written offer, employer not known', { jobOffer: 'written' }, ['employerInMainland']),
	],
	health: yesIsMet('canShowHealthCertificate'),
	'clean-record': yesIsMet('canShowNoCriminalRecord'),
	'no-local-candidate': noIsMet('localCouldDo'),
	class: [
		met('by degree and two years, below 60 points', { ...at59, monthsPerYear: 0 }),
		met('by 60 points', { ...noDegree, chineseLevel: 'hsk1' }),
		unmet('59 points, no degree', noDegree),
		unknown('59 points, provincial points not known', { ...noDegree, provincialBonus: null }, [
			'provincialBonus',
		]),
	],
	'class-a': [
		met('85 points', { ...at84, chineseLevel: 'hsk3' }),
		met('six times the average pay', { annualPayCny: 600_000, localAveragePayCny: 100_000 }),
		unmet('84 points', at84),
		unmet('a yuan less than six times', { ...at59, annualPayCny: 599_999, localAveragePayCny: 100_000 }),
		unknown('84 points, Chinese not known', { ...at84, chineseLevel: null }, ['chineseLevel']),
		unknown('84 points, average pay not known', { ...at84, localAveragePayCny: null }, [
			'localAveragePayCny',
		]),
	],
	'class-b': [
		met('60 points', { ...noDegree, chineseLevel: 'hsk1' }),
		met('four times the average pay', { annualPayCny: 400_000, localAveragePayCny: 100_000 }),
		met("a bachelor's degree and two years", { highestDegree: 'bachelor', experienceYears: 2 }),
		unmet('59 points, no degree', noDegree),
		unmet('a degree, and a month short of two years', { ...at59, experienceYears: 1.9 }),
		unknown('a degree, years not known', { ...at59, monthsPerYear: 0, experienceYears: null }, [
			'experienceYears',
		]),
	],
}
