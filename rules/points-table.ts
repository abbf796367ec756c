import { type Case, nothingKnown } from './case'
import { asTest, factorOf, type PointsRow } from './condition'
import type { FactId } from './facts'
import { exactly, type Interval, plus } from './kleene'
import { compileRow, factsUnder } from './operators'

/** The total points, and those of each row: by its fact, or by its own id if it rests on several. */
export type Points = Interval & { readonly factors: readonly ({ readonly id: string } & Interval)[] }

/** Compiles a points table into each of its rows and their sum, as intervals while answers are missing. */
export function compilePoints(rows: readonly PointsRow[]): (given: Case) => Points {
	const compiled = rows.map((row) => ({ id: factorOf(row), pointsOf: compileRow(row) }))
	return (given) => {
		const factors = compiled.map(({ id, pointsOf }) => ({ id, ...pointsOf(given) }))
		return { ...factors.reduce<Interval>(plus, exactly(0)), factors }
	}
}

/** The facts that a row rests on, in fact order. */
export const factsInRow = (row: PointsRow): readonly FactId[] => factsUnder(asTest(row))

/** The fewest and the most points that a row can give, for any answers. */
export const rangeOf = (row: PointsRow): Interval => compileRow(row)(nothingKnown)
