import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'

/** An opening, as far as access settings need it. */
export type NamedOpening = { readonly id: string; readonly name: string }

/** The openings of the workspace, by name. */
export async function listOpenings(tx: Transaction): Promise<NamedOpening[]> {
	const { rows } = await tx.execute<NamedOpening>(
		sql`select id, name from team.openings where workspace = ${tx.workspace} order by name, id`,
	)
	return rows
}

/** Whether the workspace has all these openings. */
export async function hasOpenings(tx: Transaction, ids: 'all' | readonly string[]): Promise<boolean> {
	if (ids === 'all' || ids.length === 0) return true
	const known = new Set((await listOpenings(tx)).map(({ id }) => id))
	return ids.every((id) => known.has(id))
}
