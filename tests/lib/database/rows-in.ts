import type { SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { afterAll } from 'vitest'
import { setLocally } from '@/lib/database/database'

/** One connection for all that a file asks: a new one takes longer than most statements. */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1 })
// What ends an idle connection, such as a server that a test stops, is the test's matter.
pool.on('error', () => undefined)
afterAll(() => pool.end())

/**
 * What a statement gives on the login of the workspaces where the policies alone are between it and the rows of others.
 * @param workspace '' for none
 */
export const rowsIn = <T extends Record<string, unknown>>(workspace: string, query: SQL) =>
	drizzle({ client: pool }).transaction(async (tx) => {
		await setLocally(tx, { 'app.workspace': workspace })
		return (await tx.execute<T>(query)).rows
	})
