import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { workspaces } from '@/lib/database/schema/workspaces'

/** For how many days devices of a transaction’s workspace keep the list; null: until the browser closes. */
export async function keptDaysIn(tx: Transaction): Promise<number | null> {
	const [found] = await tx.select().from(workspaces).where(ownRows(tx, workspaces))
	const { copyDays } = (found?.settings ?? {}) as { readonly copyDays?: number }
	return copyDays ?? null
}
