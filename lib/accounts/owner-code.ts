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

/**
 * Creates the one-time code by which somebody becomes the owner of a new workspace.
 * @param isFirst for the first workspace, which has one code at a time
 * @returns the code; null if there is one that is still valid
 */
export async function makeOwnerCode(database: NodePgDatabase, isFirst: boolean): Promise<string | null> {
	const code = readableCode(3)
	await database.delete(ownerCodes).where(lt(ownerCodes.endsAt, sql`now() - interval '1 day'`))
	const ended = sql`${ownerCodes.endsAt} < now()`
	const workspace = randomUUID()
	const codeHash = hashOf(code)
	const endsAt = sql`now() + ${sql.raw(`interval '${ownerCodeMinutes} minutes'`)}`
	const [made] = await database
		.insert(ownerCodes)
		.values({ workspace, codeHash, isFirst, endsAt })
		.onConflictDoUpdate({
			target: ownerCodes.isFirst,
			targetWhere: sql`is_first`,
			set: { workspace, codeHash, endsAt },
			setWhere: ended,
		})
		.returning()
	return made ? code : null
}

/** The line that shows a code on the console. */
export const codeLine = (code: string): string =>
	`The one-time code for the owner of the workspace: ${code} (for ${ownerCodeMinutes} minutes)`

/** Prints the code for the first owner on this server's console, unless a printed one is still valid. */
export async function offerFirstCode(): Promise<void> {
	const code = await makeOwnerCode(await authDatabase(), true)
	if (!code) return
	console.log(codeLine(code))
}

/** The condition that finds the row of a typed code. */
export const matchesCode = (code: string) => eq(ownerCodes.codeHash, hashOf(code))
