import { type Component, componentsOf, type State } from '../components'
import type { FactId } from '../facts'
import { noFacts } from '../normalise'
import type { Parameters } from '../parameters'
import type { Criterion, Ruleset } from '../ruleset'
import { componentStates } from './component-states'
import { mostRows, type NameMissing, type Node, type Slice, unknown } from './node'

type NameIn = (slice: Slice, rows: Uint16Array, count: number, missing: NameMissing) => void

/**
 * Compiles a function that names, for undetermined rows, the facts that can still change the outcome and no others.
 * @param nodeOf the node of a required criterion, which is run before
 */
export function compileNameMissing(
	ruleset: Ruleset,
	parameters: Parameters,
	nodeOf: (criterion: Criterion) => Node,
): NameIn {
	const components = componentsOf(ruleset).map((component) => ({
		nodes: component.criteria.map(nodeOf),
		statesIn: componentStates(component, parameters),
		isNamedByNode: isNamedByNode(component, parameters),
	}))
	const own = new Uint16Array(mostRows)
	const lists = new Map<FactId, { readonly rows: Uint16Array; count: number }>()
	const note = (fact: FactId, row: number) => {
		const list = lists.get(fact) ?? { rows: new Uint16Array(mostRows), count: 0 }
		lists.set(fact, list)
		list.rows[list.count++] = row
	}
	return (slice, rows, count, missing) => {
		const parts = components.map(({ nodes, statesIn, isNamedByNode }) => ({
			nodes,
			isNamedByNode,
			stateAt: statesIn(slice.facts),
		}))
		/** Whether all that is unknown in a row can be met besides one component. */
		const canOthersBeMet = (row: number, state: State): boolean =>
			parts.every(({ nodes, stateAt }) => {
				if (!isUnknownIn(nodes, row)) return true
				const other = stateAt(slice.from + row)
				return other === state || other.canBeMet
			})
		for (const { nodes, stateAt, isNamedByNode } of parts) {
			let kept = 0
			for (let index = 0; index < count; index++) {
				const row = rows[index] as number
				if (isUnknownIn(nodes, row)) own[kept++] = row
			}
			if (kept > 0 && isNamedByNode) {
				for (const node of nodes) node.name(slice, own, kept, missing)
				continue
			}
			for (let index = 0; index < kept; index++) {
				const row = own[index] as number
				const state = stateAt(slice.from + row)
				for (const fact of state.decisive) note(fact, row)
				if (state.helpful.length === 0 || !canOthersBeMet(row, state)) continue
				for (const fact of state.helpful) note(fact, row)
			}
		}
		for (const [fact, list] of lists) {
			if (list.count > 0) missing(fact, list.rows, list.count)
			list.count = 0
		}
	}
}

function isUnknownIn(nodes: readonly Node[], row: number): boolean {
	for (const { truths } of nodes) if (truths[row] === unknown) return true
	return false
}

/** Whether the one fact that a component looks at is missing whenever it is not answered. */
function isNamedByNode({ facts, isToldByTruths, stateOf }: Component, parameters: Parameters): boolean {
	if (facts.length !== 1 || !isToldByTruths) return false
	return stateOf({ facts: noFacts, parameters }).decisive.length === 1
}
