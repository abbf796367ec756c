import { createHmac } from 'node:crypto'
import { eq, lt, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { tries } from '@/lib/database/schema/auth'
import { maxTriesOfAccount, maxTriesOfAddress, triesMinutes } from '@/lib/limits/account-limits'

/** Who tries something that can be guessed: from which address and, if known, for which account. */
export type Trying = { readonly address: string; readonly account?: string }

const span = sql.raw(`interval '${triesMinutes} minutes'`)

const keyOf = (secret: string, what: string, who: string) =>
	createHmac('sha256', secret).update(`${what}:${who}`).digest('base64url')

const keysOf = (secret: string, { address, account }: Trying) => [
	...(account ? [{ key: keyOf(secret, 'account', account), limit: maxTriesOfAccount }] : []),
	{ key: keyOf(secret, 'address', address), limit: maxTriesOfAddress },
]

async function count(database: NodePgDatabase, key: string) {
	const isOver = sql`${tries.since} < now() - ${span}`
	const [row] = await database
		.insert(tries)
		.values({ key, count: 1, since: sql`now()` })
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

/**
 * Counts a try before it is made, so that parallel tries cannot exceed the limit.
 * @returns null if it may be made; else when to try again, and whether the limit has just been reached
 */
export async function startTry(
	{ database, secret }: { database: NodePgDatabase; secret: string },
	trying: Trying,
): Promise<{ until: Date; isFirst: boolean } | null> {
	for (const { key, limit } of keysOf(secret, trying)) {
		const counted = await count(database, key)
		if (counted.count > limit) return { until: counted.until, isFirst: counted.count === limit + 1 }
	}
	return null
}

/** Undoes the count of a successful try: it no longer counts for the address, nor do earlier ones for the account. */
export async function endTry(
	{ database, secret }: { database: NodePgDatabase; secret: string },
	{ address, account }: Trying,
): Promise<void> {
	await database
		.update(tries)
		.set({ count: sql`greatest(${tries.count} - 1, 0)` })
		.where(eq(tries.key, keyOf(secret, 'address', address)))
	if (account) await database.delete(tries).where(eq(tries.key, keyOf(secret, 'account', account)))
	await database.delete(tries).where(lt(tries.since, sql`now() - ${span}`))
}
