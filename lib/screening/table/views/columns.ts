import type { ColumnState } from '../../model/table-view'

/** The columns that the table has, all of them where it stands first, of which some are shown at first. */
type Known = { readonly ids: readonly string[]; readonly shown: number }

/** The columns of a table as they are at first. */
export const columnsAtFirst = ({ ids, shown }: Known): readonly ColumnState[] =>
	ids.map((id, at) => ({ id, isShown: at < shown }))

/**
 * Columns as they were kept: without those that the table no longer has, and with those that it did not have then at the
 * end, hidden. The first column of the table is the first one, and shown.
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

/** The columns with one of them moved by a number of places; the first one stays where it is. */
export function moveColumn(columns: readonly ColumnState[], id: string, by: number): readonly ColumnState[] {
	const from = columns.findIndex((column) => column.id === id)
	const column = columns[from]
	if (!column || from === 0) return columns
	const to = Math.min(Math.max(from + by, 1), columns.length - 1)
	return columns.toSpliced(from, 1).toSpliced(to, 0, column)
}

/** The columns with one of them shown as the last of those that are, or hidden as the first of those that are not. */
export function showColumn(
	columns: readonly ColumnState[],
	id: string,
	isShown: boolean,
): readonly ColumnState[] {
	const others = columns.filter((column) => column.id !== id)
	const after = others.findLastIndex((column) => column.isShown)
	return others.toSpliced(after + 1, 0, { id, isShown })
}
