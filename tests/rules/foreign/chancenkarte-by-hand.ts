import type { ByHand } from './by-hand'

// The opportunity card once more, as plain code and without the language of the rules: see chancenkarte.ts for its sources.

const germanPoints: Readonly<Record<string, number>> = { none: 0, hsk1: 0, hsk2: 1, hsk3: 2 }

export const chancenkarteByHand: ByHand = {
	rows: [
		{ facts: ['degreeRelated'], of: ({ degreeRelated }) => (degreeRelated ? 4 : 0) },
		{ facts: ['chineseLevel'], of: ({ chineseLevel }) => germanPoints[chineseLevel as string] ?? 3 },
		{
			facts: ['consumerKnowledge'],
			of: ({ consumerKnowledge }) => (consumerKnowledge === 'professional' ? 1 : 0),
		},
		{
			facts: ['experienceYears', 'monthsPerYear'],
			of: ({ experienceYears, monthsPerYear }) => {
				if (Number(experienceYears) >= 5) return 3
				return Number(monthsPerYear) >= 2 ? 2 : 0
			},
		},
		{ facts: ['needsSpecificDegree'], of: ({ needsSpecificDegree }) => (needsSpecificDegree ? 1 : 0) },
		{
			facts: ['age'],
			of: ({ age }) => {
				if (Number(age) <= 35) return 2
				return Number(age) <= 40 ? 1 : 0
			},
		},
		{ facts: ['livedInMarket'], of: ({ livedInMarket }) => (livedInMarket ? 1 : 0) },
		{ facts: ['holdsProof'], of: ({ holdsProof }) => (holdsProof ? 1 : 0) },
	],
	asks: {
		living: { facts: ['paidInMoney'], of: ({ paidInMoney }) => paidInMoney === true },
		title: {
			facts: ['localCouldDo', 'acceptsStaffRules'],
			of: ({ localCouldDo, acceptsStaffRules }) => !localCouldDo || acceptsStaffRules === true,
		},
		skilled: {
			facts: ['degreeInstitutionRenowned'],
			of: ({ degreeInstitutionRenowned }) => degreeInstitutionRenowned === true,
		},
		trained: {
			facts: ['degreeRelated', 'highestDegree'],
			of: ({ degreeRelated, highestDegree }) => degreeRelated === true || highestDegree !== 'none',
		},
		speaks: {
			facts: ['chineseLevel', 'consumerKnowledge'],
			of: ({ chineseLevel, consumerKnowledge }) =>
				chineseLevel !== 'none' || ['study', 'professional'].includes(String(consumerKnowledge)),
		},
	},
	outcome: ({ living, title, skilled, trained, speaks }, { low, high }) => {
		const byPoints = [trained, speaks, low >= 6 ? true : high < 6 ? false : null]
		if (living === false || title === false) return false
		if (skilled === false && byPoints.includes(false)) return false
		const hasWay = skilled === true || byPoints.every((part) => part === true)
		return living && title && hasWay ? true : null
	},
}
