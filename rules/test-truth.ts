import type { Limit, Test } from './condition'
import { type DerivedFactId, derivedFacts, isDerived } from './derived-facts'
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

/** The truth of a test for the answer to its fact. */
export type AnswerTest = (answer: unknown) => Truth

/** Makes a test on one fact and nothing else into a function of the answer; null for any other test. */
export function compileAnswerTest(test: Test): AnswerTest | null {
	switch (test.op) {
		case 'yes':
			return isDerived(test.fact) ? deriveFromOne<boolean>(test.fact) : (answer) => answer as Truth
		case 'one-of':
			return compileOneOf(test)
		case 'includes': {
			const { option } = test
			return (list) => (list === null ? null : (list as readonly string[]).includes(option))
		}
		case 'not-empty':
			return (list) => (list === null ? null : (list as readonly string[]).length > 0)
		case 'published':
		case 'points-at-least':
			return null
		default: {
			const { op, limit } = test
			if (typeof limit !== 'number') return null
			const compare = comparisons[op]
			return (value) => (value === null ? null : compare(value as number, limit))
		}
	}
}

/** Derives from the answer to the one fact underneath; null where there are two. */
const deriveFromOne = <T>(fact: DerivedFactId) => {
	const { from, derive } = derivedFacts[fact]
	return from.length === 1 ? (derive as (answer: unknown) => T | null) : null
}

function compileOneOf({ fact, options, open }: Extract<Test, { op: 'one-of' }>): AnswerTest | null {
	const truths = new Map<unknown, Truth>([
		...options.map((option): [string, Truth] => [option, true]),
		...[...open, null].map((option): [string | null, Truth] => [option, null]),
	])
	const truthOf = (value: unknown): Truth => {
		const truth = truths.get(value)
		return truth === undefined ? false : truth
	}
	if (!isDerived(fact)) return truthOf
	const derive = deriveFromOne<string>(fact)
	return derive && ((answer) => truthOf(derive(answer)))
}

/** Makes a test into a function that gives its truth for a case. */
export function compileTest(test: Test): (given: Case) => Truth {
	const ofAnswer = compileAnswerTest(test)
	const [first, second] = factsUnder(test)
	if (ofAnswer && first) return ({ facts }) => ofAnswer(facts[first])
	switch (test.op) {
		case 'published': {
			const { parameter } = test
			return ({ parameters }) => parameters[parameter] || null
		}
		case 'points-at-least':
			return ({ facts }) => atLeast(sumOfPoints(test.rows, facts), test.limit)
		case 'at-least':
		case 'at-most':
		case 'more-than':
			return compileComparison(test)
		default: {
			const derive = derivedFacts[test.fact as DerivedFactId].derive as (...answers: unknown[]) => Truth
			return ({ facts }) => derive(facts[first as FactId], facts[second as FactId])
		}
	}
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
