import { sql } from 'drizzle-orm'
import { recordHash } from '@/lib/audit/entry-hash'
import { setLocally, type Transaction } from '@/lib/database/database'
import { type ExchangedStore, exchangedStores } from '../protocol'
import { recordName } from '../record-name'
import { planForAllRows } from './plan-for-all-rows'
import { recordsToCheck } from './statements'

/** A record that differs from the audit, or that the audit does not know, or that is missing (with an empty key). */
export type RecordFault = { readonly store: string; readonly key: string }

type Row = {
	readonly key: string
	readonly value: string
	readonly change: string | null
	readonly salt: Buffer | null
}

const rowsAtOnce = 500

/** The hashes that the audit has of some changes, concatenated as bytes. */
async function hashesOf(tx: Transaction, rows: readonly Row[]): Promise<ReadonlyMap<string, Buffer>> {
	const changes = JSON.stringify([...new Set(rows.flatMap(({ change }) => change ?? []))])
	const { rows: entries } = await tx.execute<{ change: string; hashes: Buffer }>(sql`
		select change, hashes from team.audit where workspace = ${tx.workspace}
		and change in (select json_array_elements_text(${changes})::bigint)`)
	return new Map(entries.map(({ change, hashes }) => [change, hashes]))
}

function matchesAudit(
	store: ExchangedStore,
	{ key, value, change, salt }: Row,
	noted: ReadonlyMap<string, Buffer>,
) {
	if (change === null || salt === null) return false
	const hash = recordHash(salt, recordName({ store, key }), JSON.stringify(JSON.parse(value)))
	return noted.get(change)?.includes(hash) ?? false
}

/** Compares every record of a transaction's workspace with the hash that the audit has of its newest change. */
export async function checkRecords(tx: Transaction): Promise<readonly RecordFault[]> {
	await setLocally(tx, planForAllRows)
	const faults: RecordFault[] = []
	const counts = new Map<string, number>()
	for (const store of exchangedStores) {
		await tx.execute(sql`declare checked no scroll cursor for ${recordsToCheck(tx, store)}`.inlineParams())
		for (;;) {
			const { rows } = await tx.execute<Row>(sql.raw(`fetch ${rowsAtOnce} from checked`))
			if (rows.length === 0) break
			counts.set(store, (counts.get(store) ?? 0) + rows.length)
			const noted = await hashesOf(tx, rows)
			for (const row of rows) if (!matchesAudit(store, row, noted)) faults.push({ store, key: row.key })
		}
		await tx.execute(sql`close checked`)
	}
	const { rows: known } = await tx.execute<{ store: string; count: string }>(sql`
		select store, count(*) as count from team.changes
		where workspace = ${tx.workspace} and salt is not null group by store`)
	for (const { store, count } of known)
		if (Number(count) > (counts.get(store) ?? 0)) faults.push({ store, key: '' })
	return faults
}
