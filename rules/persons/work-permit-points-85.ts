import { atLimit, belowLimit, pointsEnough, pointsShort } from './edge-reason'
import { by60Points, by85Points } from './work-permit-bases'

/** Persons around 85 points and six times the average pay; those below the limit still have class B. */
export const of85Points = [
	by85Points.itself(pointsEnough(85, 'provincialBonus'), { met: 0, total: 0 }),
	by85Points.weaker('84-points', { provincialBonus: 2 }, pointsShort(85, 'provincialBonus')),
	by85Points.met(
		'85-by-350000',
		{ annualPayCny: 350_000, provincialBonus: 6 },
		pointsEnough(85, 'annualPayCny'),
	),
	by85Points.weaker(
		'84-below-450000',
		{ annualPayCny: 449_999, provincialBonus: 5 },
		pointsShort(85, 'annualPayCny'),
	),
	by85Points.met(
		'85-bachelor',
		{ highestDegree: 'bachelor', provincialBonus: 8 },
		pointsEnough(85, 'highestDegree'),
	),
	by85Points.weaker(
		'84-bachelor',
		{ highestDegree: 'bachelor', provincialBonus: 7 },
		pointsShort(85, 'highestDegree'),
	),
	by60Points.met(
		'85-doctorate',
		{ highestDegree: 'doctorate', provincialBonus: 6 },
		pointsEnough(85, 'highestDegree'),
		{ notMet: { 'other-ways': 'unmet' } },
	),
	by60Points.weaker(
		'84-doctorate',
		{ highestDegree: 'doctorate', provincialBonus: 5 },
		pointsShort(85, 'highestDegree'),
	),
	by85Points.weaker(
		'84-third-year',
		{ experienceYears: 3, provincialBonus: 1 },
		pointsShort(85, 'experienceYears'),
	),
	by85Points.weaker('84-hsk1', { chineseLevel: 'hsk1' }, pointsShort(85, 'chineseLevel')),
	by85Points.met('85-hsk3', { chineseLevel: 'hsk3', provincialBonus: 2 }, pointsEnough(85, 'chineseLevel')),
	by85Points.weaker('84-hsk3', { chineseLevel: 'hsk3', provincialBonus: 1 }, pointsShort(85, 'chineseLevel')),
	by85Points.met('85-hsk4', { chineseLevel: 'hsk4', provincialBonus: 1 }, pointsEnough(85, 'chineseLevel')),
	by85Points.weaker('84-hsk4', { chineseLevel: 'hsk4', provincialBonus: 0 }, pointsShort(85, 'chineseLevel')),
	by85Points.met('85-hsk5', { chineseLevel: 'hsk5', provincialBonus: 0 }, pointsEnough(85, 'chineseLevel')),
	by85Points.met(
		'85-degree-in-chinese',
		{ chineseLevel: 'degree-in-chinese', provincialBonus: 0 },
		pointsEnough(85, 'chineseLevel'),
	),
	by85Points.met(
		'85-former-national',
		{ chineseLevel: 'former-national', provincialBonus: 0 },
		pointsEnough(85, 'chineseLevel'),
	),
	by85Points.unmet('75-seventeen', { age: 17, provincialBonus: 8 }, belowLimit('age', 18), {
		notMet: { adult: 'unmet', 'class-a': 'unmet', 'other-ways': 'unmet' },
	}),
	by85Points.met(
		'six-times',
		{ localAveragePayCny: 75_000, provincialBonus: 0 },
		atLimit('annualPayCny', 450_000),
	),
	by85Points.weaker(
		'below-six-times',
		{ localAveragePayCny: 75_001, provincialBonus: 0 },
		belowLimit('annualPayCny', 450_006),
	),
]
