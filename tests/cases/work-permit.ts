import type { Facts } from '@/rules/facts-schema'
import type { CriterionIdOf } from '@/rules/rulesets/versions'
import { type CaseTable, met, noIsMet, unknown, unmet } from './case'

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
	occupationGroup: 'professionals',
	specialRoutes: [],
} as const satisfies Partial<Facts>
/** None of the ways that an authority settles. */
const noWay = { specialRoutes: [] } as const satisfies Partial<Facts>
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
	'permit-needed': [
		met('a Brazilian passport', { nationalities: ['BR'] }),
		met('a stay of four months without an employer here', {
			nationalities: ['BR'],
			specialRoutes: ['not-employment'],
			monthsPerYear: 4,
		}),
		unmet('a resident of Macao', { nationalities: ['MO'] }),
		unmet('the permanent residence card', { nationalities: ['BR'], permanentResident: true }),
		unknown('a Chinese and a Brazilian passport', { nationalities: ['CN', 'BR'] }, ['nationalities']),
		unknown(
			'a stay of three months without an employer here',
			{ nationalities: ['BR'], specialRoutes: ['not-employment'], monthsPerYear: 3 },
			['specialRoutes'],
		),
		unknown('no answer', {}, ['nationalities']),
	],
	'foreign-national': [
		met('a Brazilian passport', { nationalities: ['BR'] }),
		unmet('a resident of Taiwan', { nationalities: ['TW'] }),
		unknown('a Chinese and a Brazilian passport', { nationalities: ['CN', 'BR'] }, ['nationalities']),
	],
	adult: [met('18', { age: 18 }), unmet('17', { age: 17 }), unknown('no answer', {}, ['age'])],
	'definite-employer': [
		met('a written offer from an employer in the mainland', {
			jobOffer: 'written',
			employerInMainland: true,
		}),
		unmet('an employer elsewhere, whatever the offer', {
			jobOffer: 'verbal',
			employerInMainland: false,
			...noWay,
		}),
		unmet('no offer', { jobOffer: 'none', ...noWay }),
		unmet('no offer, and a task of four months', {
			jobOffer: 'none',
			specialRoutes: ['short-task'],
			monthsPerYear: 4,
		}),
		unknown('no offer, and the special ways not known', { jobOffer: 'none', monthsPerYear: 9 }, [
			'specialRoutes',
		]),
		unknown('a founder without an offer', { jobOffer: 'none', specialRoutes: ['founder'] }, [
			'specialRoutes',
		]),
		unknown('an offer by word of mouth', { jobOffer: 'verbal', employerInMainland: true, ...noWay }, [
			'jobOffer',
		]),
		unknown('a written offer, employer not known', { jobOffer: 'written', ...noWay }, ['employerInMainland']),
	],
	health: [
		met('yes', { canShowHealthCertificate: true }),
		unmet('no', { canShowHealthCertificate: false, ...noWay }),
		unknown(
			'no, for a task of two months',
			{ canShowHealthCertificate: false, specialRoutes: ['short-task'], monthsPerYear: 2 },
			['specialRoutes'],
		),
		unknown('not sure', { canShowHealthCertificate: null, ...noWay }, ['canShowHealthCertificate']),
	],
	'clean-record': [
		met('yes', { canShowNoCriminalRecord: true }),
		unmet('no, and class A is closed', { ...at84, canShowNoCriminalRecord: false }),
		unknown(
			'no, with six times the average pay',
			{ annualPayCny: 600_000, localAveragePayCny: 100_000, canShowNoCriminalRecord: false, ...noWay },
			['canShowNoCriminalRecord'],
		),
		unknown('not sure', { ...at84, canShowNoCriminalRecord: null }, ['canShowNoCriminalRecord']),
	],
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
		met('four times the average pay', { age: 60, annualPayCny: 400_000, localAveragePayCny: 100_000 }),
		met("a bachelor's degree and two years as a manager", {
			age: 60,
			highestDegree: 'bachelor',
			experienceYears: 2,
			occupationGroup: 'managers',
		}),
		unmet("a waiter with a bachelor's degree and two years", {
			...at59,
			monthsPerYear: 0,
			occupationGroup: 'services-sales',
		}),
		unknown('61 years old', { ...at59, monthsPerYear: 0, age: 61 }, ['age']),
		unknown(
			'a language teacher with a degree and two years',
			{ ...at59, monthsPerYear: 0, specialRoutes: ['language-teacher'] },
			['specialRoutes'],
		),
		unknown('a top certificate and no degree', { ...noDegree, specialRoutes: ['skill-certificate'] }, [
			'specialRoutes',
		]),
		unmet('59 points, no degree', noDegree),
		unmet('a degree, and a month short of two years', { ...at59, experienceYears: 1.9 }),
		unknown('a degree, years not known', { ...at59, monthsPerYear: 0, experienceYears: null }, [
			'experienceYears',
		]),
	],
	'other-ways': [
		unmet('none of the ways', { ...at59 }),
		unmet('a graduate without a degree', { highestDegree: 'none', specialRoutes: ['graduate'] }),
		unmet('a task of over three months', { specialRoutes: ['short-task'], monthsPerYear: 3.1 }),
		unknown('a graduate', { highestDegree: 'master', specialRoutes: ['graduate'] }, ['specialRoutes']),
		unknown('a job under a quota', { specialRoutes: ['quota-job'] }, ['specialRoutes']),
		unknown('a task of three months', { specialRoutes: ['short-task'], monthsPerYear: 3 }, ['specialRoutes']),
	],
}
