import { all, atLeast, atMost, not, oneOf, type PointsRow, pointsAtLeast, yes } from '@/rules/condition'
import type { Ruleset } from '@/rules/ruleset'
import { inventedCriterion, inventedRuleset } from '../invented'
import { yesGives } from './yes-gives'

// Japan's Highly Skilled Professional (i)(b), advanced specialised and technical activities: Ministry of Justice Order No. 37
// of 2014 and the points table of the Immigration Services Agency. Read on 2026-11-28 in stored copies of pages:
// - the beginnings of the order (japaneselawtranslation.go.jp, as amended in 2019) and of the agency's table in English
//   (moj.go.jp/isa/content/001398892.pdf): the matrix of pay and age, the 10 points more for a small enterprise, the tests of
//   Japanese, investment management;
// - the floor of 3,000,000 yen and the sum of 70: english.visajapan.jp; degrees, career and pay: find-law.jp, support.thvisa.jp
//   and ichiyama-h.com, which agree; that N2 counts neither beside N1 nor beside a Japanese degree: lighthouse88.com;
// - points for licences (5, and 10 for two or more), the kinds of research, the JICA training and that it does not count beside
//   a Japanese degree, and the support of a municipality: from memory alone, not read again.
// lawoffice-yokoyama.com gives 30 points at most for degrees; find-law.jp adds 5 for degrees in several fields; here added.
//
// The facts of this app stand for those of that order:
// annualPayCny                yearly pay in yen
// highestDegree, knowsCustoms the degree; a professional degree in business administration (MBA, MOT)
// degreeRelated               degrees in several fields
// experienceYears             years of practice in the work
// background                  research: a patent, grants, papers, or what the minister takes for as good
// canShowHealthCertificate, canShowNoCriminalRecord, acceptsStaffRules   a first, a second, a third national licence
// servesUpgrading, searchedAtHome, aimAbroad   the employer is supported for innovation; is small; spends over 3 % on research
// holdsProof                  a foreign qualification for the work
// livedInMarket               a degree of a Japanese university
// chineseLevel                Japanese: hsk4 for N2; hsk5 for N1, degree-in-chinese for a foreign degree in it, former-national
//                             for whoever grew up with it and has N1
// designWork                  works on a project of a growing field
// degreeInstitutionRenowned   a university that the minister names
// communicationPlan           a JICA training of a year
// managementPlan              works in investment management
// specificGap                 a municipality supports the employer for taking in such professionals

const million = 1_000_000

const table = [
	{
		kind: 'first',
		id: 'degree',
		first: [
			{ when: oneOf('highestDegree', ['doctorate']), points: 30 },
			{ when: yes('knowsCustoms'), points: 25 },
			{ when: oneOf('highestDegree', ['master']), points: 20 },
			{ when: oneOf('highestDegree', ['bachelor']), points: 10 },
		],
	},
	yesGives('degreeRelated', 5),
	{
		kind: 'bands',
		fact: 'experienceYears',
		bands: [
			{ from: 3, points: 5 },
			{ from: 5, points: 10 },
			{ from: 7, points: 15 },
			{ from: 10, points: 20 },
		],
	},
	{
		kind: 'first',
		id: 'pay-for-age',
		first: [
			{ when: atLeast('annualPayCny', 10 * million), points: 40 },
			{ when: atLeast('annualPayCny', 9 * million), points: 35 },
			{ when: atLeast('annualPayCny', 8 * million), points: 30 },
			{ when: all(atMost('age', 39), atLeast('annualPayCny', 7 * million)), points: 25 },
			{ when: all(atMost('age', 39), atLeast('annualPayCny', 6 * million)), points: 20 },
			{ when: all(atMost('age', 34), atLeast('annualPayCny', 5 * million)), points: 15 },
			{ when: all(atMost('age', 29), atLeast('annualPayCny', 4 * million)), points: 10 },
		],
	},
	{
		kind: 'bands',
		fact: 'age',
		bands: [
			{ from: 16, points: 15 },
			{ from: 30, points: 10 },
			{ from: 35, points: 5 },
			{ from: 40, points: 0 },
		],
	},
	{ kind: 'any-entry', fact: 'background', anyEntry: 15 },
	{
		kind: 'most',
		id: 'licences',
		most: 10,
		rows: [
			yesGives('canShowHealthCertificate', 5),
			yesGives('canShowNoCriminalRecord', 5),
			yesGives('acceptsStaffRules', 5),
		],
	},
	{
		kind: 'first',
		id: 'innovation',
		first: [
			{ when: all(yes('servesUpgrading'), yes('searchedAtHome')), points: 20 },
			{ when: yes('servesUpgrading'), points: 10 },
		],
	},
	{
		kind: 'first',
		id: 'research-spending',
		first: [{ when: all(yes('searchedAtHome'), yes('aimAbroad')), points: 5 }],
	},
	yesGives('holdsProof', 5),
	yesGives('livedInMarket', 10),
	{
		kind: 'first',
		id: 'japanese',
		first: [
			{ when: oneOf('chineseLevel', ['hsk5', 'degree-in-chinese', 'former-national']), points: 15 },
			{ when: all(oneOf('chineseLevel', ['hsk4']), not(yes('livedInMarket'))), points: 10 },
		],
	},
	yesGives('designWork', 10),
	yesGives('degreeInstitutionRenowned', 10),
	{
		kind: 'first',
		id: 'training',
		first: [{ when: all(yes('communicationPlan'), not(yes('livedInMarket'))), points: 5 }],
	},
	yesGives('managementPlan', 10),
	yesGives('specificGap', 10),
] as const satisfies readonly PointsRow[]

export const highlySkilled: Ruleset = inventedRuleset(
	'highly-skilled',
	[
		inventedCriterion('least-pay', atLeast('annualPayCny', 3 * million)),
		inventedCriterion('points', pointsAtLeast(table, 70)),
	],
	table,
)
