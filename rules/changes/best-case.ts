import type { Case } from '../case'
import { type Condition, interpret, type PointsRow, readRow, type Test } from '../condition'
import type { FactId } from '../facts'
import type { Facts } from '../facts-schema'
import { capped, exactly, type Interval, ifTrue, intervalReaches, type Truth } from '../kleene'
import { isNumber, numberKind } from '../member'
import { noFacts } from '../normalise'
import { compileTest, factsUnder, parametersUnder, sumIn } from '../operators'
import { isUnsettled } from '../parameters'
import { compileFactRow } from '../points'
import { rangeOf } from '../points-table'

/** The range of truths that are still possible while some facts are free: 0 unmet, 1 unknown, 2 met. */
type Reach = { readonly low: number; readonly high: number }

/** Facts that may still take any value. */
type Free = ReadonlySet<FactId>

type ReachOf = (given: Case, free: Free) => Reach

/** The truths in the order of a reach. */
const truths: readonly Truth[] = [false, null, true]
const anywhere: Reach = { low: 0, high: 2 }

/** A free fact or an unsettled parameter may make a test true or false; a fact that is not known leaves it unknown. */
function reachOfTest(test: Test): ReachOf {
	const sum = sumIn(test)
	if (sum) {
		const boundsOf = addUp(sum.rows.map(compileBounds))
		return (given, free) => {
			const { worst, best } = boundsOf(given, free)
			return { low: rank(intervalReaches(worst, sum.limit)), high: rank(intervalReaches(best, sum.limit)) }
		}
	}
	return compileSingleReach(test)
}

/**
 * A test of facts: free numbers are tried at both ends of their range, since each test changes only once as a number
 * grows.
 */
function compileSingleReach(test: Test): ReachOf {
	const truthOf = compileTest(test)
	const under = factsUnder(test)
	const parameters = parametersUnder(test)
	const facts = { ...noFacts } as Record<FactId, unknown>
	const leftToAuthority = (given: Case, free: Free) =>
		parameters.some((parameter) => isUnsettled(parameter, given.parameters)) &&
		under.every((fact) => free.has(fact) || given.facts[fact] !== null)
	return (given, free) => {
		if (leftToAuthority(given, free)) return anywhere
		if (under.some((fact) => free.has(fact) && !isNumber(fact))) return anywhere
		for (const fact of under) facts[fact] = given.facts[fact]
		const filled = { facts: facts as unknown as Facts, parameters: given.parameters }
		let { low, high } = { low: 2, high: 0 }
		const fill = (at: number): void => {
			const fact = under[at]
			if (fact === undefined) {
				const found = rank(truthOf(filled))
				if (found < low) low = found
				if (found > high) high = found
			} else if (free.has(fact)) {
				const { min, max } = numberKind(fact)
				facts[fact] = min
				fill(at + 1)
				facts[fact] = max
				fill(at + 1)
			} else fill(at + 1)
		}
		fill(0)
		return { low, high }
	}
}

const rank = (truth: Truth): number => (truth === null ? 1 : truth ? 2 : 0)

/** The lowest and the highest intervals that a sum of points can still become. */
type Bounds = { readonly worst: Interval; readonly best: Interval }
type BoundsOf = (given: Case, free: Free) => Bounds

const both = (points: Interval): Bounds => ({ worst: points, best: points })

const compileBounds = (row: PointsRow): BoundsOf =>
	readRow<BoundsOf>(row, {
		fact: (own) => {
			const { low, high } = rangeOf(own)
			const pointsOf = compileFactRow(own)
			const anything = { worst: exactly(low), best: exactly(high) }
			return (given, free) => (free.has(own.fact) ? anything : both(pointsOf(given)))
		},
		first: ({ first }) => {
			const entries = first.map(({ when, points }) => ({ reachOf: compileReach(when), points }))
			return (given, free) =>
				entries.reduceRight(
					(rest, { reachOf, points }) => {
						const { low, high } = reachOf(given, free)
						const ways = (otherwise: Interval) =>
							truths.slice(low, high + 1).map((truth) => ifTrue(truth, points, otherwise))
						return { worst: endsOf(ways(rest.worst), Math.min), best: endsOf(ways(rest.best), Math.max) }
					},
					both(exactly(0)),
				)
		},
		most: ({ most }, parts) => {
			const boundsOf = addUp(parts)
			return (given, free) => {
				const { worst, best } = boundsOf(given, free)
				return { worst: capped(worst, most), best: capped(best, most) }
			}
		},
	})

const endsOf = (ways: readonly Interval[], choose: (...ends: readonly number[]) => number): Interval => ({
	low: choose(...ways.map(({ low }) => low)),
	high: choose(...ways.map(({ high }) => high)),
})

const addUp =
	(parts: readonly BoundsOf[]): BoundsOf =>
	(given, free) => {
		const [worst, best] = [
			{ low: 0, high: 0 },
			{ low: 0, high: 0 },
		]
		for (const part of parts) {
			const own = part(given, free)
			worst.low += own.worst.low
			worst.high += own.worst.high
			best.low += own.best.low
			best.high += own.best.high
		}
		return { worst, best }
	}

const compileReach = (condition: Condition): ReachOf =>
	interpret<ReachOf>(condition, {
		test: reachOfTest,
		not: (inner) => (given, free) => {
			const { low, high } = inner(given, free)
			return { low: 2 - high, high: 2 - low }
		},
		all: (parts) => (given, free) => {
			let { low, high } = { low: 2, high: 2 }
			for (const part of parts) {
				const reached = part(given, free)
				if (reached.low < low) low = reached.low
				if (reached.high < high) high = reached.high
			}
			return { low, high }
		},
		any: (parts) => (given, free) => {
			let { low, high } = { low: 0, high: 0 }
			for (const part of parts) {
				const reached = part(given, free)
				if (reached.low > low) low = reached.low
				if (reached.high > high) high = reached.high
			}
			return { low, high }
		},
	})

/**
 * Compiles a condition into a function that tells whether it can still become met, with free facts taking their best
 * values and unsettled parameters resolved in the person's favour. May return true when the condition cannot be met,
 * but never false when it can; exact once no fact is free.
 */
export function compileBestCase(condition: Condition): (given: Case, free: Free) => boolean {
	const reachOf = compileReach(condition)
	return (given, free) => reachOf(given, free).high === 2
}
