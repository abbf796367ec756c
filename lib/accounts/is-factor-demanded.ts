import { type SQL, sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'

/** In a query: whether the workspace of its transaction demands a second factor of every member. */
export const demandsFactor = ({ workspace }: Transaction): SQL<boolean> => sql<boolean>`
	coalesce((select settings ->> 'secondFactor' = 'everybody' from team.workspaces
		where workspace = ${workspace}), false)`

/** Whether a workspace demands a second factor of every member. */
export const isFactorDemanded = (workspace: string): Promise<boolean> =>
	inWorkspace(workspace, async (tx) => {
		const { rows } = await tx.execute<{ isDemanded: boolean }>(
			sql`select ${demandsFactor(tx)} as "isDemanded"`,
		)
		return rows[0]?.isDemanded ?? false
	})
