import { type Limit, type NumberFactId, type Op, readLimit, type Test } from '@/rules/condition'
import { keysIn } from '@/rules/keys'
import { parameterIds, parameters } from '@/rules/parameters'
import { neighbours, optionsOf } from './neighbours'
import { oneAround } from './of-rows'

/** A change of one test into another one. */
export type TestChange = { readonly what: string; readonly to: Test }

type Comparing = 'at-least' | 'at-most' | 'more-than'
const saidOf: Readonly<Record<Comparing, string>> = {
	'at-least': 'at least',
	'at-most': 'at most',
	'more-than': 'more than',
}
const comparing = keysIn(saidOf)

/** Every single change of a test, by its operator. */
const changes: { readonly [O in Op]: (test: Test<O>) => readonly TestChange[] } = {
	yes: ({ op, fact }) =>
		wrongFacts(fact, neighbours(fact, ['yes-no'])).map(([what, other]) => ({
			what,
			to: { op, fact: other },
		})),
	'one-of': (test) => optionsOf(test.fact).flatMap((option) => otherMeanings(test, option)),
	includes: (test) => [
		...optionsOf(test.fact)
			.filter((option) => option !== test.option)
			.map((option) => ({ what: `${option} instead of ${test.option}`, to: { ...test, option } })),
	],
	'not-empty': (test) =>
		wrongFacts(test.fact, neighbours(test.fact, ['choices'])).map(([what, fact]) => ({
			what,
			to: { ...test, fact },
		})),
	'names-way': (test) =>
		optionsOf(test.fact).map((option) =>
			test.options.includes(option)
				? {
						what: `without ${option}`,
						to: { ...test, options: test.options.filter((other) => other !== option) },
					}
				: { what: `${option} too`, to: { ...test, options: [...test.options, option] } },
		),
	declares: ({ fact }) => [{ what: `${fact} asked, not declared`, to: { op: 'yes', fact } }],
	'declares-way': (test) => [
		...optionsOf(test.fact)
			.filter((option) => option !== test.option)
			.map((option) => ({ what: `${option} instead of ${test.option}`, to: { ...test, option } })),
		{
			what: `${test.option} asked, not declared`,
			to: { op: 'names-way', fact: test.fact, options: [test.option] },
		},
	],
	'leaves-open': (test) => {
		const fact = test.fact === 'age' ? 'canShowNoCriminalRecord' : 'age'
		return [{ what: `${fact} instead of ${test.fact} leaves open`, to: { ...test, fact } }]
	},
	'at-least': (test) => ofComparison(test),
	'at-most': (test) => ofComparison(test),
	'more-than': (test) => ofComparison(test),
	published: (test) =>
		parameterIds.flatMap((id) =>
			id === test.parameter || parameters[id].type !== 'yes-no'
				? []
				: [
						{
							what: `${id} instead of ${test.parameter}`,
							to: { ...test, parameter: id as typeof test.parameter },
						},
					],
		),
	'points-at-least': (test) =>
		oneAround(test.limit).map((limit) => ({
			what: `${limit} points instead of ${test.limit}`,
			to: { ...test, limit },
		})),
}

const wrongFacts = <F extends string>(fact: F, others: readonly F[]) =>
	others.map((other) => [`${other} instead of ${fact}`, other] as const)

type Meaning = 'is enough' | 'settles nothing' | 'is not enough'
const meanings: readonly Meaning[] = ['is enough', 'settles nothing', 'is not enough']

/**
 * The two other roles that an option can have in a test: that it meets it, that it does not, or that it settles
 * nothing.
 */
function otherMeanings(test: Test<'one-of'>, option: string): readonly TestChange[] {
	const without = (list: readonly string[]) => list.filter((one) => one !== option)
	const [options, open] = [without(test.options), without(test.open)]
	const now: Meaning = test.options.includes(option)
		? 'is enough'
		: test.open.includes(option)
			? 'settles nothing'
			: 'is not enough'
	const others = meanings.filter((meaning) => meaning !== now)
	return others.map((meaning) => ({
		what: `${option} ${meaning}`,
		to: {
			...test,
			options: meaning === 'is enough' ? [...options, option] : options,
			open: meaning === 'settles nothing' ? [...open, option] : open,
		},
	}))
}

function ofComparison(test: Test<Comparing>): readonly TestChange[] {
	const others = comparing.filter((op) => op !== test.op)
	return [
		...others.map((op) => ({
			what: `${saidOf[op]} instead of ${saidOf[test.op]} (${saidLimit(test)})`,
			to: { ...test, op },
		})),
		...wrongFacts<NumberFactId>(test.fact, neighbours(test.fact, ['number', 'integer'])).map(
			([what, fact]) => ({
				what: `${what} (${saidLimit(test)})`,
				to: { ...test, fact },
			}),
		),
		...otherLimits(test.limit).map(({ what, limit }) => ({ what, to: { ...test, limit } })),
	]
}

const saidLimit = ({ limit }: { readonly limit: Limit }): string =>
	readLimit(limit, {
		figure: String,
		parameter: (id) => id,
		multiple: (times, fact) => `${times} × ${fact}`,
	})

type OtherLimit = { readonly what: string; readonly limit: Limit }

const otherLimits = (limit: Limit): readonly OtherLimit[] =>
	readLimit<readonly OtherLimit[]>(limit, {
		figure: (figure) =>
			oneAround(figure).map((other) => ({ what: `${other} instead of ${figure}`, limit: other })),
		parameter: (parameter) =>
			parameterIds
				.filter((id) => id !== parameter && parameters[id].type === parameters[parameter].type)
				.map((id) => ({
					what: `${id} instead of ${parameter}`,
					limit: { parameter: id as typeof parameter },
				})),
		multiple: (times, fact) => [
			...oneAround(times).map((other) => ({
				what: `${other} × ${fact} instead of ${times} ×`,
				limit: { times: other, fact },
			})),
			...wrongFacts(fact, neighbours(fact, ['number'])).map(([what, other]) => ({
				what: `${what} (${times} ×)`,
				limit: { times, fact: other },
			})),
		],
	})

/** Every single change of a test that leaves a test in its place. */
export const changesOfTest = <O extends Op>(test: Test<O>): readonly TestChange[] => changes[test.op](test)
