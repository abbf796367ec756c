import type { Test } from '../condition'
import { intervalReaches } from '../kleene'
import { compileTest, factsUnder } from '../operators'
import type { Parameters } from '../parameters'
import type { Column } from './column'
import { columnIn, lookUp, type Node, rank, type Slice } from './node'
import type { PointsColumns } from './points-columns'
import { memoOfPairs, scratchCase, tableByCode } from './tables'

/**
 * Compiles a test into a function that fills in its truth for many rows. It is computed once per distinct answer, or per
 * distinct pair of answers for a test on two facts.
 */
export function compileTestColumn(test: Test, parameters: Parameters, truths: Uint8Array): Node['run'] {
	const truthOf = compileTest(test)
	const { given, set } = scratchCase(parameters)
	const [first, second] = factsUnder(test)
	if (!first) return ({ count }) => void truths.fill(rank(truthOf(given)), 0, count)
	if (!second) {
		const tableOf = tableByCode(
			(size) => new Uint8Array(size),
			(value) => {
				set(first, value)
				return rank(truthOf(given))
			},
		)
		return (slice) => lookUp(columnIn(slice, first), tableOf, slice, truths)
	}
	const memo = memoOfPairs((one, other) => {
		set(first, one)
		set(second, other)
		return rank(truthOf(given))
	})
	return (slice) => lookUpPairs(columnIn(slice, first), columnIn(slice, second), memo, slice, truths)
}

function lookUpPairs(
	first: Column,
	second: Column,
	memo: ReturnType<typeof memoOfPairs>,
	{ from, count }: Slice,
	truths: Uint8Array,
): void {
	const truthOf = memo(first.values, second.values)
	for (let row = 0; row < count; row++) {
		const one = first.codes ? (first.codes[from + row] as number) : 0
		const other = second.codes ? (second.codes[from + row] as number) : 0
		truths[row] = truthOf(one, other)
	}
}

/** Compiles a test on a sum of points into a function that fills in its truth for many rows; the sum must be run first. */
export const compileLimitColumn =
	({ low, high }: PointsColumns, limit: number, truths: Uint8Array): Node['run'] =>
	({ count }) => {
		for (let row = 0; row < count; row++) {
			truths[row] = rank(intervalReaches({ low: low[row] as number, high: high[row] as number }, limit))
		}
	}
