import { type Condition, type FactRow, type PointsRow, readRow } from '../condition'
import type { Parameters } from '../parameters'
import { compileFactRow } from '../points'
import {
	columnIn,
	lookUp,
	maxRows,
	metRank,
	type Node,
	nameUnanswered,
	type Slice,
	unknownRank,
	unmetRank,
} from './node'
import { scratchCase, tableByCode } from './tables'

/** Points in each row, as intervals while answers are missing. */
export type PointsColumns = {
	readonly low: Float64Array
	readonly high: Float64Array
	/** The conditions that points are given for must be run first. */
	readonly run: (slice: Slice) => void
	/** For rows in which the points are not known: names the unanswered facts that they may depend on. */
	readonly name: Node['name']
}

/**
 * Compiles a points table into a sum over many rows at once.
 * @param read compiles a condition that points are given for
 */
export function compilePointsColumns(
	rows: readonly PointsRow[],
	parameters: Parameters,
	read: (condition: Condition) => Node,
): PointsColumns {
	return addUp(
		rows.map((row) =>
			readRow<PointsColumns>(row, {
				fact: (own) => factColumns(own, parameters),
				first: ({ first }) => firstColumns(first.map(({ when, points }) => ({ node: read(when), points }))),
				most: ({ most }, parts) => addUp(parts, most),
			}),
		),
	)
}

/** Columns that name facts only for rows in which the points are open. */
function columns(
	run: (low: Float64Array, high: Float64Array) => Node['run'],
	name: Node['name'],
): PointsColumns {
	const low = new Float64Array(maxRows)
	const high = new Float64Array(maxRows)
	const own = new Uint16Array(maxRows)
	return {
		low,
		high,
		run: run(low, high),
		name: (slice, rows, count, missing) => {
			let kept = 0
			for (let index = 0; index < count; index++) {
				const row = rows[index] as number
				if ((low[row] as number) < (high[row] as number)) own[kept++] = row
			}
			if (kept > 0) name(slice, own, kept, missing)
		},
	}
}

function factColumns(row: FactRow, parameters: Parameters): PointsColumns {
	const { given, set } = scratchCase(parameters)
	const pointsOf = compileFactRow(row)
	const table = (end: 'low' | 'high') =>
		tableByCode(
			(size) => new Float64Array(size),
			(value) => {
				set(row.fact, value)
				return pointsOf(given)[end]
			},
		)
	const [lowOf, highOf] = [table('low'), table('high')]
	return columns(
		(low, high) => (slice) => {
			const column = columnIn(slice, row.fact)
			lookUp(column, lowOf, slice, low)
			lookUp(column, highOf, slice, high)
		},
		nameUnanswered([row.fact]),
	)
}

type Entry = { readonly node: Node; readonly points: number }

function firstColumns(entries: readonly Entry[]): PointsColumns {
	const own = new Uint16Array(maxRows)
	const left = new Uint16Array(maxRows)
	return columns(
		(low, high) =>
			({ count }) => {
				low.fill(0, 0, count)
				high.fill(0, 0, count)
				for (const { node, points } of entries.toReversed()) {
					for (let row = 0; row < count; row++) {
						const truth = node.truths[row]
						if (truth === unmetRank) continue
						if (truth === metRank || points < (low[row] as number)) low[row] = points
						if (truth === metRank || points > (high[row] as number)) high[row] = points
					}
				}
			},
		(slice, rows, count, missing) => {
			left.set(rows.subarray(0, count))
			let rest = count
			for (const { node } of entries) {
				let kept = 0
				let going = 0
				for (let index = 0; index < rest; index++) {
					const row = left[index] as number
					if (node.truths[row] === unknownRank) own[kept++] = row
					if (node.truths[row] !== metRank) left[going++] = row
				}
				rest = going
				if (kept > 0) node.name(slice, own, kept, missing)
			}
		},
	)
}

function addUp(parts: readonly PointsColumns[], most = Number.POSITIVE_INFINITY): PointsColumns {
	return columns(
		(low, high) => (slice) => {
			const { count } = slice
			low.fill(0, 0, count)
			high.fill(0, 0, count)
			for (const part of parts) {
				part.run(slice)
				for (let row = 0; row < count; row++) {
					low[row] = (low[row] as number) + (part.low[row] as number)
					high[row] = (high[row] as number) + (part.high[row] as number)
				}
			}
			for (let row = 0; row < count; row++) {
				if ((low[row] as number) > most) low[row] = most
				if ((high[row] as number) > most) high[row] = most
			}
		},
		(slice, rows, count, missing) => {
			for (const { name } of parts) name(slice, rows, count, missing)
		},
	)
}
