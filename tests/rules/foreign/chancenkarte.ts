import { all, any, not, oneOf, type PointsRow, pointsAtLeast, yes } from '@/rules/condition'
import type { Ruleset } from '@/rules/ruleset'
import { inventedCriterion, inventedRuleset } from '../invented'
import { yesGives } from './yes-gives'

// Germany's opportunity card (Chancenkarte): §§ 20a and 20b of the Residence Act (AufenthG) and the table annexed to it.
// Read on 2026-11-28 in stored copies of pages, none of them the Federal Law Gazette:
// - the annex with its points and the least sum of six: buzer.de, as amended on 25 October 2024;
// - § 20a (1) to (4): digitale-gesetze.de; § 20b (1) nos. 1 to 5: deubner-recht.de, as of 1 July 2024;
// - § 20b (1) nos. 6 to 12: not their wording, only what deutsch-solutions.de (15 June 2024) and energie-bkk.de (2023) say of
//   them. They leave open whether somebody of 35 who is not 36 yet still has two points ("under 35", "up to 35"); here so.
// Not in it: the job offers of § 20a (5), the discretion of the authority, and what holds for every residence title.
//
// The facts of this app stand for those of that law:
// paidInMoney                 the living is secured
// localCouldDo          is in Germany already
// acceptsStaffRules           holds a title for studies or work (chapter 2, parts 3 and 4)
// degreeInstitutionRenowned   is a skilled worker: the qualification is German or recognised in full
// degreeRelated               no. 1: an authority has found what is missing for recognition
// highestDegree               vocational: two years of training or more, recognised where it was acquired; above: a university
// chineseLevel                German: hsk1 to hsk5 for A1 to C1, degree-in-chinese for C2, former-national for a native speaker
// consumerKnowledge           English: study for B2, professional for C1
// experienceYears             years of work in the qualification during the last seven
// monthsPerYear               the same during the last five
// needsSpecificDegree         the qualification is for an occupation in shortage
// livedInMarket               six months of lawful stay during the last five years
// holdsProof                  the spouse meets the conditions and comes along

const german = ['hsk1', 'hsk2', 'hsk3', 'hsk4', 'hsk5', 'degree-in-chinese', 'former-national'] as const

/** The annexed table, with the numbers of § 20b (1). */
const table = [
	yesGives('degreeRelated', 4),
	{
		kind: 'options',
		fact: 'chineseLevel',
		options: { hsk2: 1, hsk3: 2, hsk4: 3, hsk5: 3, 'degree-in-chinese': 3, 'former-national': 3 },
	},
	{ kind: 'options', fact: 'consumerKnowledge', options: { professional: 1 } },
	{
		kind: 'first',
		id: 'experience',
		first: [
			{ when: { op: 'at-least', fact: 'experienceYears', limit: 5 }, points: 3 },
			{ when: { op: 'at-least', fact: 'monthsPerYear', limit: 2 }, points: 2 },
		],
	},
	yesGives('needsSpecificDegree', 1),
	{
		kind: 'bands',
		fact: 'age',
		bands: [
			{ from: 16, points: 2 },
			{ from: 36, points: 1 },
			{ from: 41, points: 0 },
		],
	},
	yesGives('livedInMarket', 1),
	yesGives('holdsProof', 1),
] as const satisfies readonly PointsRow[]

export const chancenkarte: Ruleset = inventedRuleset(
	'chancenkarte',
	[
		inventedCriterion('living', yes('paidInMoney')),
		inventedCriterion('title', any(not(yes('localCouldDo')), yes('acceptsStaffRules'))),
		inventedCriterion(
			'way',
			any(
				yes('degreeInstitutionRenowned'),
				all(
					any(
						yes('degreeRelated'),
						oneOf('highestDegree', ['vocational', 'bachelor', 'master', 'doctorate']),
					),
					any(oneOf('chineseLevel', german), oneOf('consumerKnowledge', ['study', 'professional'])),
					pointsAtLeast(table, 6),
				),
			),
		),
	],
	table,
)
