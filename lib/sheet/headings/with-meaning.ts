import type { Meaning } from '../cells/meanings'
import type { SheetColumn } from './column'

/** A word, by `wordKey`, in the column at a place. */
type Place = { readonly column: number; readonly key: string }

/** Columns in one of which a word that could mean two things means one of them, or is left open. */
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
