import { useMemo } from 'react'
import { randomId } from '@/lib/screening/model/random-id'
import type { Role } from '@/lib/screening/model/records'
import type { SavedView, TableView } from '@/lib/screening/model/table-view'
import { isSameView, viewOf, viewsOf } from '@/lib/screening/table/views/saved-views'
import { useMayChange, useScreening } from '../desk/desk-context'

type Looked = {
	readonly role: Role
	/** How the table is looked at now, and at first. */
	readonly now: TableView
	readonly atFirst: TableView
	/** Completes what is saved with what there was not yet when it was saved. */
	readonly complete: (view: TableView) => TableView
	/** The id of the view that it goes out from. */
	readonly saved: string
	readonly onView: (view: TableView, saved: string) => void
}

/** The view that no one can delete, and whose filters stay what they are: none. */
const fixed = 'everyone'

/** The saved views of a role, the one that its table goes out from, and what can be done with them; null for what cannot. */
export function useSavedViews({ role, now, atFirst, complete, saved, onView }: Looked) {
	const { change } = useScreening()
	const mayChange = useMayChange()
	const views = useMemo(() => viewsOf(role), [role])
	const [first] = views as readonly [SavedView, ...SavedView[]]
	const everyone = views.find(({ id }) => id === fixed) ?? first
	const current = views.find(({ id }) => id === saved) ?? everyone
	const isFixed = current.id === fixed
	const mayRename = mayChange && !isFixed
	const store = (changed: readonly SavedView[]) => change('saveViews', { role: role.id, views: changed })
	const replace = (changed: SavedView) =>
		store(views.map((view) => (view.id === changed.id ? changed : view)))
	const shownBy = (view: SavedView) => complete(viewOf(view, atFirst))
	const show = (view: SavedView) => onView(shownBy(view), view.id)
	return {
		views,
		current,
		isChanged: !isSameView(now, shownBy(current)),
		show,
		/** Puts the table back to what the view shows. */
		discard: () => show(current),
		/** Keeps the table as the current view; null where that is not what its name says. */
		save: !mayChange || (isFixed && now.filters.length > 0) ? null : () => replace({ ...current, view: now }),
		saveAs: mayChange
			? async (name: string) => {
					const id = randomId()
					await store([...views, { id, name, view: now }])
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
