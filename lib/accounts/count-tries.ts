import { createHmac } from 'node:crypto'
import { inArray, lt, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { tries } from '@/lib/database/schema/auth'
import { triesMinutes } from '@/lib/limits/account-limits'

/** Where tries are counted; the table holds keyed hashes. */
export type Counter = { readonly database: NodePgDatabase; readonly secret: string }

const span = sql.raw(`interval '${triesMinutes} minutes'`)

const hashed = (secret: string, key: string) => createHmac('sha256', secret).update(key).digest('base64url')

/** Counts a try under a key: how many there were since when the count began, and when it ends. */
export async function countTry({ database, secret }: Counter, key: string) {
	const isOver = sql`${tries.since} < now() - ${span}`
	const [row] = await database
		.insert(tries)
		.values({ key: hashed(secret, key), count: 1, since: sql`now()` })
		.onConflictDoUpdate({
			target: tries.key,
			set: {
				count: sql`case when ${isOver} then 1 else ${tries.count} + 1 end`,
				since: sql`case when ${isOver} then now() else ${tries.since} end`,
			},
		})
		.returning({ count: tries.count, ends: sql<string>`to_json(${tries.since} + ${span})` })
	if (!row) throw new Error('A try was not counted.')
	return { count: row.count, until: new Date(row.ends) }
}

/** Takes back one try under each of these keys, and deletes counts whose time is over. */
export async function uncountTry({ database, secret }: Counter, keys: readonly string[]): Promise<void> {
	const hashes = keys.map((key) => hashed(secret, key))
	await database
		.update(tries)
		.set({ count: sql`greatest(${tries.count} - 1, 0)` })
		.where(inArray(tries.key, hashes))
	await database.delete(tries).where(lt(tries.since, sql`now() - ${span}`))
}

/** Forgets all tries under a key. */
export async function clearTries({ database, secret }: Counter, key: string): Promise<void> {
	await database.delete(tries).where(inArray(tries.key, [hashed(secret, key)]))
}
