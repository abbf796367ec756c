import type { Filter } from './table-filter'

/** What rows are sorted by, which may be something that only another version knows. */
export type StoredSorting = { readonly by: string; readonly isDown: boolean }

/** Whether a column is shown; the order of a list of these is that of the columns. */
export type ColumnState = { readonly id: string; readonly isShown: boolean }

/** The number of lines in a cell. */
export type Density = 'two' | 'one'

/** A view of a table of candidates. The search text is not part of it, because it may be a person's name. */
export type TableView = {
	readonly filters: readonly Filter[]
	readonly sorting: StoredSorting
	readonly columns: readonly ColumnState[]
	readonly density: Density
}

/** A view saved under a name: a built-in one may have no name and no content of its own. */
export type SavedView = { readonly id: string; readonly name?: string; readonly view?: TableView }

/** The last state of a table on this device. */
export type TableState = TableView & {
	/** The id of the saved view that it is based on. */
	readonly saved: string
	readonly isAskOpen: boolean
}
