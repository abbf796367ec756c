import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { packOrder } from '@/lib/exchange/pack'
import { type RecordAddress, recordName } from '@/lib/exchange/record-name'
import { maxPacksMadeAgain } from '@/lib/limits/exchange-limits'
import type { Openings } from '../view/visible'
import { packOf, recordsIn } from './compress'
import { lockPacks } from './locks'

/** A record to take out of packs; `openings` are those by which it can or could be seen. */
export type RecordToDrop = RecordAddress & { readonly openings: Openings }

type Row = { readonly change: string; readonly place: string; readonly data: Buffer }

/** A condition on packs `p`: they may hold some of these records. */
const mayHold = (tx: Transaction, records: readonly RecordToDrop[]): SQL => {
	const named = JSON.stringify(records.map((one) => ({ name: packOrder(one), openings: one.openings })))
	return sql`p.workspace = ${tx.workspace} and exists (
		select from json_to_recordset(${named}) as r(name text, openings text[])
		where r.name collate "C" between p.first and p.last
		and (p.opening is null or r.openings is null or p.opening = any(r.openings)))`
}

/** Packs that are in memory at once. */
const packsAtOnce = 50

/** Takes records out of the packs that may hold them, some packs at a time. */
export async function dropRecords(tx: Transaction, records: readonly RecordToDrop[]): Promise<void> {
	if (records.length === 0) return
	const names = new Set(records.map(recordName))
	let last = { change: '-1', place: '-1' }
	for (;;) {
		const { rows } = await tx.execute<Row>(sql`
			select p.change, p.place, p.data from team.packs as p
			where ${mayHold(tx, records)} and (p.change, p.place) > (${last.change}::bigint, ${last.place}::bigint)
			order by p.change, p.place limit ${packsAtOnce}`)
		for (const row of rows) await dropFrom(tx, row, names)
		const [end] = rows.slice(-1)
		if (!end) return
		last = end
	}
}

async function dropFrom(tx: Transaction, { change, place, data }: Row, names: ReadonlySet<string>) {
	const before = await recordsIn(data)
	const left = before.filter(([store, key]) => !names.has(recordName({ store, key })))
	if (left.length === before.length) return
	const pack = await packOf(left.map((record) => JSON.stringify(record)))
	const candidates = left.filter(([store]) => store === 'candidates').length
	await tx.execute(sql`
		update team.packs set data = ${pack}, records = ${left.length}, candidates = ${candidates}
		where workspace = ${tx.workspace} and change = ${change} and place = ${place}`)
}

/**
 * Takes what records have said so far out of every pack of a workspace, within the transaction that deletes it; what they say
 * now reaches devices as a change. Where that concerns many packs, all are deleted, and made again in the background.
 */
export async function forgetInPacks(tx: Transaction, records: readonly RecordToDrop[]): Promise<void> {
	if (records.length === 0) return
	await lockPacks(tx)
	const { rows } = await tx.execute(sql`
		select from team.packs as p where ${mayHold(tx, records)} limit ${maxPacksMadeAgain + 1}`)
	if (rows.length <= maxPacksMadeAgain) return dropRecords(tx, records)
	await tx.execute(sql`delete from team.pack_sets where workspace = ${tx.workspace}`)
}

/**
 * Takes out of packs what a program that knows no packs has deleted since they were made: an older version may run beside
 * this one while servers are replaced.
 */
export async function forgetDeleted(tx: Transaction): Promise<void> {
	const { rows } = await tx.execute<RecordToDrop>(sql`
		select c.store, c.key, c.openings from team.changes as c
		where c.workspace = ${tx.workspace}
		and c.change > (select min(s.change) from team.pack_sets as s where s.workspace = ${tx.workspace})
		and (c.salt is null or exists (
			select from team.audit as a where a.workspace = ${tx.workspace} and a.change = c.change and a.kind = 'erased'))`)
	await forgetInPacks(tx, rows)
}
