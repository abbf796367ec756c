import type { Case } from './case'
import { type Limit, type NumberFactId, readLimit, type Test } from './condition'
import { type FactId, inFactOrder } from './facts'
import type { Truth } from './kleene'
import { type Member, valueIn } from './member'
import { none, nothing, type OfAnswers, type Operator, type Partners, type Turn } from './operator'
import type { ParameterId } from './parameters'
import {
	anywhere,
	type Free,
	met,
	type Reach,
	type ReachOf,
	type Span,
	spanOf,
	unknown,
	unmet,
} from './reach'

/** How a number is compared with a limit; `after` if the test changes just above the limit rather than at it. */
type Comparison = {
	readonly holds: (value: number, limit: number) => boolean
	readonly wants: 'more' | 'less'
	readonly after: boolean
}

/** Creates an operator that compares a number with a limit. */
export function comparing<O extends 'at-least' | 'at-most' | 'more-than'>(how: Comparison): Operator<O> {
	const partners = ({ fact: larger, limit }: Test<O>): Partners | null =>
		readLimit<Partners | null>(limit, {
			figure: nothing,
			parameter: (other) => ({ larger, times: 1, other }),
			multiple: (times, other) => ({ larger, times, other }),
		})
	return {
		facts: ({ fact, limit }) => inFactOrder([fact, ...factsIn(limit)]),
		parameter: ({ limit }) =>
			readLimit<ParameterId | null>(limit, { figure: nothing, parameter: (id) => id, multiple: nothing }),
		ofAnswers: (test) => ofAnswers(test, how),
		truth: ({ fact, limit }) => {
			const boundOf = boundIn(limit)
			return (given): Truth => {
				const value = given.facts[fact]
				if (value === null) return null
				const bound = boundOf(given)
				return bound === null ? null : how.holds(value, bound)
			}
		},
		reach: (test) => reachOfComparison(test, how),
		partners,
		turns: (test, member, given) => {
			const held = partners(test)
			const figure = readLimit<number | null>(test.limit, {
				figure: (at) => at,
				parameter: nothing,
				multiple: nothing,
			})
			if (held) return turnsOfPartners(held, member, { given, after: how.after })
			return figure !== null && test.fact === member ? [{ at: figure, after: how.after }] : []
		},
		sum: nothing,
		options: none,
		open: none,
	}
}

const factsIn = (limit: Limit): readonly FactId[] =>
	readLimit<readonly FactId[]>(limit, { figure: none, parameter: none, multiple: (_, fact) => [fact] })

type Bounded = { readonly fact: NumberFactId; readonly limit: Limit }

function ofAnswers({ fact, limit }: Bounded, { holds }: Comparison): OfAnswers | null {
	return readLimit<OfAnswers | null>(limit, {
		figure: (figure) => (value) => (value === null ? null : holds(value as number, figure)),
		parameter: nothing,
		multiple: (times, other) => {
			const compare = (value: unknown, against: unknown): Truth =>
				value === null || against === null ? null : holds(value as number, times * (against as number))
			const isFirst = inFactOrder([fact, other])[0] === fact
			return isFirst ? compare : (first, second) => compare(second, first)
		},
	})
}

/** Compiles a limit into its number; null while its parameter is unset or its fact not known. */
const boundIn = (limit: Limit): ((given: Case) => number | null) =>
	readLimit<(given: Case) => number | null>(limit, {
		figure: (figure) => () => figure,
		parameter:
			(id) =>
			({ parameters }) =>
				parameters[id],
		multiple:
			(times, fact) =>
			({ facts }) => {
				const value = facts[fact]
				return value === null ? null : times * value
			},
	})

/** The numbers at which a comparison changes, given the partner's value; none if that is not known. */
function turnsOfPartners(
	{ larger, times, other }: Partners,
	member: Member,
	{ given, after }: { readonly given: Case; readonly after: boolean },
): readonly Turn[] {
	const known = (partner: Member) => valueIn(given, partner) as number | null
	if (larger === member) {
		const value = known(other)
		return value === null ? [] : [{ at: value * times, after }]
	}
	if (other !== member) return []
	const value = known(larger)
	return value === null ? [] : [{ at: value / times, after: !after }]
}

/** The range a limit can take: see `spanOf`. An unsettled parameter can be anything. */
const spanIn = (limit: Limit): ((given: Case, free: Free) => Span | null | 'anything') =>
	readLimit<(given: Case, free: Free) => Span | null | 'anything'>(limit, {
		figure: (figure) => () => ({ least: figure, most: figure }),
		parameter:
			(id) =>
			({ parameters }) => {
				const value = parameters[id]
				return value === null ? 'anything' : { least: value, most: value }
			},
		multiple: (times, fact) => (given, free) => {
			const span = spanOf(fact, given, free)
			return span && { least: span.least * times, most: span.most * times }
		},
	})

function reachOfComparison({ fact, limit }: Bounded, { holds, wants }: Comparison): ReachOf {
	const boundsOf = spanIn(limit)
	return (given, free): Reach => {
		const value = spanOf(fact, given, free)
		if (!value) return unknown
		const bounds = boundsOf(given, free)
		if (bounds === 'anything') return anywhere
		if (!bounds) return unknown
		const [best, worst] = wants === 'less' ? [value.least, value.most] : [value.most, value.least]
		const [lenient, strict] = wants === 'less' ? [bounds.most, bounds.least] : [bounds.least, bounds.most]
		return {
			low: holds(worst, strict) ? met.low : unmet.low,
			high: holds(best, lenient) ? met.high : unmet.high,
		}
	}
}
