import type { Columns } from '../columns/column'
import { componentStates } from '../columns/component-states'
import { evaluateColumns } from '../columns/evaluate-columns'
import { missingAt, outcomeAt } from '../columns/result-columns'
import { componentsOf } from '../diagrams/components'
import type { Ends, State } from '../diagrams/state'
import type { FactId } from '../facts'
import type { Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'

/** A component that is unknown. */
export type OpenPart = {
	readonly state: State
	/** Its facts that could still change the outcome. */
	readonly missing: readonly FactId[]
	/** All of its facts that can be asked. */
	readonly facts: readonly FactId[]
}

/**
 * Undetermined rows with the same unknown components in the same states, on which any answers have the same effect.
 */
export type OpenGroup = {
	/** Their places, in ascending order. */
	readonly rows: readonly number[]
	/** The components that are unknown. */
	readonly parts: readonly OpenPart[]
	/** Whether another component is unmet, which decides once it is known that the rule set concerns the person. */
	readonly isDecided: boolean
}

const isLeftOpen = ({ open, unknown }: Ends): boolean => open || unknown

/** Whether a component decides alone: its criteria are unmet, or the rule set does not concern the person. */
export const isOut = ({ open, unknown, met }: Ends): boolean => !open && !unknown && !met

/** Whether some questions settle a group's outcome, whatever the answers. */
export function isSettled({ parts, isDecided }: OpenGroup, asked: readonly FactId[]): boolean {
	const ends = parts.map(({ state }) => state.endsWith(asked))
	if (ends.some(({ open }) => open)) return false
	return isDecided || ends.some(isOut) || !ends.some(({ unknown }) => unknown)
}

/** Sorts the undetermined rows of columns into groups. */
export function openGroups(ruleset: Ruleset, parameters: Parameters, columns: Columns): readonly OpenGroup[] {
	const results = evaluateColumns(ruleset, parameters, columns)
	const components = componentsOf(ruleset)
	const statesAt = components.map((component) => componentStates(component, parameters)(columns.facts))
	const ids = new Map<State, number>()
	const idOf = (state: State): number => {
		const id = ids.get(state) ?? ids.size
		ids.set(state, id)
		return id
	}
	const known = new Map<State, OpenPart>()
	const partAt = (state: State, component: number, row: number): OpenPart => {
		const before = known.get(state)
		if (before) return before
		const { facts = [], askable = [] } = components[component] ?? {}
		const missing = missingAt(results, row).filter((fact) => facts.includes(fact))
		const part = { state, missing, facts: askable }
		known.set(state, part)
		return part
	}
	const groups = new Map<string, Omit<OpenGroup, 'rows'> & { readonly rows: number[] }>()
	for (let row = 0; row < columns.count; row++) {
		if (outcomeAt(results, row) !== 'undetermined') continue
		const states = statesAt.map((stateAt) => stateAt(row))
		const ends = states.map((state) => state.endsWith([]))
		const open = ends.flatMap((one, at) => (isLeftOpen(one) ? [at] : []))
		const isDecided = ends.some(isOut)
		const key = `${isDecided} ${open.map((at) => idOf(states[at] as State))}`
		const group = groups.get(key)
		if (group) group.rows.push(row)
		else {
			const parts = open.map((at) => partAt(states[at] as State, at, row))
			groups.set(key, { rows: [row], parts, isDecided })
		}
	}
	return [...groups.values()]
}
