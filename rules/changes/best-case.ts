import { type Condition, interpret, type Limit, type PointsRow, type Test } from '../condition'
import { type FactId, facts as factList, type NumberFact } from '../facts'
import { pointsFor, rangeOf } from '../points'
import { type Case, comparisons, compileTest, factsUnder, limitValue, parameterUnder } from '../test-truth'

/** How far a truth can still move while some facts are free: 0 unmet, 1 unknown, 2 met. */
type Reach = { readonly low: 0 | 1 | 2; readonly high: 0 | 1 | 2 }

const anywhere: Reach = { low: 0, high: 2 }
const met: Reach = { low: 2, high: 2 }
const unknown: Reach = { low: 1, high: 1 }
const unmet: Reach = { low: 0, high: 0 }

/** Facts that may still take any value. */
export type Free = ReadonlySet<FactId>
type Reader = (given: Case, free: Free) => Reach

/**
 * Makes a condition into a function that tells whether it can still become met: with free facts taking the best
 * values, and parameters that are not settled taken in the person's favour. Never says no where it could.
 */
export function compileBestCase(condition: Condition): (given: Case, free: Free) => boolean {
	const reach = interpret<Reader>(condition, {
		test: compileReach,
		not: (inner) => (given, free) => {
			const { low, high } = inner(given, free)
			return { low: (2 - high) as Reach['low'], high: (2 - low) as Reach['high'] }
		},
		all: (parts) => (given, free) => {
			let low: Reach['low'] = 2
			let high: Reach['high'] = 2
			for (const part of parts) {
				const reached = part(given, free)
				if (reached.low < low) low = reached.low
				if (reached.high < high) high = reached.high
			}
			return { low, high }
		},
		any: (parts) => (given, free) => {
			let low: Reach['low'] = 0
			let high: Reach['high'] = 0
			for (const part of parts) {
				const reached = part(given, free)
				if (reached.low > low) low = reached.low
				if (reached.high > high) high = reached.high
			}
			return { low, high }
		},
	})
	return (given, free) => reach(given, free).high === 2
}

function compileReach(test: Test): Reader {
	if (test.op === 'points-at-least') return compileSum(test.rows, test.limit)
	if ('limit' in test) return compileComparison(test)
	const truthOf = compileTest(test)
	const under = factsUnder(test)
	const parameter = parameterUnder(test)
	return (given, free) => {
		if (under.some((fact) => free.has(fact))) return anywhere
		const truth = truthOf(given)
		if (truth !== null) return truth ? met : unmet
		const answered = under.every((fact) => given.facts[fact] !== null)
		return answered && parameter ? anywhere : unknown
	}
}

type Span = { readonly least: number; readonly most: number }

/** What a number can be: anything in its range while it is free, else what it is; null where that is not known. */
function spanOf(fact: FactId, { facts }: Case, free: Free): Span | null {
	if (free.has(fact)) {
		const { min, max } = factList[fact] as NumberFact
		return { least: min, most: max }
	}
	const value = facts[fact] as number | null
	return value === null ? null : { least: value, most: value }
}

/** What a limit can be: see `spanOf`. */
function limitSpan(limit: Limit, given: Case, free: Free): Span | null {
	if (typeof limit === 'object' && 'fact' in limit) {
		const span = spanOf(limit.fact, given, free)
		return span && { least: span.least * limit.times, most: span.most * limit.times }
	}
	const value = limitValue(limit, given)
	return value === null ? null : { least: value, most: value }
}

function compileComparison({
	op,
	fact,
	limit,
}: Extract<Test, { op: 'at-least' | 'at-most' | 'more-than' }>): Reader {
	const holds = comparisons[op]
	const isParameter = typeof limit === 'object' && 'parameter' in limit
	return (given, free) => {
		const value = spanOf(fact, given, free)
		if (!value) return unknown
		const bound = limitSpan(limit, given, free)
		if (!bound) return isParameter ? anywhere : unknown
		const [best, worst] = op === 'at-most' ? [value.least, value.most] : [value.most, value.least]
		const [lenient, strict] = op === 'at-most' ? [bound.most, bound.least] : [bound.least, bound.most]
		return { low: holds(worst, strict) ? 2 : 0, high: holds(best, lenient) ? 2 : 0 }
	}
}

/** Free rows may give anything in their range; rows not known stay intervals, so they count fully for neither side. */
function compileSum(rows: readonly PointsRow[], limit: number): Reader {
	const summands = rows.map((row) => ({ row, range: rangeOf(row) }))
	return ({ facts }, free) => {
		let fixed = 0
		let unsure = 0
		let open = 0
		for (const { row, range } of summands) {
			const value = facts[row.fact]
			if (free.has(row.fact)) {
				fixed += range.low
				open += range.high - range.low
			} else if (value === null) {
				fixed += range.low
				unsure += range.high - range.low
			} else fixed += pointsFor(row, value)
		}
		return {
			low: fixed >= limit ? 2 : fixed + unsure >= limit ? 1 : 0,
			high: fixed + open >= limit ? 2 : fixed + open + unsure >= limit ? 1 : 0,
		}
	}
}
