import type { Filter } from './table-filter'

/** What rows are sorted by, which may be something that another version knows. */
export type StoredSorting = { readonly by: string; readonly isDown: boolean }

/** Whether a column is shown; the order of a list of these is that of the columns. */
export type ColumnState = { readonly id: string; readonly isShown: boolean }

/** The lines of a cell. */
export type Density = 'two' | 'one'

/** How a table of candidates is looked at. What is searched for is no part of it: that may be the name of a person. */
export type TableView = {
	readonly filters: readonly Filter[]
	readonly sorting: StoredSorting
	readonly columns: readonly ColumnState[]
	readonly density: Density
}

/** The views that every opening has, until somebody changes them. */
export const builtInViews = ['everyone', 'waiting', 'interviews', 'mine'] as const
type BuiltInView = (typeof builtInViews)[number]

export const isBuiltInView = (id: string): id is BuiltInView => builtInViews.some((one) => one === id)

/** A view that is saved under a name: a built-in one may do without a name and without what it shows. */
export type SavedView = { readonly id: string; readonly name?: string; readonly view?: TableView }

/** How a table was left on this device. */
export type TableState = TableView & {
	/** The id of the saved view that it goes out from. */
	readonly saved: string
	readonly isAskOpen: boolean
}
