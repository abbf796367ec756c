import { type FactId, factIds } from '../facts'
import type { Facts, FactValue } from '../facts-schema'
import type { Column, Columns } from './column'
import { dictionary } from './dictionary'

/** Lists are the same answer when their entries are, in the same order. */
const keyOf = (value: FactValue) => (typeof value === 'object' ? JSON.stringify(value) : value)

/** Turns the facts of many people into columns. */
export function gatherColumns(people: readonly Partial<Facts>[]): Columns {
	const columnOf = (fact: FactId): Column => {
		const { values, codeOf, add } = dictionary<unknown>()
		const codes = Uint32Array.from(people, (facts) => {
			const value = facts[fact] ?? null
			if (value === null) return 0
			const key = keyOf(value)
			return codeOf(key) ?? add(key, value)
		})
		return { values, codes: values.length === 1 ? null : codes }
	}
	return {
		count: people.length,
		facts: Object.fromEntries(factIds.map((fact) => [fact, columnOf(fact)])),
	}
}
