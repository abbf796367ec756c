import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { defaultSettings } from '@/lib/screening/model/records'
import type { SharedSettings } from '../protocol'
import type { WrittenRecord } from './raise-counter'
import { readRecords } from './statements'

/** The settings of a workspace from its first moment on. */
export const initialSettings: SharedSettings = { keptDays: defaultSettings.keptDays, erasures: [] }

/** The settings as they stand. */
export async function readSettings(tx: Transaction): Promise<SharedSettings> {
	const [stored] = await readRecords(tx, 'settings', ['settings'])
	return stored ? JSON.parse(stored.value) : initialSettings
}

/**
 * Locks the settings until the transaction ends, and reads them; stores the initial ones if there are none yet, so that the
 * transaction has to write them (`writtenSettings`).
 */
export async function lockSettings(tx: Transaction): Promise<SharedSettings> {
	const { keptDays, erasures } = initialSettings
	await tx.execute(sql`
		insert into team.settings (workspace, kept_days, erasures)
		values (${tx.workspace}, ${keptDays}, ${JSON.stringify(erasures)}) on conflict do nothing`)
	await tx.execute(sql`select from team.settings where workspace = ${tx.workspace} for update`)
	return readSettings(tx)
}

/** The settings as they now stand, for the end of a transaction that has changed them. */
export async function writtenSettings(tx: Transaction): Promise<WrittenRecord> {
	const [stored] = await readRecords(tx, 'settings', ['settings'])
	return { store: 'settings', key: 'settings', text: stored?.value ?? null, openings: null }
}
