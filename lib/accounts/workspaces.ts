import { sql } from 'drizzle-orm'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { workspaces as table } from '@/lib/database/schema/workspaces'

/** The ids of all workspaces that have an account. */
export async function listWorkspaces(): Promise<readonly string[]> {
	const db = await authDatabase()
	const { rows } = await db.execute<{ workspace: string }>(
		sql`select distinct workspace from auth."user" order by workspace`,
	)
	return rows.map(({ workspace }) => workspace)
}

/** The name of a workspace. */
export const workspaceName = (id: string): Promise<string> =>
	inWorkspace(id, async (tx) => {
		const [found] = await tx.select({ name: table.name }).from(table).where(ownRows(tx, table))
		return found?.name ?? ''
	})
