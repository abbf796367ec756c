import {
	all,
	any,
	atLeast,
	atMost,
	declaresWay,
	leavesOpen,
	namesWay,
	not,
	oneOf,
	type PointsRow,
	pointsAtLeast,
	yes,
} from '../condition'
import type { Ruleset } from '../ruleset'
import { at } from '../sources'
import { foreignNational, foreignWithoutCard, nationalitySources } from './foreign-national'

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
		kind: 'first',
		id: 'highestDegree',
		first: [
			// A certificate's grade counts 20, 15 or 10 points, and is not asked.
			{ when: declaresWay('skill-certificate'), points: 20 },
			{ when: oneOf('highestDegree', ['doctorate']), points: 20 },
			{ when: oneOf('highestDegree', ['master']), points: 15 },
			{ when: oneOf('highestDegree', ['bachelor']), points: 10 },
		],
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

const bachelorOrHigher = oneOf('highestDegree', ['bachelor', 'master', 'doctorate'])

/** A job with a partner in China for at most 90 days. */
const shortTask = all(namesWay('short-task'), atMost('monthsPerYear', 3))
/** A short stay in which nobody in China employs the person. */
const shortStay = all(declaresWay('not-employment'), atMost('monthsPerYear', 3))

/** Managers and professional or technical staff; for language teachers there is a clause of their own. */
const post = all(
	oneOf('occupationGroup', ['managers', 'professionals', 'technicians'], ['craft']),
	not(declaresWay('language-teacher')),
)
/** Up to 60; above that the text says that the limit may be relaxed. */
const upToSixty = any(atMost('age', 60), leavesOpen('age'))

const classA = any(
	pointsAtLeast(points, 85),
	atLeast('annualPayCny', { times: 6, fact: 'localAveragePayCny' }),
	namesWay('talent-programme', 'achievement', 'senior-post', 'founder', 'local-standard'),
	all(namesWay('young-researcher'), atMost('age', 40), oneOf('highestDegree', ['doctorate'])),
)
const classB = any(
	all(
		any(
			pointsAtLeast(points, 60),
			atLeast('annualPayCny', { times: 4, fact: 'localAveragePayCny' }),
			all(bachelorOrHigher, atLeast('experienceYears', 2), post),
		),
		upToSixty,
	),
	namesWay('skill-certificate', 'agreement', 'local-standard'),
	all(namesWay('language-teacher'), bachelorOrHigher),
)
const otherWays = any(all(namesWay('graduate'), bachelorOrHigher), namesWay('quota-job'), shortTask)

/** The Work Permit for Foreigners, in force 2017-04-01: classes A and B, and the ways that an authority settles. */
export const workPermit = {
	id: 'work-permit',
	version: '2026-11-30',
	status: 'published',
	effectiveFrom: '2017-04-01',
	corrects: {
		version: '2026-11-24',
		criteria: [
			'permit-needed',
			'foreign-national',
			'definite-employer',
			'health',
			'clean-record',
			'class',
			'class-a',
			'class-b',
			'other-ways',
		],
	},
	lastChecked: '2026-11-30',
	points,
	criteria: [
		{
			id: 'permit-needed',
			kind: 'exempting',
			condition: all(foreignWithoutCard, not(shortStay)),
			sources: [
				at('employment-rules', 'Art. 2'),
				at('exit-entry-law', 'Art. 48'),
				at('state-council-28-2018', 'the whole decision'),
				at('short-tasks-2014', 'section 2'),
			],
			evidence: ['passport'],
		},
		{
			id: 'foreign-national',
			kind: 'required',
			condition: foreignNational,
			sources: [at('employment-rules', 'Art. 2'), ...nationalitySources],
			evidence: ['passport'],
		},
		{
			id: 'adult',
			kind: 'required',
			condition: atLeast('age', 18),
			sources: [at('general-conditions-official', 'general conditions')],
			evidence: ['passport'],
		},
		{
			id: 'definite-employer',
			kind: 'required',
			condition: any(
				all(oneOf('jobOffer', ['written'], ['verbal']), yes('employerInMainland')),
				namesWay('founder', 'agreement'),
				shortTask,
			),
			sources: [
				at('general-conditions-official', 'general conditions'),
				at('classification-2017', 'A(4)'),
				at('classification-2017', 'B(5)'),
				at('short-tasks-2014', 'section 1'),
			],
			evidence: ['signed-offer', 'business-licence'],
		},
		{
			id: 'health',
			kind: 'required',
			condition: any(yes('canShowHealthCertificate'), shortTask),
			sources: [at('general-conditions-official', 'general conditions')],
			evidence: ['health-certificate'],
		},
		{
			id: 'clean-record',
			kind: 'required',
			condition: any(
				yes('canShowNoCriminalRecord'),
				all(classA, leavesOpen('canShowNoCriminalRecord')),
				shortTask,
			),
			sources: [at('general-conditions-official', 'general conditions')],
			evidence: ['no-criminal-record'],
		},
		{
			id: 'no-local-candidate',
			kind: 'required',
			condition: not(yes('localCouldDo')),
			sources: [at('general-conditions-official', 'conditions for the employer')],
			evidence: ['recruitment-record'],
		},
		{
			id: 'class',
			kind: 'required',
			condition: any(classA, classB, otherWays),
			sources: [at('classification-2017', 'A, B and C')],
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
		{
			id: 'other-ways',
			kind: 'informative',
			condition: otherWays,
			sources: [
				at('classification-2017', 'C'),
				at('graduates-2017', 'items 1 and 2'),
				at('short-tasks-2014', 'section 1'),
			],
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
		{ id: 'local-standard', beside: 'points', sources: [at('notice-2025-09-30', 'the first half')] },
		{ id: 'which-average', beside: 'points', sources: [at('classification-2017', 'A and B')] },
		{
			id: 'minimum-wage',
			beside: 'points',
			sources: [at('general-conditions-official', 'conditions for the employer')],
		},
		{ id: 'prior-approval', sources: [at('general-conditions-official', 'conditions for the employer')] },
		{ id: 'exempt', sources: [at('employment-rules-1996', 'Art. 9 and 10')] },
		{ id: 'who-comes-along', sources: [at('beijing-guide', 'tips')] },
		{ id: 'refusal-grounds', sources: [at('exit-entry-law', 'Art. 21')] },
	],
} as const satisfies Ruleset
