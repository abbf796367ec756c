import type { FactId } from '../facts'
import type { Facts } from '../facts-schema'
import { atLimit, belowLimit, type EdgeReason, pointsEnough, pointsOpen, pointsShort } from './edge-reason'
import { by60Points, classOpen, noClass } from './work-permit-bases'

/** Exactly 60 points; the fact is the one whose points are at an edge. */
const enough = (id: string, fact: FactId, differs: Partial<Facts>) =>
	by60Points.met(id, differs, pointsEnough(60, fact))

/** Exactly 59 points. */
const short = (id: string, fact: FactId, differs: Partial<Facts>) =>
	by60Points.unmet(id, differs, pointsShort(60, fact), noClass)

const open = (id: string, why: EdgeReason, differs: Partial<Facts>) =>
	by60Points.unknown(id, differs, why, classOpen)

/** Persons without a degree around 60 points and four times the average pay, grouped by what gives the points. */
export const of60Points = [
	// Pay.
	by60Points.itself(pointsEnough(60, 'provincialBonus'), { met: 0, total: 0 }),
	short('59-points', 'provincialBonus', { provincialBonus: 0 }),
	short('59-below-50000', 'annualPayCny', { annualPayCny: 49_999, experienceYears: 6, provincialBonus: 10 }),
	enough('60-by-50000', 'annualPayCny', { annualPayCny: 50_000, provincialBonus: 10 }),
	short('59-below-70000', 'annualPayCny', { annualPayCny: 69_999, provincialBonus: 9 }),
	enough('60-by-70000', 'annualPayCny', { annualPayCny: 70_000, provincialBonus: 7 }),
	short('59-below-150000', 'annualPayCny', { annualPayCny: 149_999, provincialBonus: 6 }),
	enough('60-by-150000', 'annualPayCny', { annualPayCny: 150_000, provincialBonus: 4 }),
	short('59-below-250000', 'annualPayCny', { annualPayCny: 249_999, provincialBonus: 3 }),
	short('59-below-350000', 'annualPayCny', { annualPayCny: 349_999, provincialBonus: 0 }),
	// Four times the average pay.
	by60Points.met(
		'four-times',
		{ localAveragePayCny: 62_500, provincialBonus: 0 },
		atLimit('annualPayCny', 250_000),
	),
	by60Points.unmet(
		'below-four-times',
		{ localAveragePayCny: 62_501, provincialBonus: 0 },
		belowLimit('annualPayCny', 250_004),
		noClass,
	),
	// Degree and experience.
	enough('60-no-degree', 'highestDegree', { highestDegree: 'none' }),
	short('59-no-degree', 'highestDegree', { highestDegree: 'none', provincialBonus: 0 }),
	short('59-under-two-years', 'experienceYears', { experienceYears: 1.9, provincialBonus: 5 }),
	enough('60-third-year', 'experienceYears', { experienceYears: 3, provincialBonus: 0 }),
	enough('60-seventeen-years', 'experienceYears', { experienceYears: 17, monthsPerYear: 2 }),
	short('59-eighteen-years', 'experienceYears', {
		experienceYears: 18,
		monthsPerYear: 2,
		provincialBonus: 0,
	}),
	// Months in China.
	enough('60-three-months', 'monthsPerYear', { experienceYears: 12, monthsPerYear: 3 }),
	short('59-five-months', 'monthsPerYear', { monthsPerYear: 5, provincialBonus: 10 }),
	enough('60-six-months', 'monthsPerYear', { monthsPerYear: 6, provincialBonus: 6 }),
	short('59-eight-months', 'monthsPerYear', { monthsPerYear: 8, provincialBonus: 5 }),
	// Chinese.
	enough('60-hsk1', 'chineseLevel', { chineseLevel: 'hsk1', provincialBonus: 0 }),
	short('59-hsk5', 'chineseLevel', { age: 25, chineseLevel: 'hsk5', provincialBonus: 0 }),
	short('59-degree-in-chinese', 'chineseLevel', {
		age: 25,
		chineseLevel: 'degree-in-chinese',
		provincialBonus: 0,
	}),
	short('59-former-national', 'chineseLevel', {
		age: 25,
		chineseLevel: 'former-national',
		provincialBonus: 0,
	}),
	open('59-to-64-chinese-open', pointsOpen(59, 64, 'chineseLevel'), {
		chineseLevel: null,
		provincialBonus: 0,
	}),
	// Place.
	enough('60-old-industrial-base', 'workLocation', { workLocation: 'old-industrial-base' }),
	short('59-old-industrial-base', 'workLocation', {
		workLocation: 'old-industrial-base',
		provincialBonus: 0,
	}),
	enough('60-elsewhere', 'workLocation', { experienceYears: 12, workLocation: 'other' }),
	short('59-elsewhere', 'workLocation', { workLocation: 'other', provincialBonus: 10 }),
	open('50-to-60-place-open', pointsOpen(50, 60, 'workLocation'), { workLocation: null }),
	// Age.
	enough('60-eighteen', 'age', { age: 18, provincialBonus: 6 }),
	short('59-twenty-five', 'age', { age: 25, provincialBonus: 5 }),
	enough('60-twenty-six', 'age', { age: 26 }),
	enough('60-forty-five', 'age', { age: 45 }),
	short('59-forty-six', 'age', { age: 46, provincialBonus: 5 }),
	enough('60-fifty-five', 'age', { age: 55, provincialBonus: 6 }),
	short('59-fifty-six', 'age', { age: 56, provincialBonus: 10 }),
	enough('60-sixty', 'age', { age: 60, experienceYears: 12 }),
	open('60-sixty-one', pointsOpen(60, 60, 'age'), { age: 61, experienceYears: 17 }),
	short('59-sixty-one', 'age', { age: 61, experienceYears: 17, provincialBonus: 0 }),
	// Background.
	enough('60-patent', 'background', { age: 25, background: ['patent'] }),
	short('59-patent', 'background', { age: 25, background: ['patent'], provincialBonus: 0 }),
	// The province's points.
	open('59-to-69-province-open', pointsOpen(59, 69, 'provincialBonus'), { provincialBonus: null }),
	open('50-to-60-province-open', pointsOpen(50, 60, 'provincialBonus'), {
		annualPayCny: 50_000,
		provincialBonus: null,
	}),
	by60Points.met(
		'60-to-70-province-open',
		{ chineseLevel: 'hsk1', provincialBonus: null },
		pointsOpen(60, 70, 'provincialBonus'),
	),
	by60Points.unmet(
		'49-to-59-province-open',
		{ age: 56, provincialBonus: null },
		pointsOpen(49, 59, 'provincialBonus'),
		noClass,
	),
]
