import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'

/**
 * Many people's answers to one fact, dictionary-encoded: each distinct answer is in `values` once (null: not known) and
 * each row holds its index there. `codes` is null if every row has `values[0]`.
 */
export type Column = {
	/** May be appended to while rows are read; existing entries never change. */
	readonly values: readonly FactValue[]
	readonly codes: Uint32Array | null
}

/** The answers of many people, fact by fact; a fact without a column is not known for anybody. */
export type Columns = {
	readonly count: number
	readonly facts: { readonly [F in FactId]?: Column }
}

/** A column in which all rows have the same answer, such as one that a role gives for every candidate. */
export const sameForAll = (value: FactValue): Column => ({ values: [value], codes: null })

export const notKnown: Column = sameForAll(null)

/** The answer in one row. */
export const answerAt = ({ values, codes }: Column, row: number): FactValue =>
	values[codes ? (codes[row] as number) : 0] as FactValue

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
export function createDictionary<K>(): Dictionary<K> {
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
