import type { Case } from '../case'
import type { Condition, Test } from '../condition'
import { testsOf } from '../condition'
import { type FactId, facts } from '../facts'
import type { Facts } from '../facts-schema'
import { factsIn } from '../trace'
import { compileBestCase } from './best-case'
import { limitFacts, nearestValues } from './nearest-values'

/** A condition compiled for the search: the facts and tests it contains, and whether it can still be met. */
export type CompiledCondition = {
	readonly condition: Condition
	readonly facts: readonly FactId[]
	readonly tests: readonly Test[]
	readonly canBeMet: ReturnType<typeof compileBestCase>
}

export const compilePart = (condition: Condition): CompiledCondition => ({
	condition,
	facts: factsIn(condition),
	tests: testsOf(condition),
	canBeMet: compileBestCase(condition),
})

/**
 * Facts assigned earlier move less, so the order is: facts that others are compared with, then those that take time to
 * change, then those that can change now; unanswered facts come last, since their value is an answer, not a change.
 */
function searchOrder(set: readonly FactId[], parts: readonly CompiledCondition[], given: Case): FactId[] {
	const limits = limitFacts(parts.flatMap(({ tests }) => tests))
	const rank = (fact: FactId) => {
		if (limits.has(fact)) return 0
		if (given.facts[fact] === null) return 3
		return facts[fact].change === 'time' ? 1 : 2
	}
	return set.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * Searches for values of the facts in `set`, leaving all others unchanged, with which every part is met.
 * @returns the facts with the nearest such values (none can move nearer while the others in the set keep theirs), or
 * null if there are none
 */
export function solve(
	parts: readonly CompiledCondition[],
	set: readonly FactId[],
	given: Case,
): Facts | null {
	const order = searchOrder(set, parts, given)
	const tests = parts.flatMap((part) => part.tests)
	const trial = {
		facts: { ...given.facts } as { -readonly [F in FactId]: Facts[F] },
		parameters: given.parameters,
	}
	const free = new Set(order)

	const search = (index: number): boolean => {
		if (!parts.every((part) => part.canBeMet(trial, free))) return false
		const fact = order[index]
		if (!fact) return true
		const now = trial.facts[fact]
		free.delete(fact)
		for (const value of [now, ...nearestValues(fact, tests, trial)]) {
			Object.assign(trial.facts, { [fact]: value })
			if (search(index + 1)) return true
		}
		Object.assign(trial.facts, { [fact]: now })
		free.add(fact)
		return false
	}
	return search(0) ? trial.facts : null
}
