import type { Meaning } from '../cells/choices/meanings'
import type { SheetColumn } from './column'

/** A word, by `wordKey`, in a column, by index. */
type Place = { readonly column: number; readonly key: string }

/** Sets what an ambiguous word means in one column, or clears it if null; returns the changed columns. */
export const withMeaning = (
	columns: readonly SheetColumn[],
	{ column: at, key }: Place,
	meaning: Meaning | null,
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index !== at) return column
		const { [key]: _, ...others } = column.meanings ?? {}
		return { ...column, meanings: meaning === null ? others : { ...others, [key]: meaning } }
	})
