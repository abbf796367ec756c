import type { Case } from './case'
import { comparing } from './comparing'
import type { Op, Test } from './condition'
import { type FactId, inFactOrder } from './facts'
import { atLeast, type Truth } from './kleene'
import type { Member } from './member'
import { onAnswer } from './on-answer'
import { none, nothing, type OfAnswers, type Operator, type Partners, type Sum, type Turn } from './operator'
import type { ParameterId } from './parameters'
import { sumOfPoints, turnsOf } from './points'
import { anywhere, met, type ReachOf, sumReach } from './reach'

type List = readonly string[] | null

/** One entry per operator. Their wording is in lib/explain/explain-operators.ts, a record over the same operators. */
export const operators: { readonly [O in Op]: Operator<O> } = {
	yes: onAnswer(() => (answer) => answer as Truth),
	'one-of': onAnswer(
		({ options, open }) => {
			const truths = new Map<unknown, Truth>([
				...options.map((option): [string, Truth] => [option, true]),
				...[...open, null].map((option): [string | null, Truth] => [option, null]),
			])
			return (answer) => {
				const truth = truths.get(answer)
				return truth === undefined ? false : truth
			}
		},
		{ open: ({ open }) => open },
	),
	includes: onAnswer(
		({ option }) =>
			(list) =>
				(list as List)?.includes(option) ?? null,
		{ options: ({ option }) => [option] },
	),
	'not-empty': onAnswer(() => (list) => (list === null ? null : (list as readonly string[]).length > 0)),
	'at-least': comparing({ holds: (value, limit) => value >= limit, wants: 'more', after: false }),
	'at-most': comparing({ holds: (value, limit) => value <= limit, wants: 'less', after: true }),
	'more-than': comparing({ holds: (value, limit) => value > limit, wants: 'more', after: true }),
	published: {
		facts: none,
		parameter: ({ parameter }) => parameter,
		ofAnswers: nothing,
		truth:
			({ parameter }) =>
			({ parameters }) =>
				parameters[parameter] || null,
		reach:
			({ parameter }) =>
			({ parameters }) =>
				parameters[parameter] ? met : anywhere,
		partners: nothing,
		turns: none,
		sum: nothing,
		options: none,
		open: none,
	},
	'points-at-least': {
		facts: ({ rows }) => inFactOrder(rows.map(({ fact }) => fact)),
		parameter: nothing,
		ofAnswers: nothing,
		truth:
			({ rows, limit }) =>
			({ facts }) =>
				atLeast(sumOfPoints(rows, facts), limit),
		reach: ({ rows, limit }) => sumReach(rows, limit),
		partners: nothing,
		turns: ({ rows }, member) =>
			rows.flatMap((row) => (row.fact === member ? turnsOf(row).map((at) => ({ at, after: false })) : [])),
		sum: (sum) => sum,
		options: none,
		open: none,
	},
}

// The operators' functions applied to a test; see `Operator` for what each of them returns.

export const factsUnder = <O extends Op>(test: Test<O>): readonly FactId[] => operators[test.op].facts(test)
export const parameterUnder = <O extends Op>(test: Test<O>): ParameterId | null =>
	operators[test.op].parameter(test)
export const compileOfAnswers = <O extends Op>(test: Test<O>): OfAnswers | null =>
	operators[test.op].ofAnswers(test)
export const compileTest = <O extends Op>(test: Test<O>): ((given: Case) => Truth) =>
	operators[test.op].truth(test)
export const compileReach = <O extends Op>(test: Test<O>): ReachOf => operators[test.op].reach(test)
export const partnersIn = <O extends Op>(test: Test<O>): Partners | null => operators[test.op].partners(test)
export const sumIn = <O extends Op>(test: Test<O>): Sum | null => operators[test.op].sum(test)
export const distinguishedOptions = <O extends Op>(test: Test<O>): readonly string[] =>
	operators[test.op].options(test)
export const openOptions = <O extends Op>(test: Test<O>): readonly string[] => operators[test.op].open(test)
export const turnsOfTest = <O extends Op>(test: Test<O>, member: Member, given: Case): readonly Turn[] =>
	operators[test.op].turns(test, member, given)
