import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgTransactionConfig } from 'drizzle-orm/pg-core'
import type { Pool, PoolClient } from 'pg'
import { orAway } from './faults/database-away'
import { opened } from './opened'

/** A transaction in one workspace, as `inWorkspace` gives it. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

/**
 * Runs a transaction on a connection of a pool. Drizzle's own way never gives back a connection that breaks before the
 * transaction has begun: each one is a place of the pool less, and the pool never ends (drizzle-team/drizzle-orm#6023).
 */
async function transactionOn<T>(
	pool: Pool,
	run: (tx: Transaction, client: PoolClient) => Promise<T>,
	options?: PgTransactionConfig,
): Promise<T> {
	const client = await pool.connect()
	try {
		return await drizzle({ client }).transaction((tx) => run(tx, client), options)
	} finally {
		client.release()
	}
}

/**
 * Runs something in a transaction that sees and changes one workspace only: row-level security hides the others. This is the
 * only door to the tables of schema `team`.
 * @param run is given the connection of the transaction as well, for a `COPY`, which is no statement of Drizzle's
 * @param options `repeatable read` for several reads of one state
 * @throws DatabaseAway when the database cannot be reached
 */
export async function inWorkspace<T>(
	workspace: string,
	run: (tx: Transaction, client: PoolClient) => Promise<T>,
	options?: PgTransactionConfig,
): Promise<T> {
	const inside = async (tx: Transaction, client: PoolClient) => {
		await tx.execute(sql`select set_config('app.workspace', ${workspace}, true)`)
		return run(tx, client)
	}
	return orAway(opened().then(({ app }) => transactionOn(app, inside, options)))
}

/**
 * The accounts, by the login that alone reads schema `auth`. Its own calls throw errors of the driver: `isDatabaseAway` knows
 * those that say that the database cannot be reached.
 * @throws DatabaseAway when the database cannot be reached
 */
export async function authDatabase(): Promise<NodePgDatabase> {
	const { auth } = await orAway(opened())
	const transaction: NodePgDatabase['transaction'] = (run, options) => transactionOn(auth, run, options)
	return Object.assign(drizzle({ client: auth }), { transaction })
}
