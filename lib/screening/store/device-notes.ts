import { isTableState } from '@/lib/records/shapes/view-shapes'
import { formsIn } from '../database/form-shapes'
import type { Begun, RecordStore } from '../database/record-store'
import type { RememberedForm } from '../model/remembered-form'
import type { TableState } from '../model/table-view'

const prefix = 'table '
/** The key for the state of a role's table. */
export const tableKey = (role: string) => `${prefix}${role}` as const

/** What is remembered of the columns of sheets, by the headings of each kind of sheet. */
function formNotes(records: RecordStore) {
	let count = 0
	const counted = (forms: readonly RememberedForm[]) => {
		count = forms.length
		return forms
	}
	return {
		/** How the columns of kinds of sheets were read, the last kind first; those that are not valid are left out. */
		forms: async (): Promise<readonly RememberedForm[]> => {
			const entry = await records.get('device', 'forms').catch(() => undefined)
			return counted(formsIn(((entry ?? {}) as { readonly value?: unknown }).value))
		},
		/** Notes how the columns of kinds of sheets were read, in place of what was noted before. */
		keepForms: async (value: readonly RememberedForm[]): Promise<void> => {
			const isAny = value.length > 0
			await records
				.change(isAny ? { put: { device: [{ name: 'forms', value }] } } : { remove: { device: ['forms'] } })
				.then(() => counted(value))
				.catch(() => {})
		},
		/** How many kinds of sheets were remembered when they were last looked at. */
		formCount: () => count,
	}
}

/** Notes that stay on this device. If the device has no space for them, they are dropped. */
export const deviceNotes = (records: RecordStore, hasRole: (role: string) => boolean) => ({
	/** Notes that an import begins, or, with null, that it has ended. */
	noteBegun: (value: Begun | null) =>
		records
			.change(value ? { put: { device: [{ name: 'begun', value }] } } : { remove: { device: ['begun'] } })
			.catch(() => {}),

	/** The last state of a role's table on this device; null if there is none. */
	tableOf: async (role: string): Promise<TableState | null> => {
		const entry = await records.get('device', tableKey(role)).catch(() => undefined)
		const { value } = (entry ?? {}) as { readonly value?: unknown }
		return isTableState(value) ? (value as TableState) : null
	},

	/** Notes the state of a role's table, unless the role no longer exists. */
	keepTable: async (role: string, value: TableState): Promise<void> => {
		if (!hasRole(role)) return
		await records.change({ put: { device: [{ name: tableKey(role), value }] } }).catch(() => {})
	},

	...formNotes(records),

	/** Removes the notes on tables of roles that no longer exist. */
	forgetTables: async (): Promise<void> => {
		const gone: IDBValidKey[] = []
		for await (const { key } of records.each('device', prefix))
			if (!hasRole(String(key).slice(prefix.length))) gone.push(key)
		if (gone.length > 0) await records.change({ remove: { device: gone } }).catch(() => {})
	},
})
