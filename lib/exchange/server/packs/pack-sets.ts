import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { packFormat } from '@/lib/exchange/pack'
import { minPackedRecords } from '@/lib/limits/exchange-limits'

/** The packs of a workspace as of one change. */
export type PackSet = { readonly change: number; readonly records: number }

/** The newest packs of a workspace; null if there are none in this format. */
export async function newestPackSet(tx: Transaction): Promise<PackSet | null> {
	const { rows } = await tx.execute<{ change: string; records: string }>(sql`
		select change, records from team.pack_sets
		where workspace = ${tx.workspace} and format = ${packFormat}
		order by change desc limit 1`)
	const [row] = rows
	return row ? { change: Number(row.change), records: Number(row.records) } : null
}

/** How many records have changed after a number; counts no further than asked. */
async function changedAfter(tx: Transaction, change: number, most: number): Promise<number> {
	const { rows } = await tx.execute<{ count: string }>(sql`
		select count(*) as count from (
			select from team.changes where workspace = ${tx.workspace} and change > ${change} limit ${most}
		) as c`)
	return Number(rows[0]?.count)
}

/** The share of a list that has changed when it is packed anew, and when loading it record by record costs less. */
const shareToPack = 0.1
const shareToUse = 0.5

const mostChanged = ({ records }: PackSet, share: number) =>
	Math.max(minPackedRecords, Math.ceil(records * share))

/** Whether a workspace has no packs, or so much has changed since that they should be made anew. */
export async function isPackingDue(tx: Transaction): Promise<boolean> {
	const set = (await newestPackSet(tx)) ?? { change: 0, records: 0 }
	const most = mostChanged(set, shareToPack)
	return (await changedAfter(tx, set.change, most)) >= most
}

/** The packs that a new device loads; null if the records are to be read one by one. */
export async function usablePackSet(tx: Transaction): Promise<PackSet | null> {
	const set = await newestPackSet(tx)
	if (!set) return null
	const most = mostChanged(set, shareToUse)
	return (await changedAfter(tx, set.change, most)) < most ? set : null
}
