import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgTransactionConfig } from 'drizzle-orm/pg-core'
import type { Pool, PoolClient } from 'pg'
import { isDatabaseAway, orAway } from './faults/database-away'
import { unlessSilent } from './faults/unless-silent'
import type { Opened } from './held'
import { opened } from './opened'

/** A transaction in one workspace, as `inWorkspace` gives it. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

/**
 * After two minutes a statement is given up, or a transaction that waits for its next one. Said in each transaction: what a
 * connection says of itself as it begins, a pooler refuses.
 */
const limits = sql`
	set_config('statement_timeout', '2min', true), set_config('idle_in_transaction_session_timeout', '2min', true)`

/**
 * Runs a transaction on a connection of a pool. Drizzle's own way never gives back a connection that breaks before the
 * transaction has begun: each one is a place of the pool less, and the pool never ends (drizzle-team/drizzle-orm#6023). A
 * connection that is lost is closed: nobody else gets it.
 */
async function transactionOn<T>(
	{ pool, answers }: { readonly pool: Pool } & Pick<Opened, 'answers'>,
	run: (tx: Transaction, client: PoolClient) => Promise<T>,
	options?: PgTransactionConfig,
): Promise<T> {
	const client = await pool.connect()
	let isLost = false
	try {
		const work = drizzle({ client }).transaction((tx) => run(tx, client), options)
		return await unlessSilent(work, answers)
	} catch (error) {
		isLost = isDatabaseAway(error)
		throw error
	} finally {
		client.release(isLost)
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
		await tx.execute(sql`select set_config('app.workspace', ${workspace}, true), ${limits}`)
		return run(tx, client)
	}
	return orAway(opened().then(({ app, answers }) => transactionOn({ pool: app, answers }, inside, options)))
}

/**
 * The accounts, by the login that alone reads schema `auth`. Its own calls throw errors of the driver: `isDatabaseAway` knows
 * those that say that the database cannot be reached.
 * @throws DatabaseAway when the database cannot be reached
 */
export async function authDatabase(): Promise<NodePgDatabase> {
	const { auth, answers } = await orAway(opened())
	const transaction: NodePgDatabase['transaction'] = (run, options) =>
		transactionOn(
			{ pool: auth, answers },
			async (tx) => {
				await tx.execute(sql`select ${limits}`)
				return run(tx)
			},
			options,
		)
	return Object.assign(drizzle({ client: auth }), { transaction })
}
