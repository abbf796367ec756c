import type { Case } from '../case'
import { type Component, componentsOf } from '../diagrams/components'
import { type FactId, inFactOrder } from '../facts'
import type { Facts } from '../facts-schema'
import type { CriterionResult } from '../result'
import type { Ruleset } from '../ruleset'

/** Whether so many facts of a component are open that all unanswered facts of its unknown criteria are named as missing. */
export function isTooOpen({ askable, maxOpen }: Component, given: Facts): boolean {
	if (askable.length <= maxOpen) return false
	let open = 0
	for (const fact of askable) if (given[fact] === null) open++
	return open > maxOpen
}

/**
 * The facts that can still change an undetermined outcome, in fact order; exact except for components that are too
 * open, and for what an exempting criterion asks.
 * @param criteria the results of the rule set's criteria
 */
export function missingIn(
	ruleset: Ruleset,
	criteria: readonly CriterionResult[],
	given: Case,
): readonly FactId[] {
	// Where a required criterion is unmet, all that is left is whether the rule set concerns the person.
	const isUnmet = criteria.some(({ kind, result }) => kind === 'required' && result === 'unmet')
	if (isUnmet) {
		const exempting = criteria.filter(({ kind, result }) => kind === 'exempting' && result === 'unknown')
		return inFactOrder(exempting.flatMap(({ because }) => because.unanswered))
	}
	const unknownIn = (component: Component) =>
		criteria.filter(
			({ id, result }) => result === 'unknown' && component.criteria.some((criterion) => criterion.id === id),
		)
	const open = componentsOf(ruleset)
		.map((component) => ({ component, unknown: unknownIn(component) }))
		.filter(({ unknown }) => unknown.length > 0)
		.map((part) => ({ ...part, state: part.component.stateOf(given) }))
	const missing = open.flatMap(({ component, unknown, state }) => {
		if (isTooOpen(component, given.facts)) return unknown.flatMap(({ because }) => because.unanswered)
		// Facts that only decide between unknown and met matter only if everything else can be met.
		const canRestBeMet = open.every((other) => other.state === state || other.state.canBeMet())
		return [...state.decisive(), ...state.concerning(), ...(canRestBeMet ? state.helpful() : [])]
	})
	return inFactOrder(missing)
}
