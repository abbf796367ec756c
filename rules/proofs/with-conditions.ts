import { type Condition, type PointsRow, readRow, type Test } from '../condition'

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
export const withConditions = (
	test: Test<'points-at-least'>,
	change: (when: Condition) => Condition,
): Test<'points-at-least'> => ({ ...test, rows: test.rows.map((row) => rowWith(row, change)) })
