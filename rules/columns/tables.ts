import type { Case } from '../case'
import type { FactId } from '../facts'
import type { Facts, FactValue } from '../facts-schema'
import { noFacts } from '../normalise'
import type { Parameters } from '../parameters'

type Numbers = Uint8Array | Float64Array

/** A reusable case in which only the facts in question are set. */
export function scratchCase(parameters: Parameters) {
	const facts = { ...noFacts } as { -readonly [F in FactId]: FactValue }
	const given: Case = { facts: facts as Facts, parameters }
	const set = (fact: FactId, value: FactValue) => {
		facts[fact] = value
	}
	return { given, set }
}

/**
 * Computes a number once per distinct answer.
 * @param make creates an empty table of a given size
 * @param of computes the number for an answer
 * @returns a function from the answers of a column to the table of their numbers, by code
 */
export function tableByCode<T extends Numbers>(make: (size: number) => T, of: (value: FactValue) => number) {
	let known: readonly FactValue[] | null = null
	let table = make(64)
	let size = 0
	return (values: readonly FactValue[]): T => {
		if (values !== known) {
			known = values
			size = 0
		}
		if (values.length > table.length) {
			const larger = make(2 * values.length)
			larger.set(table.subarray(0, size))
			table = larger
		}
		for (; size < values.length; size++) table[size] = of(values[size] as FactValue)
		return table
	}
}

const slots = 2 ** 12

/**
 * Memoises a number computed from pairs of answers in a fixed-size cache.
 * @param of computes the number for two answers
 * @returns a function from the answers of two columns to a lookup by their codes
 */
export function memoOfPairs(of: (first: FactValue, second: FactValue) => number) {
	const firsts = new Int32Array(slots).fill(-1)
	const seconds = new Int32Array(slots)
	const numbers = new Uint8Array(slots)
	let of1: readonly FactValue[] | null = null
	let of2: readonly FactValue[] | null = null
	return (values1: readonly FactValue[], values2: readonly FactValue[]) => {
		if (values1 !== of1 || values2 !== of2) firsts.fill(-1)
		of1 = values1
		of2 = values2
		return (code1: number, code2: number): number => {
			const slot = (Math.imul(code1, 0x9e3779b1) + code2) & (slots - 1)
			if (firsts[slot] !== code1 || seconds[slot] !== code2) {
				firsts[slot] = code1
				seconds[slot] = code2
				numbers[slot] = of(values1[code1] as FactValue, values2[code2] as FactValue)
			}
			return numbers[slot] as number
		}
	}
}
