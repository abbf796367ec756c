import type { FactId } from '../facts'
import type { RulesetId } from '../rulesets/ids'

/** Known properties of a rule set, which are therefore not faults. The reasons are given on the page of its proof. */
export type DeclaredProperties = {
	/** Required criteria that cannot be the only one unmet, each with those of which at least one is then unmet too. */
	readonly implied: { readonly [criterion: string]: readonly string[] }
	/** Parts of required criteria, by position in reading order, that never decide. */
	readonly idleParts: { readonly [criterion: string]: readonly number[] }
	/** Facts of which more can help and can hurt. */
	readonly bothWays: readonly FactId[]
}

export const noneDeclared: DeclaredProperties = { implied: {}, idleParts: {}, bothWays: [] }

export const declared: Readonly<Record<RulesetId, DeclaredProperties>> = {
	article: { ...noneDeclared, implied: { 'emerging-market': ['language'] } },
	// What makes somebody no foreigner makes the exempting criterion unmet first.
	'k-published': {
		...noneDeclared,
		implied: { 'foreign-national': ['visa-needed'] },
		idleParts: { 'foreign-national': [0] },
		bothWays: ['age'],
	},
	'work-permit': {
		...noneDeclared,
		implied: { 'foreign-national': ['permit-needed'] },
		idleParts: { 'foreign-national': [0] },
		// A short task is one of at most three months.
		bothWays: ['age', 'monthsPerYear'],
	},
	h1b: noneDeclared,
}

/** Facts of which less is better; for all other ordered facts, more is better. */
export const lessIsBetter: readonly FactId[] = [
	'headcountOnly',
	'coreRnd',
	'productionManagement',
	'domesticSales',
	'localCouldDo',
	'similarStaffPayCny',
	'prevailingPayCny',
	'localAveragePayCny',
]

/** Facts whose answers have no order. */
export const withoutOrder: readonly FactId[] = [
	'nationalities',
	'permanentResident',
	'degreeField',
	'occupationGroup',
	'isicDivision',
	'specialRoutes',
	'targetMarkets',
	'workPlace',
	'workLocation',
]
