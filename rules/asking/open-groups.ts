import type { Columns } from '../columns/column'
import { componentStates } from '../columns/component-states'
import { evaluateColumns } from '../columns/evaluate-columns'
import { missingAt, outcomeAt } from '../columns/result-columns'
import { componentsOf } from '../diagrams/components'
import type { Ends, State } from '../diagrams/state'
import type { FactId } from '../facts'
import type { Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'

/** A component that is unknown, and its facts that could still change the outcome. */
export type OpenPart = { readonly state: State; readonly missing: readonly FactId[] }

/**
 * Undetermined rows with the same unknown components in the same states, on which any answers have the same effect.
 */
export type OpenGroup = {
	/** Their places, in ascending order. */
	readonly rows: readonly number[]
	/** The components that are unknown; all others are met. */
	readonly parts: readonly OpenPart[]
}

const isLeftOpen = ({ open, unknown }: Ends): boolean => open || unknown

/** Whether a component decides alone: its criteria are unmet, or the rule set does not concern the person. */
export const isOut = ({ open, unknown, met }: Ends): boolean => !open && !unknown && !met

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
		const own = components[component]?.facts ?? []
		const part = { state, missing: missingAt(results, row).filter((fact) => own.includes(fact)) }
		known.set(state, part)
		return part
	}
	const groups = new Map<string, { readonly rows: number[]; readonly parts: readonly OpenPart[] }>()
	for (let row = 0; row < columns.count; row++) {
		if (outcomeAt(results, row) !== 'undetermined') continue
		const states = statesAt.map((stateAt) => stateAt(row))
		const open = states.flatMap((state, at) => (isLeftOpen(state.endsWith([])) ? [at] : []))
		const key = open.map((at) => idOf(states[at] as State)).join()
		const group = groups.get(key)
		if (group) group.rows.push(row)
		else groups.set(key, { rows: [row], parts: open.map((at) => partAt(states[at] as State, at, row)) })
	}
	return [...groups.values()]
}
