import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { RecordAddress } from '../record-name'
import type { Openings } from './view/visible'

/** The newest change of a record. */
export type ChangeRow = RecordAddress & {
	readonly change: number
	readonly openings: Openings
	readonly isGone: boolean
}

/**
 * The newest changes of some records, looked up one by one: with statistics of a smaller table, a join would be planned as a
 * scan of the whole list.
 * @param lock locks them, in order
 */
export async function readChangeRows(
	tx: Transaction,
	records: readonly RecordAddress[],
	lock?: 'for update' | 'for key share',
): Promise<readonly ChangeRow[]> {
	if (records.length === 0) return []
	const named = JSON.stringify(records.map(({ store, key }) => ({ store, key })))
	const { rows } = await tx.execute<Omit<ChangeRow, 'change'> & { change: string }>(sql`
		select k.store, k.key, c.change, c.openings, c.salt is null as "isGone"
		from (
			select store, key from json_to_recordset(${named}) as r(store text, key text)
			order by store collate "C", key collate "C"
		) as k
		cross join lateral (
			select change, openings, salt from team.changes
			where workspace = ${tx.workspace} and store = k.store and key = k.key offset 0 ${sql.raw(lock ?? '')}
		) as c`)
	return rows.map((row) => ({ ...row, change: Number(row.change) }))
}
