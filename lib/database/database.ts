import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgTransactionConfig } from 'drizzle-orm/pg-core'
import { orAway } from './faults/database-away'
import { opened } from './opened'

/** A transaction in one workspace, as `inWorkspace` gives it. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

/**
 * Runs something in a transaction that sees and changes one workspace only: row-level security hides the others. This is the
 * only door to the tables of schema `team`.
 * @param options `repeatable read` for several reads of one state
 * @throws DatabaseAway when the database cannot be reached
 */
export async function inWorkspace<T>(
	workspace: string,
	run: (tx: Transaction) => Promise<T>,
	options?: PgTransactionConfig,
): Promise<T> {
	return orAway(
		opened().then(({ app }) =>
			drizzle({ client: app }).transaction(async (tx) => {
				await tx.execute(sql`select set_config('app.workspace', ${workspace}, true)`)
				return run(tx)
			}, options),
		),
	)
}

/**
 * The accounts, by the login that alone reads schema `auth`. Its own calls throw errors of the driver: `isDatabaseAway` knows
 * those that say that the database cannot be reached.
 * @throws DatabaseAway when the database cannot be reached
 */
export async function authDatabase(): Promise<NodePgDatabase> {
	const { auth } = await orAway(opened())
	return drizzle({ client: auth })
}
