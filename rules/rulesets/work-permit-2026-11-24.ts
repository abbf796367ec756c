import { all, any, atLeast, not, oneOf, type PointsRow, pointsAtLeast, yes } from '../condition'
import type { Ruleset } from '../ruleset'
import { at } from '../sources'

/** The points table, provisional edition: 120 points in total. */
const points = [
	{
		kind: 'bands',
		fact: 'annualPayCny',
		bands: [
			{ from: 50_000, points: 5 },
			{ from: 70_000, points: 8 },
			{ from: 150_000, points: 11 },
			{ from: 250_000, points: 14 },
			{ from: 350_000, points: 17 },
			{ from: 450_000, points: 20 },
		],
	},
	{
		kind: 'options',
		fact: 'highestDegree',
		options: { none: 0, vocational: 0, bachelor: 10, master: 15, doctorate: 20 },
	},
	{ kind: 'bands', fact: 'experienceYears', bands: [{ from: 2, points: 5, more: 1, most: 20 }] },
	{
		kind: 'bands',
		fact: 'monthsPerYear',
		bands: [
			{ from: 3, points: 5 },
			{ from: 6, points: 10 },
			{ from: 9, points: 15 },
		],
	},
	{
		kind: 'options',
		fact: 'chineseLevel',
		options: {
			none: 0,
			hsk1: 1,
			hsk2: 2,
			hsk3: 3,
			hsk4: 4,
			hsk5: 5,
			'degree-in-chinese': 5,
			'former-national': 5,
		},
	},
	{
		kind: 'options',
		fact: 'workLocation',
		options: { 'western-region': 10, 'old-industrial-base': 10, 'special-area': 10, other: 0 },
	},
	{
		kind: 'bands',
		fact: 'age',
		bands: [
			{ from: 18, points: 10 },
			{ from: 26, points: 15 },
			{ from: 46, points: 10 },
			{ from: 56, points: 5 },
			{ from: 61, points: 0 },
		],
	},
	{ kind: 'any-entry', fact: 'background', anyEntry: 5 },
	{ kind: 'as-given', fact: 'provincialBonus', asGiven: { min: 0, max: 10 } },
] as const satisfies readonly PointsRow[]

const classA = any(
	pointsAtLeast(points, 85),
	atLeast('annualPayCny', { times: 6, fact: 'localAveragePayCny' }),
)
const classB = any(
	pointsAtLeast(points, 60),
	atLeast('annualPayCny', { times: 4, fact: 'localAveragePayCny' }),
	all(oneOf('highestDegree', ['bachelor', 'master', 'doctorate']), atLeast('experienceYears', 2)),
)

/** Classes A and B of the Work Permit for Foreigners, as we read them on 24 November 2026. */
export const workPermit20261124 = {
	id: 'work-permit',
	version: '2026-11-24',
	status: 'published',
	effectiveFrom: '2017-04-01',
	lastChecked: '2026-11-24',
	points,
	criteria: [
		{
			id: 'adult',
			kind: 'required',
			condition: atLeast('age', 18),
			sources: [at('guide-2017', 'general conditions')],
			evidence: ['passport'],
		},
		{
			id: 'definite-employer',
			kind: 'required',
			condition: all(oneOf('jobOffer', ['written'], ['verbal']), yes('employerInMainland')),
			sources: [at('guide-2017', 'general conditions')],
			evidence: ['signed-offer', 'business-licence'],
		},
		{
			id: 'health',
			kind: 'required',
			condition: yes('canShowHealthCertificate'),
			sources: [at('guide-2017', 'general conditions')],
			evidence: ['health-certificate'],
		},
		{
			id: 'clean-record',
			kind: 'required',
			condition: yes('canShowNoCriminalRecord'),
			sources: [at('guide-2017', 'general conditions')],
			evidence: ['no-criminal-record'],
		},
		{
			id: 'no-local-candidate',
			kind: 'required',
			condition: not(yes('localCouldDo')),
			sources: [at('guide-2017', 'conditions for the employer')],
			evidence: ['recruitment-record'],
		},
		{
			id: 'class',
			kind: 'required',
			condition: any(classA, classB),
			sources: [at('classification-2017', 'A and B')],
			evidence: ['degree-certificate', 'work-references', 'pay-clause', 'chinese-certificate'],
		},
		{
			id: 'class-a',
			kind: 'informative',
			condition: classA,
			sources: [at('classification-2017', 'A'), at('points-2017', 'table')],
			evidence: [],
		},
		{
			id: 'class-b',
			kind: 'informative',
			condition: classB,
			sources: [at('classification-2017', 'B'), at('points-2017', 'table')],
			evidence: [],
		},
	],
	continuing: [],
	parameters: [],
	notes: [
		{ id: 'class-b-limits', beside: 'points', sources: [at('classification-2017', 'B')] },
		{ id: 'other-routes', beside: 'points', sources: [at('classification-2017', 'A')] },
		{
			id: 'employer-applies',
			sources: [at('exit-entry-law', 'Art. 41'), at('exit-entry-law', 'Art. 30')],
		},
		{ id: 'no-card', sources: [at('card-2024', '1 December 2024')] },
	],
} as const satisfies Ruleset
