import type { Columns } from '../columns/column'
import { componentStates } from '../columns/component-states'
import { evaluateColumns } from '../columns/evaluate-columns'
import { missingAt, outcomeAt } from '../columns/result-columns'
import { componentsOf } from '../components'
import type { FactId } from '../facts'
import type { Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import type { State } from '../state'

/** Undetermined rows whose unknown criteria always come out alike, whatever is answered. */
export type OpenGroup = {
	readonly rows: number
	/** The states of the components that are unknown; all others are met. */
	readonly states: readonly State[]
	readonly missing: readonly FactId[]
}

/** Sorts the undetermined rows of columns into groups. */
export function openGroups(ruleset: Ruleset, parameters: Parameters, columns: Columns): readonly OpenGroup[] {
	const results = evaluateColumns(ruleset, parameters, columns)
	const statesAt = componentsOf(ruleset).map((component) =>
		componentStates(component, parameters)(columns.facts),
	)
	const ids = new Map<State, number>()
	const idOf = (state: State): number => {
		const id = ids.get(state) ?? ids.size
		ids.set(state, id)
		return id
	}
	const groups = new Map<string, { -readonly [K in keyof OpenGroup]: OpenGroup[K] }>()
	for (let row = 0; row < columns.count; row++) {
		if (outcomeAt(results, row) !== 'undetermined') continue
		const states = statesAt.map((stateAt) => stateAt(row)).filter(({ endsWith }) => endsWith([]).unknown)
		const key = states.map(idOf).join()
		const group = groups.get(key)
		if (group) group.rows++
		else groups.set(key, { rows: 1, states, missing: missingAt(results, row) })
	}
	return [...groups.values()]
}
