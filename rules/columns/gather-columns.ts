import { type FactId, factIds } from '../facts'
import type { Facts, FactValue } from '../facts-schema'
import type { Column, Columns } from './column'

/** Gives each distinct answer its place; lists are the same when their entries are, in the same order. */
function dictionary() {
	const values: FactValue[] = [null]
	const codes = new Map<unknown, number>([
		[null, 0],
		[undefined, 0],
	])
	const codeOf = (value: FactValue | undefined): number => {
		const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value
		const known = codes.get(key)
		if (known !== undefined) return known
		const code = values.push(value as FactValue) - 1
		codes.set(key, code)
		return code
	}
	return { values, codeOf }
}

/** Turns the facts of many people into columns. */
export function gatherColumns(people: readonly Partial<Facts>[]): Columns {
	const columnOf = (fact: FactId): Column => {
		const { values, codeOf } = dictionary()
		const codes = Uint32Array.from(people, (facts) => codeOf(facts[fact]))
		return { values, codes: values.length === 1 ? null : codes }
	}
	return {
		count: people.length,
		facts: Object.fromEntries(factIds.map((fact) => [fact, columnOf(fact)])),
	}
}
