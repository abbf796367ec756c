// Which facts force a condition's truth. By Kleene's logic this follows from its parts: one false part makes "all"
// false, and "all" is true only if every part is.

/** A constraint on a sum of points: at least `limit`, or below it. */
export type Need = { readonly sum: number; readonly reaches: boolean; readonly limit: number }

/**
 * A way to force a truth: facts that have to be given, as bits, and sums that need enough of their facts to reach
 * their limits. Other facts are not needed.
 */
export type ForcingWay = { readonly facts: number; readonly needs: readonly Need[] }

/** All minimal ways to force the truth of a condition; empty if it does not have that truth. */
export type ForcingWays = readonly ForcingWay[]

/** Whether `need` implies `other`. */
const implies = (need: Need, other: Need): boolean =>
	need.sum === other.sum &&
	need.reaches === other.reaches &&
	(need.reaches ? need.limit >= other.limit : need.limit <= other.limit)

/** Whether a way requires everything that another one requires. */
const includes = (way: ForcingWay, other: ForcingWay): boolean =>
	(way.facts & other.facts) === other.facts &&
	other.needs.every((need) => way.needs.some((own) => implies(own, need)))

const join = (a: ForcingWay, b: ForcingWay): ForcingWay => {
	const needs = [...a.needs, ...b.needs]
	const kept = needs.filter(
		(need, place) =>
			!needs.some(
				(other, at) => at !== place && implies(other, need) && (!implies(need, other) || at < place),
			),
	)
	return { facts: a.facts | b.facts, needs: kept }
}

/** Drops ways that include another one. */
const prune = (ways: ForcingWays): ForcingWays =>
	ways.filter(
		(way, place) =>
			!ways.some(
				(other, at) => at !== place && includes(way, other) && (!includes(other, way) || at < place),
			),
	)

/** The ways to force one of several parts. */
export const anyWay = (parts: readonly ForcingWays[]): ForcingWays => prune(parts.flat())

/** The ways to force all of several parts. */
export const waysToForceAll = (parts: readonly ForcingWays[]): ForcingWays =>
	parts.reduce<ForcingWays>(
		(ways, part) => prune(ways.flatMap((way) => part.map((other) => join(way, other)))),
		[{ facts: 0, needs: [] }],
	)
