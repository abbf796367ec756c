import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'

/** The greatest sequence number of a workspace's operations. */
export async function lastSequence(tx: Transaction): Promise<number> {
	const { rows } = await tx.execute<{ last: string | null }>(sql`
		select max(sequence) as last from team.operations where workspace = ${tx.workspace}`)
	return Number(rows[0]?.last ?? 0)
}
