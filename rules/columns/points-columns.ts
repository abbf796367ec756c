import type { PointsRow } from '../condition'
import type { Parameters } from '../parameters'
import { rowPoints } from '../points'
import { columnIn, lookUp, maxRows, type Slice } from './node'
import { scratchCase, tableByCode } from './tables'

/** The sum of a points table in each row, as an interval while answers are missing. */
export type PointsColumns = {
	readonly low: Float64Array
	readonly high: Float64Array
	readonly run: (slice: Slice) => void
}

/** Compiles a points table into a sum over many rows at once. */
export function compilePointsColumns(rows: readonly PointsRow[], parameters: Parameters): PointsColumns {
	const low = new Float64Array(maxRows)
	const high = new Float64Array(maxRows)
	const points = new Float64Array(maxRows)
	const { given, set } = scratchCase(parameters)
	const tables = rows.map((row) => {
		const table = (end: 'low' | 'high') =>
			tableByCode(
				(size) => new Float64Array(size),
				(value) => {
					set(row.fact, value)
					return rowPoints(row, given.facts)[end]
				},
			)
		return { fact: row.fact, lowOf: table('low'), highOf: table('high') }
	})
	const run = (slice: Slice) => {
		const { count } = slice
		low.fill(0, 0, count)
		high.fill(0, 0, count)
		for (const { fact, lowOf, highOf } of tables) {
			const column = columnIn(slice, fact)
			lookUp(column, lowOf, slice, points)
			for (let row = 0; row < count; row++) low[row] = (low[row] as number) + (points[row] as number)
			lookUp(column, highOf, slice, points)
			for (let row = 0; row < count; row++) high[row] = (high[row] as number) + (points[row] as number)
		}
	}
	return { low, high, run }
}
