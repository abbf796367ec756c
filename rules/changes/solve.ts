import type { Case } from '../case'
import type { Condition, Test } from '../condition'
import { testsOf } from '../condition'
import { type FactId, facts } from '../facts'
import type { Facts } from '../facts-schema'
import { factsIn } from '../trace'
import { compileBestCase } from './best-case'
import { limitFacts, nearestValues } from './nearest-values'

/** A condition compiled for the search: what it looks at, and whether it can still be met. */
export type Part = {
	readonly condition: Condition
	readonly facts: readonly FactId[]
	readonly tests: readonly Test[]
	readonly canBeMet: ReturnType<typeof compileBestCase>
}

export const compilePart = (condition: Condition): Part => ({
	condition,
	facts: factsIn(condition),
	tests: testsOf(condition),
	canBeMet: compileBestCase(condition),
})

/**
 * What gets its value first moves least: what others are held against, then what takes time, then what can be
 * changed now; an unanswered fact comes last, for its value is an answer and not a change.
 */
function searchOrder(set: readonly FactId[], parts: readonly Part[], given: Case): FactId[] {
	const limits = limitFacts(parts.map(({ condition }) => condition))
	const rank = (fact: FactId) => {
		if (limits.has(fact)) return 0
		if (given.facts[fact] === null) return 3
		return facts[fact].change === 'time' ? 1 : 2
	}
	return set.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * Looks for values of the facts in `set`, all others staying as they are, with which every part is met.
 * @returns the facts with the nearest such values (none can move nearer while the others of the set keep theirs),
 * or null where no values do it
 */
export function solve(parts: readonly Part[], set: readonly FactId[], given: Case): Facts | null {
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
