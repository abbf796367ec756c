import type { Case } from '../case'
import { rank } from '../columns/node'
import type { Test } from '../condition'
import type { FactId } from '../facts'
import type { Facts } from '../facts-schema'
import type { Interval } from '../kleene'
import { noFacts } from '../normalise'
import { compileTest } from '../operators'

/** A test other than a sum, on at most two facts. */
export type GoalTest = { readonly test: Test; readonly facts: readonly FactId[]; readonly states: number }

/** A row of points: its whole range, and its points for a case. */
type GoalRow = { readonly open: Interval; readonly pointsOf: (given: Case) => Interval }

/** A sum of points whose rows each rest on one fact, with its range while nothing is answered. */
export type GoalSum = Interval & {
	readonly rowsOf: ReadonlyMap<FactId, readonly GoalRow[]>
	readonly limits: readonly number[]
}

/** What is known of a goal's tests and sums for one person. */
export type GoalState = {
	/** The state of each test; see `compileStateOf`. */
	readonly states: number[]
	/** For each sum, the gains of each of the goal's facts; see `gainsOf`. */
	readonly gains: readonly { readonly up: number[]; readonly down: number[] }[]
}

/** A condition whose truth is to be forced by as few facts as possible. */
export type Goal = {
	/** Its facts in fact order, which are the bits of a set. */
	readonly facts: readonly FactId[]
	readonly tests: readonly GoalTest[]
	readonly sums: readonly GoalSum[]
	/**
	 * The smallest set of facts that forces the wanted truth, as bits; among equally small ones the first. Null if the
	 * condition does not have that truth; undefined if the parts do not determine it, for example if two sums are
	 * needed at once.
	 */
	readonly fewest: (seen: GoalState) => number | null | undefined
}

/**
 * Compiles a test into a function that numbers its state: its truth and, if it depends on two facts, its truth with
 * either of them alone.
 */
export function compileStateOf({ test, facts: [first, second] }: GoalTest): (given: Case) => number {
	const truthOf = compileTest(test)
	if (!first || !second) return (given) => rank(truthOf(given))
	const one: Record<FactId, unknown> = { ...noFacts }
	const other: Record<FactId, unknown> = { ...noFacts }
	return (given) => {
		one[first] = given.facts[first]
		other[second] = given.facts[second]
		const alone = (facts: Record<FactId, unknown>) =>
			rank(truthOf({ facts: facts as Facts, parameters: given.parameters }))
		return rank(truthOf(given)) * 9 + alone(one) * 3 + alone(other)
	}
}

/** By how much the answer to a fact raises the minimum of a sum, and lowers its maximum. */
export function gainsOf({ rowsOf }: GoalSum, fact: FactId, given: Case): { up: number; down: number } {
	let [up, down] = [0, 0]
	for (const { open, pointsOf } of rowsOf.get(fact) ?? []) {
		const now = pointsOf(given)
		up += now.low - open.low
		down += open.high - now.high
	}
	return { up, down }
}
