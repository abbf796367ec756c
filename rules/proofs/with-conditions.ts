import { type Condition, type PointsRow, pointsAtLeast, readRow, type Test } from '../condition'
import type { Sum } from '../operator'

const rowWith = (row: PointsRow, change: (when: Condition) => Condition): PointsRow =>
	readRow<PointsRow>(row, {
		fact: (own) => own,
		first: (own) => ({
			...own,
			first: own.first.map(({ when, points }) => ({ when: change(when), points })),
		}),
		most: (own, rows) => ({ ...own, rows }),
	})

/** A test on a sum of points with the conditions of its rows replaced. */
export const withConditions = ({ rows, limit }: Sum, change: (when: Condition) => Condition): Test =>
	pointsAtLeast(
		rows.map((row) => rowWith(row, change)),
		limit,
	)
