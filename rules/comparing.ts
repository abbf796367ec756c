import type { Case } from './case'
import { type Limit, type NumberFactId, readLimit, type Test } from './condition'
import { inFactOrder } from './facts'
import type { Truth } from './kleene'
import { type FactOrParameterId, isFact, isParameter, valueIn } from './member'
import { noEntries, nothing, type Operator, type Partners, type TruthOfAnswers, type Turn } from './operator'

/**
 * How a number is compared with a limit; `after` if the test changes just above the limit rather than at it.
 */
type Comparison = {
	readonly holds: (value: number, limit: number) => boolean
	readonly after: boolean
}

/** Creates an operator that compares a number with a limit. */
export function comparing<O extends 'at-least' | 'at-most' | 'more-than'>(how: Comparison): Operator<O> {
	const partners = ({ fact: larger, limit }: Test<O>) =>
		readLimit<readonly Partners[]>(limit, {
			figure: noEntries,
			parameter: (other) => [{ larger, times: 1, other }],
			multiple: (times, other) => [{ larger, times, other }],
		})
	const othersIn = (test: Test<O>) => partners(test).map(({ other }) => other)
	return {
		facts: (test) => inFactOrder([test.fact, ...othersIn(test).filter(isFact)]),
		parameters: (test) => othersIn(test).filter(isParameter),
		ofAnswers: (test) => ofAnswers(test, how),
		truth: ({ fact, limit }) => {
			const boundOf = compileLimit(limit)
			return (given): Truth => {
				const value = given.facts[fact]
				if (value === null) return null
				const bound = boundOf(given)
				return bound === null ? null : how.holds(value, bound)
			}
		},
		partners,
		turns: (test, member, given) => {
			const { after } = how
			const turns = readLimit<readonly Turn[]>(test.limit, {
				figure: (at) => (test.fact === member ? [{ at, after }] : []),
				parameter: noEntries,
				multiple: noEntries,
			})
			return [...turns, ...partners(test).flatMap((held) => turnsOfPartners(held, member, { given, after }))]
		},
		bound: ({ fact, limit }) => ({ fact, limit, isMost: how.holds(0, 1) }),
		sum: nothing,
		options: noEntries,
		settlesNothing: nothing,
	}
}

type Bounded = { readonly fact: NumberFactId; readonly limit: Limit }

function ofAnswers({ fact, limit }: Bounded, { holds }: Comparison): TruthOfAnswers | null {
	return readLimit<TruthOfAnswers | null>(limit, {
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
const compileLimit = (limit: Limit): ((given: Case) => number | null) =>
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
	member: FactOrParameterId,
	{ given, after }: { readonly given: Case; readonly after: boolean },
): readonly Turn[] {
	const known = (partner: FactOrParameterId) => valueIn(given, partner) as number | null
	if (larger === member) {
		const value = known(other)
		return value === null ? [] : [{ at: value * times, after }]
	}
	if (other !== member) return []
	const value = known(larger)
	return value === null ? [] : [{ at: value / times, after: !after }]
}
