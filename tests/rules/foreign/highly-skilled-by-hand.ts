import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { ByHand, Part } from './by-hand'

// The Highly Skilled Professional (i)(b) once more, as plain code and without the language of the rules: see
// highly-skilled.ts for its sources.

const forYes = (fact: FactId, points: number): Part<number> => ({
	facts: [fact],
	of: (person) => (person[fact] === true ? points : 0),
})

function degree({ highestDegree, knowsCustoms }: Facts): number {
	if (highestDegree === 'doctorate') return 30
	if (knowsCustoms) return 25
	return highestDegree === 'master' ? 20 : highestDegree === 'bachelor' ? 10 : 0
}

function career({ experienceYears }: Facts): number {
	const years = Number(experienceYears)
	return years < 3 ? 0 : years < 5 ? 5 : years < 7 ? 10 : years < 10 ? 15 : 20
}

/** From how many million yen on there are points, and how many, for everybody under an age. */
const payMatrix: readonly { readonly under: number; readonly lowest: number }[] = [
	{ under: 30, lowest: 4 },
	{ under: 35, lowest: 5 },
	{ under: 40, lowest: 6 },
	{ under: Number.POSITIVE_INFINITY, lowest: 8 },
]

function pay({ annualPayCny, age }: Facts): number {
	const millions = Math.min(10, Math.floor(Number(annualPayCny) / 1_000_000))
	const lowest = payMatrix.find(({ under }) => Number(age) < under)?.lowest ?? 0
	return millions < lowest ? 0 : 10 + (millions - 4) * 5
}

function youth({ age }: Facts): number {
	const years = Number(age)
	return years >= 40 ? 0 : years >= 35 ? 5 : years >= 30 ? 10 : 15
}

const licences = ['canShowHealthCertificate', 'canShowNoCriminalRecord', 'acceptsStaffRules'] as const

function japanese({ chineseLevel, livedInMarket }: Facts): number {
	if (chineseLevel === 'hsk4') return livedInMarket ? 0 : 10
	return ['hsk5', 'degree-in-chinese', 'former-national'].includes(String(chineseLevel)) ? 15 : 0
}

export const highlySkilledByHand: ByHand = {
	rows: [
		{ facts: ['highestDegree', 'knowsCustoms'], of: degree },
		forYes('degreeRelated', 5),
		{ facts: ['experienceYears'], of: career },
		{ facts: ['annualPayCny', 'age'], of: pay },
		{ facts: ['age'], of: youth },
		{ facts: ['background'], of: ({ background }) => (background?.length ? 15 : 0) },
		{
			facts: licences,
			of: (person) => Math.min(2, licences.filter((licence) => person[licence] === true).length) * 5,
		},
		{
			facts: ['servesUpgrading', 'searchedAtHome'],
			of: ({ servesUpgrading, searchedAtHome }) => (servesUpgrading ? (searchedAtHome ? 20 : 10) : 0),
		},
		{
			facts: ['searchedAtHome', 'aimAbroad'],
			of: ({ searchedAtHome, aimAbroad }) => (searchedAtHome && aimAbroad ? 5 : 0),
		},
		forYes('holdsProof', 5),
		forYes('livedInMarket', 10),
		{ facts: ['chineseLevel', 'livedInMarket'], of: japanese },
		forYes('designWork', 10),
		forYes('degreeInstitutionRenowned', 10),
		{
			facts: ['communicationPlan', 'livedInMarket'],
			of: ({ communicationPlan, livedInMarket }) => (communicationPlan && !livedInMarket ? 5 : 0),
		},
		forYes('managementPlan', 10),
		forYes('specificGap', 10),
	],
	asks: {
		leastPay: { facts: ['annualPayCny'], of: ({ annualPayCny }) => Number(annualPayCny) >= 3_000_000 },
	},
	outcome: ({ leastPay }, { low, high }) => {
		if (leastPay === false || high < 70) return false
		return leastPay === true && low >= 70 ? true : null
	},
}
