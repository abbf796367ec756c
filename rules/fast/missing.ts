import type { State } from '../diagrams/state'
import { type FactId, factIds } from '../facts'

const position = Object.fromEntries(factIds.map((fact, index) => [fact, index])) as Record<FactId, number>

/** Scratch space, reset for each person. */
const isNamed = new Uint8Array(factIds.length)

/** A component in which some criterion is unknown. */
export type OpenComponent = {
	readonly state: State
	/** If it is too open (see `isTooOpen`): the unanswered facts of its unknown criteria. */
	readonly named: readonly FactId[] | null
}

/**
 * The facts that can still change an undetermined outcome, in fact order; exact except for components that are too open.
 * @param components those with an unknown criterion; all others are met
 */
export function missingFrom(components: readonly OpenComponent[]): FactId[] {
	isNamed.fill(0)
	for (const { state, named } of components) {
		for (const fact of named ?? state.decisive()) isNamed[position[fact]] = 1
		if (!named) for (const fact of state.concerning()) isNamed[position[fact]] = 1
	}
	for (const { state, named } of components) {
		if (named || state.helpful().length === 0) continue
		if (!components.every((other) => other.state === state || other.state.canBeMet())) continue
		for (const fact of state.helpful()) isNamed[position[fact]] = 1
	}
	const missing: FactId[] = []
	for (let place = 0; place < isNamed.length; place++) {
		if (isNamed[place] === 1) missing.push(factIds[place] as FactId)
	}
	return missing
}
