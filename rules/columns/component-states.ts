import type { Case } from '../case'
import type { Component, State } from '../components'
import type { FactId } from '../facts'
import type { Facts, FactValue } from '../facts-schema'
import { noFacts } from '../normalise'
import type { Parameters } from '../parameters'
import { answerAt, type Columns, notKnown } from './column'

/** So many ways to have answered are remembered for each component. */
const maxKnown = 65_536

/**
 * Makes a function that gives a component's state in a row of columns. It is found once for each way to have answered,
 * as long as the columns' answers stay the same.
 */
export function componentStates(
	{ facts, stateOf }: Component,
	parameters: Parameters,
): (columns: Columns['facts'], row: number) => State {
	const answers = { ...noFacts } as { -readonly [F in FactId]: FactValue }
	const given: Case = { facts: answers as Facts, parameters }
	const known = new Map<string, State>()
	let valuesBefore: (readonly FactValue[])[] = []
	return (columns, row) => {
		const looked = facts.map((fact) => columns[fact] ?? notKnown)
		if (looked.some(({ values }, place) => values !== valuesBefore[place])) known.clear()
		valuesBefore = looked.map(({ values }) => values)
		const key = looked.map(({ codes }) => (codes ? codes[row] : 0)).join()
		const before = known.get(key)
		if (before) return before
		for (const [place, fact] of facts.entries()) answers[fact] = answerAt(looked[place] ?? notKnown, row)
		const state = stateOf(given)
		if (known.size >= maxKnown) known.clear()
		known.set(key, state)
		return state
	}
}
