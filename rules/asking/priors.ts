import type { Answerer, FactId, facts } from '../facts'
import type { Facts, FactValue } from '../facts-schema'

/** Possible answers, each with its share; shares need not add up to anything. */
export type Shares<T = FactValue> = readonly (readonly [answer: T, share: number])[]

type Guess<F extends FactId> = Shares<NonNullable<Facts[F]>>

/** The questions whose possible answers can all be listed. */
type WithFewAnswers = {
	[F in FactId]: (typeof facts)[F]['type'] extends 'yes-no' | 'choice' | 'choices' ? F : never
}[FactId]

/**
 * GUESSES, not findings: how often each answer is given, used for the order of the questions and nothing else. They
 * are ours, from common knowledge, as of the date; no person's answers went into them, and none may. If a question is
 * not listed, its answers count equally, with one half each for yes and no. A wrong guess costs questions, never a
 * result.
 */
export const priors: {
	readonly date: string
	/** The share of "not sure", by who can best answer. */
	readonly notSure: { readonly [W in Answerer]: number }
	readonly answers: { readonly [F in WithFewAnswers]?: Guess<F> } & {
		readonly [F in Exclude<FactId, WithFewAnswers>]: Guess<F>
	}
} = {
	date: '2026-11-30',
	notSure: { A: 0.03, E: 0.15 },
	answers: {
		nationalities: [
			[['IN'], 30],
			[['US'], 20],
			[['NG'], 20],
			[['BR'], 15],
			[['DE'], 13],
			[['CN'], 2],
		],
		permanentResident: [
			[true, 1],
			[false, 99],
		],
		age: [
			[22, 15],
			[27, 30],
			[32, 25],
			[38, 15],
			[48, 10],
			[58, 4],
			[64, 1],
		],
		highestDegree: [
			['none', 5],
			['vocational', 10],
			['bachelor', 40],
			['master', 30],
			['doctorate', 15],
		],
		degreeField: [
			['science', 15],
			['technology', 20],
			['engineering', 25],
			['mathematics', 5],
			['business-law', 15],
			['other', 20],
		],
		teachesOrResearches: [
			[true, 25],
			[false, 75],
		],
		experienceYears: [
			[0, 15],
			[1, 10],
			[3, 25],
			[6, 25],
			[10, 15],
			[16, 10],
		],
		chineseLevel: [
			['none', 45],
			['hsk1', 10],
			['hsk2', 10],
			['hsk3', 10],
			['hsk4', 10],
			['hsk5', 8],
			['degree-in-chinese', 5],
			['former-national', 2],
		],
		languages: [
			[[{ language: 'en', level: 'fluent' }], 50],
			[[{ language: 'hi', level: 'native' }], 20],
			[[{ language: 'pt', level: 'native' }], 10],
			[[{ language: 'de', level: 'native' }], 18],
			[[], 2],
		],
		consumerKnowledge: [
			['none', 25],
			['personal', 40],
			['study', 10],
			['professional', 25],
		],
		holdsProof: [
			[true, 85],
			[false, 15],
		],
		canShowHealthCertificate: [
			[true, 97],
			[false, 3],
		],
		canShowNoCriminalRecord: [
			[true, 97],
			[false, 3],
		],
		background: [
			[[], 75],
			[['overseas-top-university'], 15],
			[['global-500'], 10],
		],
		specialRoutes: [
			[[], 85],
			[['graduate'], 5],
			[['senior-post'], 3],
			[['language-teacher'], 3],
			[['agreement'], 1],
			[['local-standard'], 1],
			[['short-task'], 1],
			[['talent-programme'], 1],
		],
		jobOffer: [
			['none', 50],
			['verbal', 15],
			['written', 35],
		],
		employerInMainland: [
			[true, 90],
			[false, 10],
		],
		employerHiresForeigners: [
			[true, 90],
			[false, 10],
		],
		paidInMoney: [
			[true, 98],
			[false, 2],
		],
		annualPayCny: [
			[60_000, 15],
			[120_000, 25],
			[200_000, 25],
			[300_000, 20],
			[400_000, 9],
			[600_000, 6],
		],
		similarStaffPayCny: [
			[100_000, 35],
			[200_000, 40],
			[350_000, 25],
		],
		prevailingPayCny: [
			[100_000, 35],
			[200_000, 40],
			[350_000, 25],
		],
		localAveragePayCny: [
			[80_000, 30],
			[120_000, 40],
			[150_000, 30],
		],
		occupationGroup: [
			['managers', 15],
			['professionals', 50],
			['technicians', 15],
			['clerical', 4],
			['services-sales', 8],
			['craft', 3],
			['operators', 3],
			['elementary', 2],
		],
		isicDivision: [
			['26', 20],
			['27', 10],
			['29', 10],
			['46', 10],
			['62', 20],
			['85', 25],
			['56', 5],
		],
		targetMarkets: [
			[['IN'], 20],
			[['NG'], 15],
			[['BR'], 15],
			[['ID'], 10],
			[['US'], 25],
			[['DE'], 15],
		],
		monthsPerYear: [
			[2, 5],
			[5, 5],
			[8, 10],
			[12, 80],
		],
		workLocation: [
			['other', 75],
			['special-area', 15],
			['western-region', 7],
			['old-industrial-base', 3],
		],
		provincialBonus: [
			[0, 80],
			[5, 10],
			[10, 10],
		],
	},
}
