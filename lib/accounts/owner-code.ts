import { randomUUID } from 'node:crypto'
import { eq, lt, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { authDatabase } from '@/lib/database/database'
import { ownerCodes, user } from '@/lib/database/schema/auth'
import { ownerCodeMinutes } from '@/lib/limits/account-limits'
import { hashOf } from './hash'
import { readableCode } from './readable-code'

/** Whether anybody has an account. */
export async function hasAccounts(): Promise<boolean> {
	const database = await authDatabase()
	return (await database.select({ id: user.id }).from(user).limit(1)).length > 0
}

/** Creates the one-time code by which somebody becomes the owner of a new workspace. */
export async function makeOwnerCode(database: NodePgDatabase): Promise<string> {
	const code = readableCode(3)
	await database.delete(ownerCodes).where(lt(ownerCodes.endsAt, sql`now() - interval '1 day'`))
	await database.insert(ownerCodes).values({
		workspace: randomUUID(),
		codeHash: hashOf(code),
		isFirst: false,
		endsAt: sql`now() + ${sql.raw(`interval '${ownerCodeMinutes} minutes'`)}`,
	})
	return code
}

/** The condition that finds the row of a typed code. */
export const matchesCode = (code: string) => eq(ownerCodes.codeHash, hashOf(code))
