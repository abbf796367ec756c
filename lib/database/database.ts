import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgTransactionConfig } from 'drizzle-orm/pg-core'
import { escapeLiteral, type Pool, type PoolClient } from 'pg'
import { isReachable } from './connect'
import { isDatabaseAway, mapDatabaseErrors } from './faults/database-away'
import { failIfUnresponsive } from './faults/fail-if-unresponsive'
import { openDatabase } from './open-database'

/** A transaction that need not be in a workspace. */
export type AnyTransaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

/** A transaction in one workspace, as passed on by `inWorkspace`. Its statements name it. */
export type Transaction = AnyTransaction & { readonly workspace: string }

/**
 * Sets settings until the end of a transaction. By `set local`: where tables are spread over several servers, `set_config`
 * stays at the first of them.
 */
export async function setLocally(
	tx: AnyTransaction,
	settings: Readonly<Record<string, string>>,
): Promise<void> {
	const statements = Object.entries(settings).map(
		([name, value]) => `set local ${name} to ${escapeLiteral(value)}`,
	)
	await tx.execute(sql.raw(statements.join('; ')))
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * Puts a transaction into a workspace. Two walls keep it there: the policies show it the rows of that one alone, and each of
 * its statements names it (`tx.workspace`) for every table of schema `team`.
 * @param settings others to be set along with it
 */
export async function enterWorkspace(
	tx: AnyTransaction,
	workspace: string,
	settings: Readonly<Record<string, string>> = {},
): Promise<Transaction> {
	if (!uuid.test(workspace)) throw new Error('No id of a workspace')
	await setLocally(tx, { 'app.workspace': workspace, ...settings })
	return Object.assign(tx, { workspace })
}

/**
 * Time limits for a statement, and for a transaction that is idle. Set in each transaction, since poolers reject settings
 * made at connection start.
 */
const limits = { statement_timeout: '2min', idle_in_transaction_session_timeout: '2min' }

/**
 * Runs a transaction on a connection of a pool. Drizzle's own implementation leaks a connection that breaks before the
 * transaction has begun: the pool loses a slot each time, and can never be ended (drizzle-team/drizzle-orm#6023). A lost
 * connection is closed, so that nobody else gets it.
 */
async function transactionOn<T>(
	pool: Pool,
	run: (tx: AnyTransaction, client: PoolClient) => Promise<T>,
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
 * Runs something in a transaction that can see and change one workspace only: row-level security hides the others, and each
 * statement names its own. This is the only access to the tables of schema `team`.
 * @param run also receives the transaction's connection, for a `COPY`, which Drizzle does not support
 * @param options `repeatable read` for several reads of one state
 * @throws DatabaseAway if the database cannot be reached
 */
export async function inWorkspace<T>(
	workspace: string,
	run: (tx: Transaction, client: PoolClient) => Promise<T>,
	options?: PgTransactionConfig,
): Promise<T> {
	const inside = async (tx: AnyTransaction, client: PoolClient) =>
		run(await enterWorkspace(tx, workspace, limits), client)
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
				await setLocally(tx, limits)
				return run(tx)
			},
			options,
		)
	return Object.assign(drizzle({ client: auth }), { transaction })
}
