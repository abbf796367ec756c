import { eq, sql } from 'drizzle-orm'
import { authDatabase } from '@/lib/database/database'
import { session as sessions } from '@/lib/database/schema/auth'
import { idleHours } from '@/lib/limits/account-limits'

/** Lets all sessions of an account rest for longer than they may. */
export async function rest(account: string): Promise<void> {
	const then = sql`now() - ${`${idleHours + 1} hours`}::interval`
	const database = await authDatabase()
	await database.update(sessions).set({ updatedAt: then }).where(eq(sessions.userId, account))
}
