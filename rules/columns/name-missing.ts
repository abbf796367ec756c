import { type Component, componentsOf } from '../diagrams/components'
import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import { noFacts } from '../normalise'
import type { Parameters } from '../parameters'
import type { Criterion, Ruleset } from '../ruleset'
import { notKnown } from './column'
import { componentStates } from './component-states'
import { maxRows, type NameMissing, type Node, type Slice, unknownRank } from './node'

type NameIn = (slice: Slice, rows: Uint16Array, count: number, missing: NameMissing) => void

/**
 * Compiles a function that names, for undetermined rows, exactly the facts that can still change the outcome, except in
 * components that are too open (see `isTooOpen`).
 * @param nodeOf the node of a deciding criterion; it must be run before the compiled function
 */
export function compileNameMissing(
	ruleset: Ruleset,
	parameters: Parameters,
	nodeOf: (criterion: Criterion) => Node,
): NameIn {
	const components = componentsOf(ruleset).map((component) => ({
		nodes: component.criteria.map(nodeOf),
		component,
		statesIn: componentStates(component, parameters),
		isNamedByNode: isNamedByNode(component, parameters),
	}))
	const own = new Uint16Array(maxRows)
	const tooOpen = new Uint16Array(maxRows)
	const lists = new Map<FactId, { readonly rows: Uint16Array; count: number }>()
	const note = (fact: FactId, row: number) => {
		const list = lists.get(fact) ?? { rows: new Uint16Array(maxRows), count: 0 }
		lists.set(fact, list)
		list.rows[list.count++] = row
	}
	return (slice, rows, count, missing) => {
		const parts = components.map(({ nodes, component, statesIn, isNamedByNode }) => ({
			nodes,
			component,
			isNamedByNode,
			stateAt: statesIn(slice.facts),
		}))
		/** Whether everything unknown in a row, apart from one component, can be met. */
		const canOthersBeMet = (row: number, state: State): boolean =>
			parts.every(({ nodes, stateAt }) => {
				if (!isUnknownIn(nodes, row)) return true
				const other = stateAt(slice.from + row)
				return other === state || other.canBeMet()
			})
		for (const { nodes, component, stateAt, isNamedByNode } of parts) {
			let kept = 0
			for (let index = 0; index < count; index++) {
				const row = rows[index] as number
				if (isUnknownIn(nodes, row)) own[kept++] = row
			}
			if (kept === 0) continue
			if (isNamedByNode) {
				nameByNodes(nodes, { slice, rows: own, count: kept }, missing)
				continue
			}
			const close = takeTooOpen(component, { slice, rows: own, count: kept }, tooOpen)
			nameByNodes(nodes, { slice, rows: tooOpen, count: kept - close }, missing)
			for (let index = 0; index < close; index++) {
				const row = own[index] as number
				const state = stateAt(slice.from + row)
				for (const fact of state.decisive()) note(fact, row)
				for (const fact of state.concerning()) note(fact, row)
				if (state.helpful().length === 0 || !canOthersBeMet(row, state)) continue
				for (const fact of state.helpful()) note(fact, row)
			}
		}
		for (const [fact, list] of lists) {
			if (list.count > 0) missing(fact, list.rows, list.count)
			list.count = 0
		}
	}
}

type Some = { readonly slice: Slice; readonly rows: Uint16Array; readonly count: number }

const unknownRows = new Uint16Array(maxRows)

/** Names the unanswered facts of each node in the rows in which that node is unknown. */
export function nameByNodes(
	nodes: readonly Node[],
	{ slice, rows, count }: Some,
	missing: NameMissing,
): void {
	for (const node of nodes) {
		let kept = 0
		for (let index = 0; index < count; index++) {
			const row = rows[index] as number
			if (node.truths[row] === unknownRank) unknownRows[kept++] = row
		}
		if (kept > 0) node.name(slice, unknownRows, kept, missing)
	}
}

const openFacts = new Uint8Array(maxRows)

/**
 * Moves the rows in which a component is too open (see `isTooOpen`) from `rows` to `tooOpen`.
 * @returns the number of rows left
 */
function takeTooOpen(
	{ askable, maxOpen }: Component,
	{ slice, rows, count }: Some,
	tooOpen: Uint16Array,
): number {
	if (askable.length <= maxOpen) return count
	openFacts.fill(0, 0, slice.count)
	for (const fact of askable) {
		const { values, codes } = slice.facts[fact] ?? notKnown
		for (let index = 0; index < count; index++) {
			const row = rows[index] as number
			if (values[codes ? (codes[slice.from + row] as number) : 0] === null) {
				openFacts[row] = (openFacts[row] as number) + 1
			}
		}
	}
	let left = 0
	let taken = 0
	for (let index = 0; index < count; index++) {
		const row = rows[index] as number
		if ((openFacts[row] as number) > maxOpen) tooOpen[taken++] = row
		else rows[left++] = row
	}
	return left
}

function isUnknownIn(nodes: readonly Node[], row: number): boolean {
	for (const { truths } of nodes) if (truths[row] === unknownRank) return true
	return false
}

/** Whether a component has a single fact, which is missing whenever it is unanswered. */
function isNamedByNode(
	{ askable, isDeterminedByTruths, stateOf }: Component,
	parameters: Parameters,
): boolean {
	if (askable.length !== 1 || !isDeterminedByTruths) return false
	return stateOf({ facts: noFacts, parameters }).decisive().length === 1
}
