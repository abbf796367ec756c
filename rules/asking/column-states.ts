import type { Case } from '../case'
import { answerAt, type Column, type Columns, notKnown } from '../columns/column'
import type { Component, State } from '../components'
import type { FactId } from '../facts'
import type { Facts, FactValue } from '../facts-schema'
import { noFacts } from '../normalise'
import type { Parameters } from '../parameters'

/** Makes a function that gives a component's state in a row; it is found once for each way to have answered. */
export function columnStates(
	{ facts, stateOf }: Component,
	parameters: Parameters,
	columns: Columns['facts'],
): (row: number) => State {
	const looked = facts.map((fact): [FactId, Column] => [fact, columns[fact] ?? notKnown])
	const answers = { ...noFacts } as { -readonly [F in FactId]: FactValue }
	const given: Case = { facts: answers as Facts, parameters }
	const known = new Map<string, State>()
	return (row) => {
		let key = ''
		for (const [, { codes }] of looked) if (codes) key += `${codes[row]} `
		const before = known.get(key)
		if (before) return before
		for (const [fact, column] of looked) answers[fact] = answerAt(column, row)
		const state = stateOf(given)
		known.set(key, state)
		return state
	}
}
