import { eq } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { workspaces } from '@/lib/database/schema/workspaces'

/** For how many days devices of a workspace keep the list; null: until the browser closes. */
export async function keptDaysIn(tx: Transaction, workspace: string): Promise<number | null> {
	const [found] = await tx.select().from(workspaces).where(eq(workspaces.workspace, workspace))
	const { copyDays } = (found?.settings ?? {}) as { readonly copyDays?: number }
	return copyDays ?? null
}
