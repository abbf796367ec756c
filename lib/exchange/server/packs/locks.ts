import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'

const keyOf = (what: string, { workspace }: Transaction): SQL =>
	sql`hashtextextended(${`${what} ${workspace}`}, 0)`

/** Whether this transaction is now the only one, of all servers, that makes the packs of a workspace. */
export async function lockPacking(tx: Transaction): Promise<boolean> {
	const { rows } = await tx.execute<{ locked: boolean }>(
		sql`select pg_try_advisory_xact_lock(${keyOf('packing', tx)}) as locked`,
	)
	return rows[0]?.locked === true
}

/**
 * Waits until no other transaction puts new packs of a workspace in use or takes records out of packs: otherwise packs that
 * are being made would keep what is deleted meanwhile.
 */
export const lockPacks = async (tx: Transaction): Promise<void> => {
	await tx.execute(sql`select pg_advisory_xact_lock(${keyOf('packs', tx)})`)
}
