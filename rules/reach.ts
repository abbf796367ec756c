import type { Case } from './case'
import type { PointsRow } from './condition'
import { type FactId, facts as factList, type NumberFact } from './facts'
import type { Truth } from './kleene'
import { pointsFor, rangeOf } from './points'

/** The range that a truth can still take while some facts are free: 0 unmet, 1 unknown, 2 met. */
export type Reach = { readonly low: 0 | 1 | 2; readonly high: 0 | 1 | 2 }

/** Facts that may still take any value. */
export type Free = ReadonlySet<FactId>

/** Computes the range that a truth can take for a case. */
export type ReachOf = (given: Case, free: Free) => Reach

export const anywhere: Reach = { low: 0, high: 2 }
export const met: Reach = { low: 2, high: 2 }
export const unknown: Reach = { low: 1, high: 1 }
export const unmet: Reach = { low: 0, high: 0 }

export const reachOf = (truth: Truth): Reach => (truth === null ? unknown : truth ? met : unmet)

export const notReach = ({ low, high }: Reach): Reach => ({
	low: (2 - high) as Reach['low'],
	high: (2 - low) as Reach['high'],
})

/** The range that a number can take. */
export type Span = { readonly least: number; readonly most: number }

/** A fact's whole range if it is free, otherwise its value; null if that is not known. */
export function spanOf(fact: FactId, { facts }: Case, free: Free): Span | null {
	if (free.has(fact)) {
		const { min, max } = factList[fact] as NumberFact
		return { least: min, most: max }
	}
	const value = facts[fact] as number | null
	return value === null ? null : { least: value, most: value }
}

/**
 * The reach of "the sum reaches the limit". Rows with a free fact may give anything in their range; rows with an unknown
 * fact stay intervals, so they settle the sum in neither direction.
 */
export function sumReach(rows: readonly PointsRow[], limit: number): ReachOf {
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
