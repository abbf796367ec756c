import { builtInViews, isBuiltInView } from '@/lib/records/shapes/options'
import type { Role } from '../../model/records'
import { type Filter, ownerMe } from '../../model/table-filter'
import type { SavedView, TableView } from '../../model/table-view'

const filtersOf = {
	everyone: [],
	waiting: [{ field: 'date', kind: 'reply', is: 'there' }],
	interviews: [{ field: 'date', kind: 'interview', is: 'this-week' }],
	mine: [
		{ field: 'owner', is: 'any-of', values: [ownerMe] },
		{ field: 'decision', is: 'any-of', values: ['none'] },
	],
} as const satisfies Readonly<Record<(typeof builtInViews)[number], readonly Filter[]>>

/** The saved views of an opening, in order. */
export const viewsOf = ({ views }: Pick<Role, 'views'>): readonly SavedView[] =>
	views ?? builtInViews.map((id) => ({ id }))

/** What a saved view shows; for a built-in one without changes, its filters in the table's default view. */
export const viewOfSaved = ({ id, view }: SavedView, atFirst: TableView): TableView =>
	view ?? { ...atFirst, filters: isBuiltInView(id) ? filtersOf[id] : [] }

/** Whether two views show the same candidates in the same way. */
export function isSameView(a: TableView, b: TableView): boolean {
	const text = ({ filters, sorting, columns, density }: TableView) =>
		JSON.stringify([
			filters.map((one) => JSON.stringify(Object.entries(one).toSorted())).toSorted(),
			[sorting.by, sorting.isDown],
			columns.map(({ id, isShown }) => [id, isShown]),
			density,
		])
	return text(a) === text(b)
}
