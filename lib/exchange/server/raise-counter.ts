import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { recordHash, saltBytes } from '@/lib/audit/entry-hash'
import { type AuditNote, append, type Head } from '@/lib/audit/note'
import type { Transaction } from '@/lib/database/database'
import { notifyNumbers } from '@/lib/database/workspace-numbers'
import type { ExchangedStore } from '../protocol'
import { recordName } from '../record-name'
import type { Openings } from './view/visible'

/** A record that was written: its JSON (null if it is gone), and by which openings it can or could be seen. */
export type WrittenRecord = {
	readonly store: ExchangedStore
	readonly key: string
	readonly text: string | null
	readonly openings: Openings
	/** Whether its key has never been used before. */
	readonly isNew?: boolean
}

const inserted = (tx: Transaction, rows: string, change: number) => sql`
	insert into team.changes (workspace, store, key, change, openings, salt, first_change)
	select w.workspace, store, key, ${change}::bigint, openings, decode(salt, 'hex'),
		case when store = 'patches' then ${change}::bigint end
	from team.workspaces as w
	cross join json_to_recordset(${rows}) as r(store text, key text, openings text[], salt text)
	where w.workspace = ${tx.workspace}`

/**
 * Ends a transaction: assigns the workspace's next number to what was written, and notes it in the audit. The counter is
 * locked from here on, so these are the last statements: whoever sees a number sees every change up to it.
 */
export async function raiseCounter(
	tx: Transaction,
	written: readonly WrittenRecord[],
	noted: AuditNote,
): Promise<{ readonly complete: number; readonly head: Head }> {
	const random = randomBytes(saltBytes * written.length)
	const salts = written.map((_, at) => random.subarray(at * saltBytes, (at + 1) * saltBytes))
	const hashes = written.map((one, at) => recordHash(salts[at] as Buffer, recordName(one), one.text))
	const rows = { added: [] as object[], changed: [] as object[] }
	for (const [at, { store, key, openings, text, isNew }] of written.entries()) {
		const salt = text === null ? null : salts[at]?.toString('hex')
		rows[isNew ? 'added' : 'changed'].push({ store, key, openings, salt })
	}
	const [added, changed] = [JSON.stringify(rows.added), JSON.stringify(rows.changed)]
	const { rows: counters } = await tx.execute<{ change: string }>(sql`
		update team.workspaces set change = change + 1 where workspace = ${tx.workspace} returning change`)
	const change = Number(counters[0]?.change)
	if (rows.added.length > 0) await tx.execute(inserted(tx, added, change))
	if (rows.changed.length > 0)
		await tx.execute(sql`
			${inserted(tx, changed, change)}
			on conflict (workspace, store, key) do update
			set change = excluded.change, openings = excluded.openings, salt = excluded.salt`)
	const head = await append(tx, noted, { change, hashes: Buffer.concat(hashes) })
	await notifyNumbers(tx, change)
	return { complete: change, head }
}
