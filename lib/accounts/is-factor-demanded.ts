import { type SQL, sql } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'

/** In a query within a workspace: whether it demands a second factor of every member. */
export const demandsFactor: SQL<boolean> = sql<boolean>`
	coalesce((select settings ->> 'secondFactor' = 'everybody' from team.workspaces
		where workspace = nullif(current_setting('app.workspace', true), '')::uuid), false)`

/** Whether a workspace demands a second factor of every member. */
export const isFactorDemanded = (workspace: string): Promise<boolean> =>
	inWorkspace(workspace, async (tx) => {
		const { rows } = await tx.execute<{ isDemanded: boolean }>(sql`select ${demandsFactor} as "isDemanded"`)
		return rows[0]?.isDemanded ?? false
	})
