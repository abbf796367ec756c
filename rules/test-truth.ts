import type { Limit, Test } from './condition'
import { derivedFacts, isDerived } from './derived-facts'
import { type FactId, inFactOrder } from './facts'
import type { Facts } from './facts-schema'
import { atLeast, type Truth } from './kleene'
import type { ParameterId, Parameters } from './parameters'
import { sumOfPoints } from './points'

/** What a condition is read on: one person's facts and the parameters in force. */
export type Case = { readonly facts: Facts; readonly parameters: Parameters }

/** The asked facts that a test rests on; those underneath where it tests a derived fact. */
export function factsUnder(test: Test): readonly FactId[] {
	switch (test.op) {
		case 'published':
			return []
		case 'points-at-least':
			return inFactOrder(test.rows.map((row) => row.fact))
		case 'at-least':
		case 'at-most':
		case 'more-than':
			return inFactOrder([test.fact, ...factInLimit(test.limit)])
		default:
			return isDerived(test.fact) ? derivedFacts[test.fact].from : [test.fact]
	}
}

const factInLimit = (limit: Limit): FactId[] =>
	typeof limit === 'object' && 'fact' in limit ? [limit.fact] : []

/** The parameter that a test rests on, if any. */
export function parameterUnder(test: Test): ParameterId | null {
	if (test.op === 'published') return test.parameter
	if (!('limit' in test) || typeof test.limit !== 'object') return null
	return 'parameter' in test.limit ? test.limit.parameter : null
}

/** The number that a limit stands for; null while its parameter is unset or its fact not known. */
export function limitValue(limit: Limit, { facts, parameters }: Case): number | null {
	if (typeof limit === 'number') return limit
	if ('parameter' in limit) return parameters[limit.parameter]
	const value = facts[limit.fact]
	return value === null ? null : limit.times * value
}

/** When a number stands on the right side of a limit. */
export const comparisons = {
	'at-least': (value: number, limit: number) => value >= limit,
	'at-most': (value: number, limit: number) => value <= limit,
	'more-than': (value: number, limit: number) => value > limit,
} as const

/** Makes a test into a function that gives its truth for a case. */
export function compileTest(test: Test): (given: Case) => Truth {
	switch (test.op) {
		case 'yes': {
			const { fact } = test
			if (!isDerived(fact)) return ({ facts }) => facts[fact]
			const { derive } = derivedFacts[fact]
			return ({ facts }) => derive(facts)
		}
		case 'one-of':
			return compileOneOf(test)
		case 'includes': {
			const { fact, option } = test
			return ({ facts }) => {
				const list: readonly string[] | null = facts[fact]
				return list === null ? null : list.includes(option)
			}
		}
		case 'not-empty': {
			const { fact } = test
			return ({ facts }) => {
				const list = facts[fact]
				return list === null ? null : list.length > 0
			}
		}
		case 'published': {
			const { parameter } = test
			return ({ parameters }) => parameters[parameter] || null
		}
		case 'points-at-least':
			return ({ facts }) => atLeast(sumOfPoints(test.rows, facts), test.limit)
		default:
			return compileComparison(test)
	}
}

function compileOneOf({ fact, options, open }: Extract<Test, { op: 'one-of' }>): (given: Case) => Truth {
	const truths = new Map<string, Truth>([
		...options.map((option): [string, Truth] => [option, true]),
		...open.map((option): [string, Truth] => [option, null]),
	])
	const truthOf = (value: string | null): Truth => {
		if (value === null) return null
		const truth = truths.get(value)
		return truth === undefined ? false : truth
	}
	if (!isDerived(fact)) return ({ facts }) => truthOf(facts[fact])
	const { derive } = derivedFacts[fact]
	return ({ facts }) => truthOf(derive(facts))
}

function compileComparison({ op, fact, limit }: Extract<Test, { op: keyof typeof comparisons }>) {
	const compare = comparisons[op]
	return (given: Case): Truth => {
		const value = given.facts[fact]
		if (value === null) return null
		const bound = limitValue(limit, given)
		return bound === null ? null : compare(value, bound)
	}
}
