import type { Case } from '../case'
import type { Group } from '../diagrams/classes'
import type { Component } from '../diagrams/components'
import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'
import type { KnownCut } from '../fast/known-cuts'
import { knownStates } from '../fast/known-states'
import { isFact } from '../member'
import type { Parameters } from '../parameters'
import { answerAt, type Column, type Columns, notKnown } from './column'
import { scratchCase } from './tables'

/** Returns a component's state in a row of the columns that the function was created for. */
export type ComponentStateAt = (row: number) => State

/**
 * Compiles a component into a function that takes columns and returns a lookup of its state by row. Intermediate results
 * are cached per answer for as long as the columns share the same list of answers.
 */
export function componentStates(
	component: Component,
	parameters: Parameters,
): (columns: Columns['facts']) => ComponentStateAt {
	const { facts, groups } = component
	const { cutters, stateOfCuts } = knownStates(component)
	const compiled = groups.map((group, level) => compileCutAt(group, cutters[level] as Cutter, parameters))
	let known: State[] = []
	let before: readonly Column[] = []
	return (columns) => {
		const cutsAt = compiled.map((cutIn) => cutIn(columns))
		const cuts: KnownCut[] = []
		const stateAt = (row: number): State => {
			for (let level = 0; level < cutsAt.length; level++) cuts[level] = (cutsAt[level] as CutAt)(row)
			return stateOfCuts(cuts)
		}
		const looked = facts.map((fact) => columns[fact] ?? notKnown)
		const [codes, ...others] = looked.flatMap((column) => column.codes ?? [])
		if (others.length > 0) return stateAt
		// At most one answer differs from row to row, so its code determines the state while the columns keep their lists.
		if (!looked.every((column, place) => hasSameValues(column, before[place]))) known = []
		before = looked
		return (row) => {
			const code = codes ? (codes[row] as number) : 0
			known[code] ??= stateAt(row)
			return known[code]
		}
	}
}

/** Whether two columns have the same list of answers, and either both or neither vary from row to row. */
const hasSameValues = ({ values, codes }: Column, other: Column | undefined): boolean =>
	values === other?.values && (codes === null) === (other.codes === null)

type Cutter = (given: Case) => KnownCut
type CutAt = (row: number) => KnownCut

function compileCutAt({ members }: Group, cut: Cutter, parameters: Parameters) {
	const facts = members.filter(isFact)
	const { given, set } = scratchCase(parameters)
	const [alone, ...others] = facts
	if (!alone || others.length > 0) {
		return (columns: Columns['facts']): CutAt => {
			const looked = facts.map((fact) => columns[fact] ?? notKnown)
			return (row) => {
				for (let place = 0; place < facts.length; place++) {
					set(facts[place] as FactId, answerAt(looked[place] as Column, row))
				}
				return cut(given)
			}
		}
	}
	let known: KnownCut[] = []
	let before: readonly FactValue[] = []
	return (columns: Columns['facts']): CutAt => {
		const { values, codes } = columns[alone] ?? notKnown
		if (values !== before) known = []
		before = values
		return (row) => {
			const code = codes ? (codes[row] as number) : 0
			const found = known[code]
			if (found) return found
			set(alone, values[code] as FactValue)
			const own = cut(given)
			known[code] = own
			return own
		}
	}
}
