import type { Begun, RecordStore } from '../database/record-store'
import { isTableState } from '../database/view-shapes'
import type { TableState } from '../model/table-view'

const prefix = 'table '
/** The key under which it is noted how a role's table was left. */
export const tableKey = (role: string) => `${prefix}${role}` as const

/** What is noted on this device alone. A device without space for it does without. */
export const deviceNotes = (records: RecordStore, hasRole: (role: string) => boolean) => ({
	/** Notes that an import begins, or that its end is known. */
	noteBegun: (value: Begun | null) =>
		records
			.change(value ? { put: { device: [{ name: 'begun', value }] } } : { remove: { device: ['begun'] } })
			.catch(() => {}),

	/** How a role's table was left here; null if that is not known. */
	tableOf: async (role: string): Promise<TableState | null> => {
		const entry = await records.get('device', tableKey(role)).catch(() => undefined)
		const { value } = (entry ?? {}) as { readonly value?: unknown }
		return isTableState(value) ? (value as TableState) : null
	},

	/** Notes how a role's table is left, unless there is no such role any more. */
	keepTable: async (role: string, value: TableState): Promise<void> => {
		if (!hasRole(role)) return
		await records.change({ put: { device: [{ name: tableKey(role), value }] } }).catch(() => {})
	},

	/** Removes what is noted of the tables of roles that there are no more. */
	forgetTables: async (): Promise<void> => {
		const gone: IDBValidKey[] = []
		for await (const { key } of records.each('device', prefix))
			if (!hasRole(String(key).slice(prefix.length))) gone.push(key)
		if (gone.length > 0) await records.change({ remove: { device: gone } }).catch(() => {})
	},
})
