import type { State } from './components'
import { type FactId, factIds } from './facts'

const position = Object.fromEntries(factIds.map((fact, index) => [fact, index])) as Record<FactId, number>

/**
 * Facts that can still change an undetermined outcome, in fact order, and no others.
 * @param states the states of those components in which some criterion is unknown; all others are met
 */
export function missingIn(states: readonly State[]): FactId[] {
	const isNamed = new Uint8Array(factIds.length)
	for (const { decisive } of states) for (const fact of decisive) isNamed[position[fact]] = 1
	for (const state of states) {
		if (state.helpful.length === 0 || !states.every((other) => other === state || other.canBeMet)) continue
		for (const fact of state.helpful) isNamed[position[fact]] = 1
	}
	return factIds.filter((_, index) => isNamed[index] === 1)
}
