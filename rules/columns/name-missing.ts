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
		stateAt: componentStates(component, parameters),
		isNamedByNode: isNamedByNode(component, parameters),
	}))
	const own = new Uint16Array(mostRows)
	const lists = new Map<FactId, { readonly rows: Uint16Array; count: number }>()
	const note = (fact: FactId, row: number) => {
		const list = lists.get(fact) ?? { rows: new Uint16Array(mostRows), count: 0 }
		lists.set(fact, list)
		list.rows[list.count++] = row
	}
	/** Whether all that is unknown in a row can be met besides one component. */
	const canOthersBeMet = (slice: Slice, row: number, state: State): boolean =>
		components.every(({ nodes, stateAt }) => {
			if (!nodes.some(({ truths }) => truths[row] === unknown)) return true
			const other = stateAt(slice.facts, slice.from + row)
			return other === state || other.canBeMet
		})

	return (slice, rows, count, missing) => {
		for (const { nodes, stateAt, isNamedByNode } of components) {
			let kept = 0
			for (let index = 0; index < count; index++) {
				const row = rows[index] as number
				if (nodes.some(({ truths }) => truths[row] === unknown)) own[kept++] = row
			}
			if (kept === 0) continue
			if (isNamedByNode) {
				for (const node of nodes) node.name(slice, own, kept, missing)
				continue
			}
			for (let index = 0; index < kept; index++) {
				const row = own[index] as number
				const state = stateAt(slice.facts, slice.from + row)
				for (const fact of state.decisive) note(fact, row)
				if (state.helpful.length === 0 || !canOthersBeMet(slice, row, state)) continue
				for (const fact of state.helpful) note(fact, row)
			}
		}
		for (const [fact, list] of lists) {
			if (list.count > 0) missing(fact, list.rows, list.count)
			list.count = 0
		}
	}
}

/** Whether the one fact that a component looks at is missing whenever it is not answered. */
function isNamedByNode({ facts, isToldByTruths, stateOf }: Component, parameters: Parameters): boolean {
	if (facts.length !== 1 || !isToldByTruths) return false
	return stateOf({ facts: noFacts, parameters }).decisive.length === 1
}
