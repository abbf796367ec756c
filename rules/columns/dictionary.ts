import type { FactValue } from '../facts-schema'

/** The distinct answers of a column by their codes, found again by what they were read from. */
export type Dictionary<K> = {
	readonly values: readonly FactValue[]
	readonly codeOf: (key: K) => number | undefined
	/** Gives an answer a code, under which it is found by the key from now on. */
	readonly add: (key: K, value: FactValue) => number
	/** Gives an answer a code that is not found again. */
	readonly addOnce: (value: FactValue) => number
}

/** A dictionary in which code 0 stands for what is not known. */
export function dictionary<K>(): Dictionary<K> {
	const values: FactValue[] = [null]
	const codes = new Map<K, number>()
	const addOnce = (value: FactValue) => values.push(value) - 1
	return {
		values,
		codeOf: (key) => codes.get(key),
		add: (key, value) => {
			const code = addOnce(value)
			codes.set(key, code)
			return code
		},
		addOnce,
	}
}
