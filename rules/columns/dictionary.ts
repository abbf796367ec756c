import type { FactValue } from '../facts-schema'

/** The distinct answers of a column by code, with a lookup by the key that each was read from. */
export type Dictionary<K> = {
	readonly values: readonly FactValue[]
	readonly codeOf: (key: K) => number | undefined
	/** Assigns an answer a code, which `codeOf` returns for the key from now on. */
	readonly add: (key: K, value: FactValue) => number
	/** Assigns an answer a code that `codeOf` never returns. */
	readonly addOnce: (value: FactValue) => number
}

/** Creates a dictionary in which code 0 means "not known". */
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
