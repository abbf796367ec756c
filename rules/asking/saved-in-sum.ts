import type { Component } from '../diagrams/components'
import type { FactId } from '../facts'
import { normalise } from '../normalise'
import { compileCondition } from '../operators'
import { noParameters } from '../parameters'
import { factsInRow, rangeOf } from '../points-table'
import { factsIn } from '../trace'
import { distribution } from './shares'

// Sums of points have so many states that questions about them are ordered only once, as if nothing were known.

const remembered = new WeakMap<Component, ReadonlyMap<FactId, number>>()

/** How many questions a question about a component with sums is expected to save, given how many are open. */
export function savedInSum(component: Component, fact: FactId, open: number): number {
	const known = remembered.get(component) ?? leverages(component)
	remembered.set(component, known)
	return ((known.get(fact) ?? 0) * open) / component.facts.length
}

/**
 * How many questions a fact saves together with its best partner, half of them credited to each; ties are broken by
 * the points they can give.
 */
function leverages(component: Component): ReadonlyMap<FactId, number> {
	const criteria = component.criteria.map(({ condition }) => ({
		truthOf: compileCondition(condition),
		facts: factsIn(condition),
	}))
	const savedBy = (pair: readonly [FactId, FactId]): number => {
		let saved = 0
		for (const [one, share] of distribution(pair[0])) {
			for (const [other, otherShare] of distribution(pair[1])) {
				const given = normalise({ [pair[0]]: one, [pair[1]]: other })
				for (const { truthOf, facts } of criteria) {
					if (truthOf({ facts: given, parameters: noParameters }) === null) continue
					saved += (share * otherShare * facts.filter((fact) => !pair.includes(fact)).length) / 2
				}
			}
		}
		return saved
	}
	const rows = component.groups.flatMap(({ rows }) => rows)
	const pointsOf = (fact: FactId) =>
		rows.filter((row) => factsInRow(row).includes(fact)).reduce((sum, row) => sum + rangeOf(row).high, 0)
	return new Map(
		component.facts.map((fact) => {
			const others = component.facts.filter((other) => other !== fact)
			return [fact, Math.max(...others.map((other) => savedBy([fact, other]))) + pointsOf(fact) / 1000]
		}),
	)
}
