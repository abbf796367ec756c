import type { FactId } from '../facts'
import type { Truth } from '../kleene'
import { type Column, type Columns, notKnown } from './column'

/** Rows per slice: few enough to stay in the processor's cache. */
export const maxRows = 1024

/** Truths as numbers, in Kleene's order, so that `all` is the minimum and `any` the maximum. */
export const rank = (truth: Truth): number => (truth === null ? unknownRank : truth ? metRank : unmetRank)
export const unmetRank = 0
export const unknownRank = 1
export const metRank = 2

/** A range of rows of columns, at most `maxRows` of them. */
export type Slice = { readonly facts: Columns['facts']; readonly from: number; readonly count: number }

export const columnIn = (slice: Slice, fact: FactId): Column => slice.facts[fact] ?? notKnown

/** Receives a fact that is missing, and the first `count` of `rows` it is missing in, relative to the slice. */
export type NameMissing = (fact: FactId, rows: Uint16Array, count: number) => void

/** One node of a condition, evaluated for many rows at once. */
export type Node = {
	readonly id: number
	/** The truth in each row of the slice that was last run. */
	readonly truths: Uint8Array
	/** Its parts must be run first. */
	readonly run: (slice: Slice) => void
	/** For rows in which the node is unknown: names the unanswered facts of those parts that are unknown as well. */
	readonly name: (slice: Slice, rows: Uint16Array, count: number, missing: NameMissing) => void
}

/** Fills a column of numbers by looking up each row's answer in a table. */
export function lookUp<T extends Uint8Array | Float64Array>(
	{ values, codes }: Column,
	tableOf: (values: Column['values']) => T,
	{ from, count }: Slice,
	into: T,
): void {
	const table = tableOf(values)
	if (!codes) into.fill(table[0] as number, 0, count)
	else for (let row = 0; row < count; row++) into[row] = table[codes[from + row] as number] as number
}

/** Names those of some facts that are unanswered. */
export function nameUnanswered(under: readonly FactId[]): Node['name'] {
	const own = new Uint16Array(maxRows)
	return ({ facts, from }, rows, count, missing) => {
		for (const fact of under) {
			const { values, codes } = facts[fact] ?? notKnown
			let kept = 0
			for (let index = 0; index < count; index++) {
				const row = rows[index] as number
				if (values[codes ? (codes[from + row] as number) : 0] === null) own[kept++] = row
			}
			if (kept > 0) missing(fact, own, kept)
		}
	}
}
