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
