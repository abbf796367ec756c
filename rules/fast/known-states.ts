import type { Case } from '../case'
import type { Component, SumRowPlace } from '../diagrams/components'
import type { State } from '../diagrams/state'
import { type KnownCut, rememberCuts } from './known-cuts'

/** A node of a trie of states: one step for each cut, by its id, and one for each sum. */
type Place = { readonly next: Map<number, Place>; state?: State }
const place = (): Place => ({ next: new Map() })

/** The maximum number of trie nodes per component. */
const maxPlaces = 16_384

/** A component's states, each computed once. */
export type KnownStates = {
	/** The cut functions of its groups, in the order of the groups. */
	readonly cutters: readonly ((given: Case) => KnownCut)[]
	readonly stateOf: (given: Case) => State
	/** The state for the given cuts, one per group, in the order of the groups. */
	readonly stateOfCuts: (cuts: readonly KnownCut[]) => State
}

const remembered = new WeakMap<Component, KnownStates>()

/** The memoised states of a component, shared by single and columnar evaluation. */
export function knownStates(component: Component): KnownStates {
	const before = remembered.get(component)
	if (before) return before
	const cutters = component.groups.map(rememberCuts)
	let first = place()
	let places = 0
	const step = ({ next }: Place, number: number): Place => {
		const before = next.get(number)
		if (before) return before
		const made = place()
		next.set(number, made)
		places++
		return made
	}
	const stateOfCuts = (cuts: readonly KnownCut[]): State => {
		if (places > maxPlaces) {
			first = place()
			places = 0
		}
		let at = first
		for (const { id } of cuts) at = step(at, id)
		for (const sum of component.sums) at = step(at, pointsSoFar(sum, cuts))
		at.state ??= component.stateOfCuts(cuts)
		return at.state
	}
	const states = {
		cutters,
		stateOfCuts,
		stateOf: (given: Case) => stateOfCuts(cutters.map((cutter) => cutter(given))),
	}
	remembered.set(component, states)
	return states
}

/** The points of a sum's rows in groups that are fully known. */
function pointsSoFar(rows: readonly SumRowPlace[], cuts: readonly KnownCut[]): number {
	let sum = 0
	for (const { level, place } of rows) {
		const { open, classes } = cuts[level] as KnownCut
		if (open.length === 0) sum += classes[0]?.points[place]?.low ?? 0
	}
	return sum
}
