import { eq } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { secrets } from '@/lib/database/schema/auth'
import { randomToken } from './hash'

/** The secret that signs cookies and encrypts second factors: created on first use, shared by all servers of the database. */
export async function readSecret(database: NodePgDatabase): Promise<string> {
	const read = () => database.select().from(secrets).where(eq(secrets.version, 1))
	const [there] = await read()
	if (there) return there.secret
	await database.insert(secrets).values({ version: 1, secret: randomToken() }).onConflictDoNothing()
	const [made] = await read()
	if (!made) throw new Error('The secret of the accounts could not be kept.')
	return made.secret
}
