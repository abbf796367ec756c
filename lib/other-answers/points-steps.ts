import { type FactRow, factRowIn, type PointsRow } from '@/rules/condition'
import { type ChoiceFact, type FactId, facts, type NumberFact } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { pointsFor, pointsTurns } from '@/rules/points'
import { rangeOf } from '@/rules/points-table'

/** An answer and the points that a row gives for it. */
type Rated = { readonly value: FactValue; readonly points: number }

/** The answers at which a row's points may change, in the order of the fact; none for a list. */
function ratedIn(row: FactRow): readonly Rated[] {
	const rate = (value: FactValue) => ({ value, points: pointsFor(row, value) })
	if (row.kind === 'options') {
		const { options, neverSuggested = [] }: ChoiceFact = facts[row.fact]
		return options
			.filter((option) => !neverSuggested.includes(option))
			.map((option) => rate(option as FactValue))
	}
	if (row.kind === 'any-entry') return []
	const { min, max }: NumberFact = facts[row.fact]
	return [min, ...pointsTurns(row).filter((from) => from > min && from <= max)].map(rate)
}

/** A next answer with different points, and the difference. */
export type PointsStep = { readonly value: FactValue; readonly gain: number }

/** The position of an answer in a row of points, and the nearest answers with different points. */
export type PointsSteps = {
	/** The maximum points of the row. */
	readonly most: number
	/**
	 * The nearest answer with more points and, if answers have no order, others with as many; null at the maximum, or
	 * if nobody can change it.
	 */
	readonly up: (PointsStep & { readonly alike: readonly FactValue[] }) | null
	readonly down: PointsStep | null
	/** Whether points rise with the answers, so that one can go from each to the next. */
	readonly isLadder: boolean
}

/** The next answers that matter in a row of points, derived from the row itself. */
export function pointsSteps(row: FactRow, value: FactValue): PointsSteps {
	const rated = ratedIn(row)
	const { high: most } = rangeOf(row)
	const canChange = facts[row.fact].change !== 'never'
	const isLadder =
		canChange && rated.length > 0 && rated.every(({ points }, at) => points >= (rated[at - 1]?.points ?? 0))
	const now = value === null ? null : pointsFor(row, value)
	const gainOf = ({ value, points }: Rated): PointsStep => ({ value, gain: points - (now ?? 0) })
	const above = canChange && now !== null ? rated.filter(({ points }) => points > now) : []
	const nearest = Math.min(...above.map(({ points }) => points))
	const [next, ...others] = above.filter(({ points }) => points === nearest)
	const below = isLadder && now !== null ? rated.filter(({ points }) => points < now) : []
	const highest = below.at(-1)?.points
	const lower = below.find(({ points }) => points === highest)
	const first = isLadder && now === null ? rated[0] : undefined
	return {
		most,
		up: next
			? { ...gainOf(next), alike: isLadder ? [] : others.map((other) => other.value) }
			: first
				? { ...gainOf(first), alike: [] }
				: null,
		down: lower ? gainOf(lower) : null,
		isLadder,
	}
}

/** The row of a fact in a table of points. */
export const rowFor = (rows: readonly PointsRow[] | undefined, fact: FactId): FactRow | undefined =>
	rows?.flatMap((row) => factRowIn(row) ?? []).find((row) => row.fact === fact)
