import { useMemo } from 'react'
import { randomId } from '@/lib/screening/model/random-id'
import type { Role } from '@/lib/screening/model/records'
import type { SavedView, TableView } from '@/lib/screening/model/table-view'
import { isSameView, viewOfSaved, viewsOf } from '@/lib/screening/table/views/saved-views'
import { useScreening } from '../desk/desk-context'
import { useMay } from '../rights/use-may'

type Looked = {
	readonly role: Role
	/** The current and the default view of the table. */
	readonly now: TableView
	readonly atFirst: TableView
	/** Adds to a saved view what did not exist when it was saved. */
	readonly complete: (view: TableView) => TableView
	/** The id of the view that it is based on. */
	readonly saved: string
	readonly onView: (view: TableView, saved: string) => void
}

/** The view that nobody can delete, and that never has filters. */
export const fixedView = 'everyone'

/**
 * The saved views of a role, the one that its table is based on, and actions on them; null for an action that is not
 * possible.
 */
export function useSavedViews({ role, now, atFirst, complete, saved, onView }: Looked) {
	const { change } = useScreening()
	const mayChange = useMay()('opening')
	const views = useMemo(() => viewsOf(role), [role])
	const [first] = views as readonly [SavedView, ...SavedView[]]
	const everyone = views.find(({ id }) => id === fixedView) ?? first
	const current = views.find(({ id }) => id === saved) ?? everyone
	const isFixed = current.id === fixedView
	const mayRename = mayChange && !isFixed
	const store = (changed: readonly SavedView[]) => change('saveViews', { role: role.id, views: changed })
	const replace = (changed: SavedView) =>
		store(views.map((view) => (view.id === changed.id ? changed : view)))
	const shownBy = (view: SavedView) => complete(viewOfSaved(view, atFirst))
	const show = (view: SavedView) => onView(shownBy(view), view.id)
	return {
		views,
		current,
		isChanged: !isSameView(now, shownBy(current)),
		show,
		/** Resets the table to the view. */
		discard: () => show(current),
		/** Saves the table as the current view; null if the view's name would then be wrong. */
		save: !mayChange || (isFixed && now.filters.length > 0) ? null : () => replace({ ...current, view: now }),
		saveAs: mayChange
			? async (name: string) => {
					const id = randomId()
					await store([...views, { id, name, view: now }])
					onView(now, id)
				}
			: null,
		/** Saves the table as another view, in place of what that one keeps. */
		overwrite: mayChange
			? async (id: string) => {
					await store(views.map((view) => (view.id === id ? { ...view, view: now } : view)))
					onView(now, id)
				}
			: null,
		rename: !mayRename ? null : (name: string) => replace({ ...current, name, view: shownBy(current) }),
		remove: !mayRename
			? null
			: async () => {
					await store(views.filter((view) => view !== current))
					show(everyone)
				},
	}
}

export type SavedViews = ReturnType<typeof useSavedViews>
