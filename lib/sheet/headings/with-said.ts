import type { SheetColumn } from './column'

/** A cell's text, by `cellKey`, in a column, by index. */
export type SaidPlace = { readonly column: number; readonly key: string }

/** Sets what a cell of one column means, or clears it if null; returns the changed columns. */
export const withSaid = (
	columns: readonly SheetColumn[],
	{ column: at, key }: SaidPlace,
	means: string | null,
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index !== at) return column
		const said = new Map(column.said)
		if (means === null) said.delete(key)
		else said.set(key, { means })
		return { ...column, said }
	})
