import { isTableState } from '@/lib/records/shapes/view-shapes'
import { formsIn } from '../database/form-shapes'
import { piecesIn } from '../database/piece-shapes'
import type { BegunOperation, DeviceEntry, RecordStore } from '../database/record-store'
import type { TableState } from '../model/table-view'

const prefix = 'table '
/** The key for the state of a role's table. */
export const tableKey = (role: string) => `${prefix}${role}` as const

type ListName = 'forms' | 'pieces'

/** A note that is a list. Its reader leaves out what is not valid. */
function listNote<N extends ListName, T extends Extract<DeviceEntry, { readonly name: N }>['value']>(
	records: RecordStore,
	name: N,
	read: (value: unknown) => T,
) {
	let count = 0
	const counted = (list: T) => {
		count = list.length
		return list
	}
	return {
		get: async (): Promise<T> => {
			const entry = await records.get('device', name).catch(() => undefined)
			return counted(read(((entry ?? {}) as { readonly value?: unknown }).value))
		},
		/** Notes a list in place of what was noted before. */
		keep: async (value: T): Promise<void> => {
			const entry = { name, value } as DeviceEntry
			const isAny = value.length > 0
			await records
				.change(isAny ? { put: { device: [entry] } } : { remove: { device: [name] } })
				.then(() => counted(value))
				.catch(() => {})
		},
		/** How many entries there were when it was last looked at. */
		count: () => count,
	}
}

/** Notes that stay on this device. If the device has no space for them, they are dropped. */
export const deviceNotes = (records: RecordStore, hasRole: (role: string) => boolean) => ({
	/** Notes that an import begins, or, with null, that it has ended. */
	noteBegun: (value: BegunOperation | null) =>
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

	/** How the columns of kinds of sheets were read, the last kind first. */
	forms: listNote(records, 'forms', formsIn),

	/** What pieces of cells mean in all sheets, the last one first. */
	pieces: listNote(records, 'pieces', piecesIn),

	/** Removes the notes on tables of roles that no longer exist. */
	forgetTables: async (): Promise<void> => {
		const gone: IDBValidKey[] = []
		for await (const { key } of records.each('device', prefix))
			if (!hasRole(String(key).slice(prefix.length))) gone.push(key)
		if (gone.length > 0) await records.change({ remove: { device: gone } }).catch(() => {})
	},
})
