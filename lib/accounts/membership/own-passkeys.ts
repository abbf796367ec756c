import { count, eq } from 'drizzle-orm'
import { authDatabase } from '@/lib/database/database'
import { user } from '@/lib/database/schema/auth'
import { passkeys } from '@/lib/database/schema/passkeys'

/** The passkeys of an account, oldest first. */
export async function passkeysOf(account: string): Promise<readonly (typeof passkeys.$inferSelect)[]> {
	const database = await authDatabase()
	return database.select().from(passkeys).where(eq(passkeys.account, account)).orderBy(passkeys.createdAt)
}

/** Whether an account has a passkey. */
export const hasPasskey = async (account: string): Promise<boolean> => (await passkeysOf(account)).length > 0

/** How many passkeys each account of a workspace has; those without are not there. */
export async function countPasskeys(workspace: string): Promise<ReadonlyMap<string, number>> {
	const database = await authDatabase()
	const found = await database
		.select({ account: passkeys.account, count: count() })
		.from(passkeys)
		.innerJoin(user, eq(user.id, passkeys.account))
		.where(eq(user.workspace, workspace))
		.groupBy(passkeys.account)
	return new Map(found.map((one) => [one.account, one.count]))
}

/** What browsers need to know of passkeys to find them, or not to make a second one. */
export const credentialsOf = (own: Awaited<ReturnType<typeof passkeysOf>>) =>
	own.map(({ credential: id, transports }) => ({ id, transports }))
