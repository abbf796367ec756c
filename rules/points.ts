import type { Band, PointsRow } from './condition'
import { type Fact, facts } from './facts'
import type { Facts } from './facts-schema'
import { type Interval, plus } from './kleene'

const inBand = (band: Band, value: number) =>
	band.more === undefined
		? band.points
		: Math.min(
				band.points + band.more * (Math.floor(value) - Math.floor(band.from)),
				band.most ?? Number.POSITIVE_INFINITY,
			)

/** The points that one row gives for an answer. */
export function pointsFor(row: PointsRow, value: Facts[keyof Facts] & {}): number {
	if ('options' in row) return row.options[value as string] ?? 0
	if ('anyEntry' in row) return (value as readonly string[]).length > 0 ? row.anyEntry : 0
	if ('asGiven' in row) return value as number
	const band = row.bands.findLast(({ from }) => (value as number) >= from)
	return band ? inBand(band, value as number) : 0
}

/** The fewest and the most points that a row can give, whatever the answer. */
export function rangeOf(row: PointsRow): Interval {
	if ('options' in row) return rangeOver(Object.values(row.options))
	if ('anyEntry' in row) return { low: 0, high: row.anyEntry }
	if ('asGiven' in row) return { low: row.asGiven.min, high: row.asGiven.max }
	const fact: Fact = facts[row.fact]
	const { min, max } = fact as { min: number; max: number }
	const reached = [
		min,
		max,
		...row.bands.flatMap(({ from, most }) => (most === undefined ? [from] : [from, max])),
	]
	return rangeOver(reached.map((value) => pointsFor(row, value)))
}

const rangeOver = (points: readonly number[]): Interval => ({
	low: Math.min(...points),
	high: Math.max(...points),
})

const ranges = new WeakMap<PointsRow, Interval>()
const rangeOnce = (row: PointsRow): Interval => {
	const known = ranges.get(row)
	if (known) return known
	const range = rangeOf(row)
	ranges.set(row, range)
	return range
}

/** What is known of the points of a row: one figure when answered, else the whole range. */
export function rowPoints(row: PointsRow, facts: Facts): Interval {
	const value = facts[row.fact]
	if (value === null) return rangeOnce(row)
	const points = pointsFor(row, value)
	return { low: points, high: points }
}

/** What is known of the sum of all rows. */
export const sumOfPoints = (rows: readonly PointsRow[], facts: Facts): Interval =>
	rows.map((row) => rowPoints(row, facts)).reduce(plus, { low: 0, high: 0 })
