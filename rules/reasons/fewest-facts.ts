import type { Case } from '../case'
import type { Condition } from '../condition'
import { type FactId, inFactOrder } from '../facts'
import type { Facts } from '../facts-schema'
import { noFacts } from '../normalise'
import { compileCondition } from '../operators'
import { factsIn } from '../trace'
import { compileGoal } from './compile-goal'
import { compileStateOf, type Goal, gainsOf, type Seen } from './goal'
import { searchFewest } from './search'

/** The fewest facts that force a condition, in fact order, among equally many the first; null if it is not so. */
export type FewestFacts = {
	/** The facts that it looks at. */
	readonly facts: readonly FactId[]
	readonly of: (given: Case) => readonly FactId[] | null
	/** The same by trying; exponential in the number of facts. */
	readonly search: (given: Case) => readonly FactId[] | null
	/** How it is read from the parts of the condition; null if these do not tell. */
	readonly goal: Goal | null
}

/**
 * Compiles a function that finds the fewest facts that force a condition.
 * @param isMet whether it is to be met or unmet
 */
export function compileFewestFacts(condition: Condition, isMet: boolean): FewestFacts {
	const goal = compileGoal(condition, isMet)
	const facts = inFactOrder(factsIn(condition))
	const search = compileSearch(condition, isMet, facts)
	if (!goal) return { facts, of: search, search, goal }
	const stateOf = goal.tests.map(compileStateOf)
	const of = (given: Case) => {
		const seen: Seen = {
			states: stateOf.map((state) => state(given)),
			gains: goal.sums.map((sum) => {
				const gains = facts.map((fact) => gainsOf(sum, fact, given))
				return { up: gains.map(({ up }) => up), down: gains.map(({ down }) => down) }
			}),
		}
		const found = goal.fewest(seen)
		if (found === undefined) return search(given)
		return found === null ? null : facts.filter((_, bit) => (found >> bit) & 1)
	}
	return { facts, of, search, goal }
}

function compileSearch(condition: Condition, isMet: boolean, tested: readonly FactId[]) {
	const truthOf = compileCondition(condition)
	return ({ facts, parameters }: Case): readonly FactId[] | null => {
		const answered = tested.filter((fact) => facts[fact] !== null)
		return searchFewest(answered, (chosen) => {
			const only = Object.fromEntries(chosen.map((fact) => [fact, facts[fact]]))
			return truthOf({ facts: { ...noFacts, ...only } as Facts, parameters }) === isMet
		})
	}
}
