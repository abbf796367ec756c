import type { Band, PointsRow, RowKind } from './condition'
import { type FactId, facts, type NumberFact } from './facts'
import type { Facts } from './facts-schema'
import { type Interval, plus } from './kleene'

/** Everything that evaluation and analysis need to know about a kind of row. */
type Kind<K extends RowKind> = {
	/** The points for an answer. */
	readonly points: (row: PointsRow<K>, answer: unknown) => number
	/** The fewest and the most points, whatever the answer. */
	readonly range: (row: PointsRow<K>) => Interval
	/** The numbers at which the points change. */
	readonly turns: (row: PointsRow<K>) => readonly number[]
}

export const rowKinds: { readonly [K in RowKind]: Kind<K> } = {
	bands: {
		points: ({ bands }, value) => {
			const band = bands.findLast(({ from }) => (value as number) >= from)
			return band ? inBand(band, value as number) : 0
		},
		range: (row) => {
			const { min, max } = facts[row.fact] as NumberFact
			const reached = row.bands.flatMap(({ from, most }) => (most === undefined ? [from] : [from, max]))
			return rangeOver([min, max, ...reached].map((value) => rowKinds.bands.points(row, value)))
		},
		turns: ({ bands }) =>
			bands.flatMap(({ from, points, more, most }) => {
				const steps = more && most !== undefined ? Math.ceil((most - points) / more) : 0
				return [from, ...wholeNumbers(Math.floor(from) + 1, Math.floor(from) + steps)]
			}),
	},
	options: {
		points: ({ options }, value) => options[value as string] ?? 0,
		range: ({ options }) => rangeOver(Object.values(options)),
		turns: () => [],
	},
	'any-entry': {
		points: ({ anyEntry }, list) => ((list as readonly string[]).length > 0 ? anyEntry : 0),
		range: ({ anyEntry }) => ({ low: 0, high: anyEntry }),
		turns: () => [],
	},
	'as-given': {
		points: (_, value) => value as number,
		range: ({ asGiven }) => ({ low: asGiven.min, high: asGiven.max }),
		turns: ({ asGiven }) => wholeNumbers(asGiven.min, asGiven.max),
	},
}

const inBand = (band: Band, value: number) =>
	band.more === undefined
		? band.points
		: Math.min(
				band.points + band.more * (Math.floor(value) - Math.floor(band.from)),
				band.most ?? Number.POSITIVE_INFINITY,
			)

const rangeOver = (points: readonly number[]): Interval => ({
	low: Math.min(...points),
	high: Math.max(...points),
})

const wholeNumbers = (first: number, last: number) =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)

/** The points that one row gives for an answer. */
export const pointsFor = <K extends RowKind>(row: PointsRow<K>, answer: unknown): number =>
	rowKinds[row.kind].points(row, answer)

/** The fewest and the most points that a row can give, whatever the answer. */
export const rangeOf = <K extends RowKind>(row: PointsRow<K>): Interval => rowKinds[row.kind].range(row)

/** The numbers at which a row's points change. */
export const turnsOf = <K extends RowKind>(row: PointsRow<K>): readonly number[] =>
	rowKinds[row.kind].turns(row)

const ranges = new WeakMap<PointsRow, Interval>()
const rangeOnce = (row: PointsRow): Interval => {
	const known = ranges.get(row)
	if (known) return known
	const range = rangeOf(row)
	ranges.set(row, range)
	return range
}

/** A row's points as an interval: a single figure if its fact is answered, otherwise its whole range. */
export function rowPoints(row: PointsRow, given: Facts): Interval {
	const value = given[row.fact]
	if (value === null) return rangeOnce(row)
	const points = pointsFor(row, value)
	return { low: points, high: points }
}

/** The sum of all rows, as an interval. */
export const sumOfPoints = (rows: readonly PointsRow[], facts: Facts): Interval =>
	rows.map((row) => rowPoints(row, facts)).reduce(plus, { low: 0, high: 0 })

/** The total points, and those of each row. */
export type Points = Interval & { readonly factors: readonly ({ readonly id: FactId } & Interval)[] }

/** Each row of a points table and the sum of all, as intervals while answers are missing. */
export function pointsIn(rows: readonly PointsRow[], facts: Facts): Points {
	const factors = rows.map((row) => ({ id: row.fact, ...rowPoints(row, facts) }))
	return { ...factors.reduce<Interval>(plus, { low: 0, high: 0 }), factors }
}
