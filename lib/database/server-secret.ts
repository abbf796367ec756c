import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { authDatabase } from './database'
import { secrets } from './schema/auth'

/** The secret that signs cookies and encrypts second factors: created on first use, shared by all servers of the database. */
export async function readSecret(database: NodePgDatabase): Promise<string> {
	const read = () => database.select().from(secrets).where(eq(secrets.version, 1))
	const [there] = await read()
	if (there) return there.secret
	await database
		.insert(secrets)
		.values({ version: 1, secret: randomBytes(32).toString('base64url') })
		.onConflictDoNothing()
	const [made] = await read()
	if (!made) throw new Error('The secret of the accounts could not be kept.')
	return made.secret
}

/** The secret of the server, for whoever is in none of its transactions. */
export const serverSecret = async (): Promise<string> => readSecret(await authDatabase())
