import type { SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Client } from 'pg'
import { setLocally } from '@/lib/database/database'

/**
 * What a statement gives on the login of the workspaces where the policies alone are between it and the rows of others.
 * @param workspace '' for none
 */
export async function rowsIn<T extends Record<string, unknown>>(workspace: string, query: SQL) {
	const client = new Client({ connectionString: process.env.DATABASE_URL })
	await client.connect()
	try {
		return await drizzle({ client }).transaction(async (tx) => {
			await setLocally(tx, { 'app.workspace': workspace })
			return (await tx.execute<T>(query)).rows
		})
	} finally {
		await client.end()
	}
}
