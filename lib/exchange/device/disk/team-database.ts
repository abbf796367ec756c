import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { AuditHead } from '../../protocol'
import type { SealedValue } from './seal'

type Schema = DBSchema & {
	/** Unsent changes, and what belongs to this device alone. */
	entries: { key: string; value: SealedValue }
	/** The copy of the list, if one is kept. */
	packs: { key: string; value: SealedValue }
	/** What must be kept whatever the server answers. */
	notes: { key: string; value: AuditHead }
}

/** The database of one member of one workspace in this browser. */
export type TeamDatabase = IDBPDatabase<Schema>

const prefix = 'k-visa-check-team '

export const teamDatabase = (workspace: string, member: string): string => `${prefix}${workspace} ${member}`

export async function openTeamDatabase(name: string): Promise<TeamDatabase> {
	const database = await openDB<Schema>(name, 2, {
		upgrade: (opened, before) => {
			if (before < 1) opened.createObjectStore('entries')
			if (before < 2) {
				opened.createObjectStore('packs')
				opened.createObjectStore('notes')
			}
		},
		blocking: () => database.close(),
	})
	return database
}

/** The databases of team members in this browser, but for one; each is open until the next is asked for. */
export async function* teamDatabases(except: string | null = null): AsyncGenerator<TeamDatabase> {
	for (const { name } of (await indexedDB.databases?.()) ?? []) {
		if (!name?.startsWith(prefix) || name === except) continue
		const database = await openTeamDatabase(name)
		try {
			yield database
		} finally {
			database.close()
		}
	}
}
