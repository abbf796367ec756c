import type { ColumnState } from '../../model/table-view'

/** The columns that the table has, in its default order, and how many are shown by default. */
type Known = { readonly ids: readonly string[]; readonly shown: number }

/** The default columns of a table. */
export const columnsAtFirst = ({ ids, shown }: Known): readonly ColumnState[] =>
	ids.map((id, at) => ({ id, isShown: at < shown }))

/**
 * Saved columns, updated: without those that the table no longer has, and with new ones hidden at the end. The
 * table's first column always comes first, and is shown.
 */
export function completeColumns(kept: readonly ColumnState[], known: Known): readonly ColumnState[] {
	const atFirst = columnsAtFirst(known)
	const [fixed] = known.ids
	const seen = new Set<string>([fixed ?? ''])
	const others = kept.filter(({ id }) => {
		const isIn = known.ids.includes(id) && !seen.has(id)
		seen.add(id)
		return isIn
	})
	if (others.length === 0) return atFirst
	const missing = atFirst.filter(({ id }) => !seen.has(id)).map(({ id }) => ({ id, isShown: false }))
	return [...atFirst.slice(0, 1), ...others, ...missing]
}

/** The columns with one of them moved by a number of positions; the first one stays in place. */
export function moveColumn(columns: readonly ColumnState[], id: string, by: number): readonly ColumnState[] {
	const from = columns.findIndex((column) => column.id === id)
	const column = columns[from]
	if (!column || from === 0) return columns
	const to = Math.min(Math.max(from + by, 1), columns.length - 1)
	return columns.toSpliced(from, 1).toSpliced(to, 0, column)
}

/** The columns with one of them shown as the last visible one, or hidden as the first hidden one. */
export function showColumn(
	columns: readonly ColumnState[],
	id: string,
	isShown: boolean,
): readonly ColumnState[] {
	const others = columns.filter((column) => column.id !== id)
	const after = others.findLastIndex((column) => column.isShown)
	return others.toSpliced(after + 1, 0, { id, isShown })
}
