import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'

/**
 * What many people answered to one fact. Answers repeat, so each distinct one stands in `values` once (null: not known)
 * and each row holds its place there. `codes` is null where all rows have `values[0]`.
 */
export type Column = {
	/** May grow at its end while rows are read; what is there never changes. */
	readonly values: readonly FactValue[]
	readonly codes: Uint32Array | null
}

/** The answers of many people, fact by fact; a fact without a column is not known of anybody. */
export type Columns = {
	readonly count: number
	readonly facts: { readonly [F in FactId]?: Column }
}

/** A column in which all rows have one answer, such as what a role says for every candidate. */
export const sameForAll = (value: FactValue): Column => ({ values: [value], codes: null })

export const notKnown: Column = sameForAll(null)

/** The answer in one row. */
export const answerAt = ({ values, codes }: Column, row: number): FactValue =>
	values[codes ? (codes[row] as number) : 0] as FactValue
