import type { Case } from '../case'
import { rank } from '../columns/node'
import type { Test } from '../condition'
import type { FactId } from '../facts'
import type { Facts } from '../facts-schema'
import type { Interval } from '../kleene'
import { noFacts } from '../normalise'
import { compileTest } from '../operators'

/** A test other than a sum, on two facts at most. */
export type GoalTest = { readonly test: Test; readonly facts: readonly FactId[]; readonly states: number }

/** A row of points: all that it can come to, and the points for a case. */
type GoalRow = { readonly open: Interval; readonly pointsOf: (given: Case) => Interval }

/** A sum of points, each row of which rests on one fact, and what it can come to while nothing is answered. */
export type GoalSum = Interval & {
	readonly rowsOf: ReadonlyMap<FactId, readonly GoalRow[]>
	readonly limits: readonly number[]
}

/** What is known of a goal's tests and sums for one person. */
export type Seen = {
	/** The state of each test; see `compileStateOf`. */
	readonly states: number[]
	/** For each sum, the gains of each of the goal's facts; see `gainsOf`. */
	readonly gains: readonly { readonly up: number[]; readonly down: number[] }[]
}

/** A condition whose truth is to be forced by as few facts as possible. */
export type Goal = {
	/** Its facts in fact order: the bits of a set. */
	readonly facts: readonly FactId[]
	readonly tests: readonly GoalTest[]
	readonly sums: readonly GoalSum[]
	/**
	 * The fewest facts that force the truth wanted, among equally many the first, as bits. Null if the condition does not
	 * have that truth; undefined if the parts do not tell, as where two sums have to be kept at once.
	 */
	readonly fewest: (seen: Seen) => number | null | undefined
}

/**
 * Compiles a test into a function that numbers its state: its truth and, if it looks at two facts, its truth with either
 * of them alone.
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

/** By how much the answer to a fact raises the least that a sum can come to, and lowers the most. */
export function gainsOf({ rowsOf }: GoalSum, fact: FactId, given: Case): { up: number; down: number } {
	let [up, down] = [0, 0]
	for (const { open, pointsOf } of rowsOf.get(fact) ?? []) {
		const now = pointsOf(given)
		up += now.low - open.low
		down += open.high - now.high
	}
	return { up, down }
}
