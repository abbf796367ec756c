import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgTransactionConfig } from 'drizzle-orm/pg-core'
import type { Pool, PoolClient } from 'pg'
import { isReachable } from './connect'
import { isDatabaseAway, mapDatabaseErrors } from './faults/database-away'
import { failIfUnresponsive } from './faults/fail-if-unresponsive'
import { openDatabase } from './open-database'

/** A transaction in one workspace, as passed on by `inWorkspace`. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

/**
 * Time limits for a statement, and for a transaction that is idle. Set in each transaction, since poolers reject settings
 * made at connection start.
 */
const limits = sql`
	set_config('statement_timeout', '2min', true), set_config('idle_in_transaction_session_timeout', '2min', true)`

/**
 * Runs a transaction on a connection of a pool. Drizzle's own implementation leaks a connection that breaks before the
 * transaction has begun: the pool loses a slot each time, and can never be ended (drizzle-team/drizzle-orm#6023). A lost
 * connection is closed, so that nobody else gets it.
 */
async function transactionOn<T>(
	pool: Pool,
	run: (tx: Transaction, client: PoolClient) => Promise<T>,
	options?: PgTransactionConfig,
): Promise<T> {
	const client = await pool.connect()
	let lost: unknown
	try {
		const work = drizzle({ client }).transaction((tx) => run(tx, client), options)
		return await failIfUnresponsive(work, () => isReachable(client))
	} catch (error) {
		if (isDatabaseAway(error)) lost = error
		throw error
	} finally {
		client.release(lost as Error | undefined)
	}
}

/**
 * Runs something in a transaction that can see and change one workspace only: row-level security hides the others. This is
 * the only access to the tables of schema `team`.
 * @param run also receives the transaction's connection, for a `COPY`, which Drizzle does not support
 * @param options `repeatable read` for several reads of one state
 * @throws DatabaseAway if the database cannot be reached
 */
export async function inWorkspace<T>(
	workspace: string,
	run: (tx: Transaction, client: PoolClient) => Promise<T>,
	options?: PgTransactionConfig,
): Promise<T> {
	const inside = async (tx: Transaction, client: PoolClient) => {
		await tx.execute(sql`select set_config('app.workspace', ${workspace}, true), ${limits}`)
		return run(tx, client)
	}
	return mapDatabaseErrors(openDatabase().then(({ app }) => transactionOn(app, inside, options)))
}

/**
 * The accounts, by the only login that can read schema `auth`. Its methods throw the driver's errors: use `isDatabaseAway`
 * to recognize those of an unreachable database.
 * @throws DatabaseAway if the database cannot be reached
 */
export async function authDatabase(): Promise<NodePgDatabase> {
	const { auth } = await mapDatabaseErrors(openDatabase())
	const transaction: NodePgDatabase['transaction'] = (run, options) =>
		transactionOn(
			auth,
			async (tx) => {
				await tx.execute(sql`select ${limits}`)
				return run(tx)
			},
			options,
		)
	return Object.assign(drizzle({ client: auth }), { transaction })
}
