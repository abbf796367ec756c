import {
	all,
	any,
	atLeast,
	atMost,
	type Condition,
	includes,
	not,
	notEmpty,
	oneOf,
	type PointsRow,
	pointsAtLeast,
	published,
	yes,
} from '@/rules/condition'
import { unique } from '@/rules/entries'
import type { Criterion, CriterionKind, Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { parametersIn } from '@/rules/trace'

/** A criterion of no law. */
export const inventedCriterion = (
	id: string,
	condition: Condition,
	kind: CriterionKind = 'required',
): Criterion => ({ id, kind, condition, sources: [], evidence: [] })

/** A rule set of no law, with rows that those of the app do not have. */
export const inventedRuleset = (
	id: string,
	criteria: readonly Criterion[],
	points?: readonly PointsRow[],
): Ruleset => ({
	id,
	version: '2026-11-28',
	status: 'opinion',
	effectiveFrom: null,
	lastChecked: '2026-11-28',
	criteria,
	continuing: [],
	parameters: unique(criteria.flatMap(({ condition }) => parametersIn(condition))),
	notes: [],
	...(points && { points }),
})

/** Rows that share facts, wait for an authority or for an answer that settles something, and a capped group of three kinds. */
const joined = [
	{
		kind: 'first',
		id: 'pay-for-age',
		first: [
			{ when: all(atMost('age', 29), atLeast('annualPayCny', 100_000)), points: 20 },
			{
				when: all(atMost('age', 39), atLeast('annualPayCny', { times: 2, fact: 'localAveragePayCny' })),
				points: 15,
			},
			{ when: atLeast('annualPayCny', 400_000), points: 10 },
		],
	},
	{
		kind: 'bands',
		fact: 'age',
		bands: [
			{ from: 18, points: 10 },
			{ from: 36, points: 5 },
			{ from: 46, points: 0 },
		],
	},
	{
		kind: 'most',
		id: 'skills',
		most: 12,
		rows: [
			{ kind: 'options', fact: 'chineseLevel', options: { hsk3: 4, hsk4: 6, hsk5: 8 } },
			{
				kind: 'first',
				id: 'offer',
				first: [{ when: oneOf('jobOffer', ['written'], ['verbal']), points: 6 }],
			},
			{ kind: 'any-entry', fact: 'background', anyEntry: 5 },
		],
	},
	{
		kind: 'first',
		id: 'institution',
		first: [
			{ when: all(published('renownedListPublished'), yes('degreeInstitutionRenowned')), points: 8 },
			{ when: yes('degreeInstitutionRenowned'), points: 3 },
		],
	},
	{ kind: 'options', fact: 'highestDegree', options: { bachelor: 5, master: 10, doctorate: 15 } },
] as const satisfies readonly PointsRow[]

/** Rows within rows: a sum within a condition, groups within a group, points that fall, and a row that always gives some. */
const nested = [
	{
		kind: 'first',
		id: 'known-well',
		first: [
			{ when: includes('background', 'patent'), points: 9 },
			{
				when: pointsAtLeast(
					[
						{ kind: 'bands', fact: 'experienceYears', bands: [{ from: 2, points: 1, more: 1, most: 6 }] },
						{
							kind: 'first',
							id: 'manager',
							first: [{ when: oneOf('occupationGroup', ['managers', 'professionals']), points: 3 }],
						},
					],
					6,
				),
				points: 6,
			},
			{ when: notEmpty('background'), points: 2 },
		],
	},
	{
		kind: 'most',
		id: 'all-together',
		most: 7,
		rows: [
			{
				kind: 'most',
				id: 'market',
				most: 4,
				rows: [
					{ kind: 'options', fact: 'marketNetworks', options: { some: 2, strong: 4 } },
					{ kind: 'first', id: 'lived', first: [{ when: yes('livedInMarket'), points: 3 }] },
				],
			},
			{
				kind: 'first',
				id: 'misfit',
				first: [
					{ when: not(yes('namesMisfit')), points: -2 },
					{ when: yes('coreRnd'), points: 4 },
				],
			},
		],
	},
	{ kind: 'first', id: 'everybody', first: [{ when: all(), points: 1 }] },
] as const satisfies readonly PointsRow[]

const criterion = inventedCriterion
const invented = {
	joined: inventedRuleset(
		'joined',
		[
			criterion('of-age', atLeast('age', { parameter: 'minAge' })),
			criterion('points', pointsAtLeast(joined, 45)),
			criterion('institution', any(yes('holdsProof'), pointsAtLeast([joined[3]], 8))),
			criterion('few', not(pointsAtLeast([joined[2], joined[4]], 25)), 'supporting'),
			criterion('offer', pointsAtLeast([joined[2].rows[1]], 6), 'informative'),
		],
		joined,
	),
	nested: inventedRuleset(
		'nested',
		[
			criterion('either', any(pointsAtLeast(nested, 12), all(yes('coreRnd'), yes('degreeRelated')))),
			criterion('not-most', not(pointsAtLeast([nested[1]], 7)), 'supporting'),
		],
		nested,
	),
} satisfies Record<string, Ruleset>

/** The rule sets of the app, and invented ones with every kind of row: what has to be evaluated alike in every way. */
export const triedRulesets: readonly (readonly [string, Ruleset])[] = Object.entries({
	...rulesets,
	...invented,
})
