import type { Case } from './case'
import { comparing } from './comparing'
import {
	type Condition,
	type FactRow,
	interpret,
	type Op,
	type PointsRow,
	readRow,
	type Test,
	testsOf,
} from './condition'
import { unique } from './entries'
import { type FactId, inFactOrder } from './facts'
import {
	capped,
	conjunction,
	disjunction,
	exactly,
	type Interval,
	ifTrue,
	intervalReaches,
	negation,
	plus,
	type Truth,
} from './kleene'
import type { FactOrParameterId } from './member'
import { onAnswer } from './on-answer'
import {
	type Bound,
	noEntries,
	nothing,
	type Operator,
	type Partners,
	type Sum,
	type TruthOfAnswers,
	type Turn,
} from './operator'
import type { ParameterId } from './parameters'
import { compileFactRow, pointsTurns } from './points'

type List = readonly string[] | null

/** One entry per operator. Their wording is in lib/explain/explain-operators.ts, a record over the same operators. */
export const operators: { readonly [O in Op]: Operator<O> } = {
	yes: onAnswer(() => (answer) => answer as Truth),
	'one-of': onAnswer(({ options, open }) => {
		const truths = new Map<unknown, Truth>([
			...options.map((option): [string, Truth] => [option, true]),
			...[...open, null].map((option): [string | null, Truth] => [option, null]),
		])
		return (answer) => {
			const truth = truths.get(answer)
			return truth === undefined ? false : truth
		}
	}),
	includes: onAnswer(
		({ option }) =>
			(list) =>
				(list as List)?.includes(option) ?? null,
		{ options: ({ fact, option }, member) => (fact === member ? [[option]] : []) },
	),
	'not-empty': onAnswer(() => (list) => (list === null ? null : (list as readonly string[]).length > 0)),
	'names-way': onAnswer(
		({ options }) =>
			(list) =>
				list === null || (list as readonly string[]).some((option) => options.includes(option))
					? null
					: false,
		{ options: ({ fact, options }, member) => (fact === member ? [options] : []) },
	),
	declares: onAnswer(() => (answer) => answer === true),
	'declares-way': onAnswer(
		({ option }) =>
			(list) =>
				(list as List)?.includes(option) ? null : false,
		{ options: ({ fact, option }, member) => (fact === member ? [[option]] : []) },
	),
	'leaves-open': onAnswer(() => () => null, { settlesNothing: nothing }),
	'at-least': comparing({ holds: (value, limit) => value >= limit, after: false }),
	'at-most': comparing({ holds: (value, limit) => value <= limit, after: true }),
	'more-than': comparing({ holds: (value, limit) => value > limit, after: true }),
	published: {
		facts: noEntries,
		parameters: ({ parameter }) => [parameter],
		ofAnswers: nothing,
		truth:
			({ parameter }) =>
			({ parameters }) =>
				parameters[parameter] || null,
		partners: noEntries,
		turns: noEntries,
		bound: nothing,
		sum: nothing,
		options: noEntries,
		settlesNothing: nothing,
	},
	'points-at-least': {
		facts: ({ rows }) => inFactOrder(under(rows, factsUnder, ({ fact }) => [fact])),
		parameters: ({ rows }) => unique(under(rows, parametersUnder)),
		ofAnswers: nothing,
		truth: ({ rows, limit }) => {
			const sumOf = compileSum(rows)
			return (given) => intervalReaches(sumOf(given), limit)
		},
		partners: ({ rows }) => under(rows, partnersIn),
		turns: ({ rows }, member, given) =>
			under(
				rows,
				(test) => turnsOfTest(test, member, given),
				(row) => (row.fact === member ? pointsTurns(row).map((at) => ({ at, after: false })) : []),
			),
		bound: nothing,
		sum: (sum) => sum,
		options: ({ rows }, member) => under(rows, (test) => distinguishedOptions(test, member)),
		settlesNothing: ({ rows }, member) => {
			const found = under<(answer: unknown) => boolean>(rows, (test) =>
				[answersThatSettleNothing(test, member)].filter((found) => found !== null),
			)
			return found.length === 0 ? null : (answer) => found.some((settlesNothing) => settlesNothing(answer))
		},
	},
}

/** Collects the results for all tests and all facts in rows of points. */
const under = <T>(
	rows: readonly PointsRow[],
	ofTest: (test: Test) => readonly T[],
	ofFact: (row: FactRow) => readonly T[] = noEntries,
): readonly T[] =>
	rows.flatMap((row) =>
		readRow<readonly T[]>(row, {
			fact: ofFact,
			first: ({ first }) => first.flatMap(({ when }) => testsOf(when).flatMap(ofTest)),
			most: (_, parts) => parts.flat(),
		}),
	)

/** Compiles a condition into a function that gives its truth for a case. */
export const compileCondition = (condition: Condition): ((given: Case) => Truth) =>
	interpret<(given: Case) => Truth>(condition, {
		test: compileTest,
		not: (inner) => (given) => negation(inner(given)),
		all: (parts) => (given) => conjunction(parts.map((part) => part(given))),
		any: (parts) => (given) => disjunction(parts.map((part) => part(given))),
	})

type PointsOf = (given: Case) => Interval

/** Compiles a row into a function that gives its points for a case, as an interval while answers are missing. */
export const compileRow = (row: PointsRow): PointsOf =>
	readRow<PointsOf>(row, {
		fact: compileFactRow,
		first: ({ first }) => {
			const entries = first.map(({ when, points }) => ({ truthOf: compileCondition(when), points }))
			return (given) =>
				entries.reduceRight((rest, { truthOf, points }) => ifTrue(truthOf(given), points, rest), exactly(0))
		},
		most: ({ most }, parts) => {
			const sumOf = addUp(parts)
			return (given) => capped(sumOf(given), most)
		},
	})

const addUp =
	(parts: readonly PointsOf[]): PointsOf =>
	(given) =>
		parts.map((part) => part(given)).reduce(plus, exactly(0))

const compileSum = (rows: readonly PointsRow[]): PointsOf => addUp(rows.map(compileRow))

// The operators' functions applied to a test; see `Operator` for what each of them returns.

export const factsUnder = <O extends Op>(test: Test<O>): readonly FactId[] => operators[test.op].facts(test)
export const parametersUnder = <O extends Op>(test: Test<O>): readonly ParameterId[] =>
	operators[test.op].parameters(test)
export const compileOfAnswers = <O extends Op>(test: Test<O>): TruthOfAnswers | null =>
	operators[test.op].ofAnswers(test)
export const compileTest = <O extends Op>(test: Test<O>): ((given: Case) => Truth) =>
	operators[test.op].truth(test)
export const partnersIn = <O extends Op>(test: Test<O>): readonly Partners[] =>
	operators[test.op].partners(test)
export const boundIn = <O extends Op>(test: Test<O>): Bound | null => operators[test.op].bound(test)
export const sumIn = <O extends Op>(test: Test<O>): Sum | null => operators[test.op].sum(test)
export const distinguishedOptions = <O extends Op>(
	test: Test<O>,
	member: FactOrParameterId,
): readonly (readonly string[])[] => operators[test.op].options(test, member)
export const answersThatSettleNothing = <O extends Op>(
	test: Test<O>,
	member: FactOrParameterId,
): ((answer: unknown) => boolean) | null => operators[test.op].settlesNothing(test, member)
export const turnsOfTest = <O extends Op>(
	test: Test<O>,
	member: FactOrParameterId,
	given: Case,
): readonly Turn[] => operators[test.op].turns(test, member, given)
