import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { Batch, EntryRefusal } from '@/lib/exchange/protocol'
import { batchDays } from '@/lib/limits/exchange-limits'
import type { SignedInMember } from '../member'
import type { PreparedEntry } from './prepare-entry'

/** What became of a batch, without any record's value, by the positions of its entries. */
export type BatchReceipt = {
	/** The number of its change; 0 if nothing was stored. */
	readonly change: number
	readonly refused: Readonly<Record<number, EntryRefusal>>
	/** Entries that were stored differently from what was sent. */
	readonly set: readonly number[]
	/** Entries that changed nothing, with the numbers of their records. */
	readonly idle: Readonly<Record<number, number>>
}

/** Another batch has been stored under this id. */
export class BatchIdTaken extends Error {}

function digestOf({ member }: SignedInMember, { isBroughtIn }: Batch, prepared: readonly PreparedEntry[]) {
	const digest = createHash('sha256').update(JSON.stringify([member.id, isBroughtIn]))
	for (const { store, key, from, sent } of prepared) digest.update(`${store} ${key} ${from} ${sent}\n`)
	return digest.digest()
}

/** Deletes old batches; run by one batch in sixteen. */
async function deleteOldBatches(tx: Transaction) {
	await tx.execute(sql`
		delete from team.batches where workspace = ${tx.workspace} and at < now() - make_interval(days => ${batchDays})`)
}

/**
 * Claims a batch's id, waiting for a concurrent claim of the same id.
 * @returns the outcome if the batch has been stored before, else null
 * @throws BatchIdTaken
 */
export async function claimBatch(
	tx: Transaction,
	signed: SignedInMember,
	{ batch, prepared }: { readonly batch: Batch; readonly prepared: readonly PreparedEntry[] },
): Promise<BatchReceipt | null> {
	if (batch.id.startsWith('0')) await deleteOldBatches(tx)
	const digest = digestOf(signed, batch, prepared)
	const { rows: claimed } = await tx.execute(sql`
		insert into team.batches (workspace, id, member, digest)
		values (${tx.workspace}, ${batch.id}, ${signed.member.id}, ${digest})
		on conflict do nothing returning id`)
	if (claimed.length > 0) return null
	const { rows } = await tx.execute<{ digest: Buffer; answer: BatchReceipt }>(sql`
		select digest, answer from team.batches where workspace = ${tx.workspace} and id = ${batch.id}`)
	const [known] = rows
	if (!known?.digest.equals(digest)) throw new BatchIdTaken()
	return known.answer
}

export const keepOutcome = async (tx: Transaction, { id }: Batch, outcome: BatchReceipt): Promise<void> => {
	await tx.execute(sql`
		update team.batches set answer = ${JSON.stringify(outcome)}
		where workspace = ${tx.workspace} and id = ${id}`)
}
