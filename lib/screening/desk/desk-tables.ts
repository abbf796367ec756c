import { areSavedViews, isTableState } from '@/lib/records/shapes/view-shapes'
import type { SavedView, TableState } from '../model/table-view'
import type { DeskStore } from '../store/desk-store'
import { sanitizeRole } from '../store/sanitize-records'
import type { ChangeListener } from './change-listener'

/** The desk's methods for table views. */
export const tableMethods = (store: DeskStore, onChange: ChangeListener) => ({
	/** The last state of a role's table on this device; null if there is none. */
	tableOf: async (role: string): Promise<TableState | null> => store.tableOf(role),

	/**
	 * Stores the state of a role's table on this device. It is not an operation: there is nothing to undo.
	 * @throws for a state that could not be read back
	 */
	keepTable: async ({
		role,
		state,
	}: {
		readonly role: string
		readonly state: TableState
	}): Promise<void> => {
		if (!isTableState(state)) throw new Error('not the state of a table')
		await store.keepTable(role, state)
	},

	/**
	 * Saves the views of a role, which are part of it in files and in a team.
	 * @throws for views that could not be read back, such as one without a name
	 */
	saveViews: async ({
		role,
		views,
	}: {
		readonly role: string
		readonly views: readonly SavedView[]
	}): Promise<void> => {
		const operation = await store.transact({ kind: 'view', roles: [role] }, () => {
			const before = store.roles.get(role)
			if (!before) return null
			const after = sanitizeRole({ ...before, views })
			if (!areSavedViews(after.views)) throw new Error('not the views of a table')
			return { put: { roles: [after] } }
		})
		if (operation) onChange('decisions', operation)
	},
})
