import { type FactId, factIds } from '../facts'
import type { Facts, FactValue } from '../facts-schema'
import { type Column, type Columns, createDictionary, type Dictionary } from './column'

/** Two lists are the same answer if they have the same entries in the same order. */
const keyOf = (value: FactValue) => (typeof value === 'object' ? JSON.stringify(value) : value)

type Gathered = Dictionary<unknown> & { readonly codes: Uint32Array }

/** Turns the facts of many people into columns: absent ones have code 0, those that nobody is sure of another one. */
export function gatherColumns(people: readonly Partial<Facts>[]): Columns {
	const gathered = new Map<string, Gathered>()
	const begin = (fact: string): Gathered => {
		const column = { ...createDictionary<unknown>(), codes: new Uint32Array(people.length) }
		gathered.set(fact, column)
		return column
	}
	for (let row = 0; row < people.length; row++) {
		const facts = people[row] as Partial<Facts>
		for (const fact in facts) {
			const value = facts[fact as FactId]
			if (value === undefined) continue
			const { codeOf, add, codes } = gathered.get(fact) ?? begin(fact)
			const key = keyOf(value)
			codes[row] = codeOf(key) ?? add(key, value)
		}
	}
	const columnOf = (fact: FactId): Column => {
		const { values = [null], codes = null } = gathered.get(fact) ?? {}
		return { values, codes }
	}
	return {
		count: people.length,
		facts: Object.fromEntries(factIds.map((fact) => [fact, columnOf(fact)])),
	}
}
