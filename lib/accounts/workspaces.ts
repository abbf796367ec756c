import { sql } from 'drizzle-orm'
import { authDatabase } from '@/lib/database/database'

/** The ids of all workspaces that have an account. */
export async function workspaces(): Promise<readonly string[]> {
	const db = await authDatabase()
	const { rows } = await db.execute<{ workspace: string }>(
		sql`select distinct workspace from auth."user" order by workspace`,
	)
	return rows.map(({ workspace }) => workspace)
}
