import { and, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { session as sessions, verification } from '@/lib/database/schema/auth'
import { maxDevicesOfMember } from '@/lib/limits/account-limits'
import { deleteDevices, deleteOtherDevices } from './devices'

/**
 * Ends sessions, then deletes their devices: in the opposite order, the next request of a session not yet ended would create
 * its device again.
 */
export async function endSessions(workspace: string, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return
	const database = await authDatabase()
	await database.delete(sessions).where(inArray(sessions.id, [...ids]))
	await inWorkspace(workspace, (tx) => deleteDevices(tx, ids))
}

/** The sessions of an account that have not ended, newest first. */
export async function liveSessions(member: string): Promise<string[]> {
	const database = await authDatabase()
	const found = await database
		.select({ id: sessions.id })
		.from(sessions)
		.where(and(eq(sessions.userId, member), gt(sessions.expiresAt, sql`now()`)))
		.orderBy(desc(sessions.createdAt))
	return found.map(({ id }) => id)
}

/** Ends all sessions of an account except one, and its sign-ins that wait for a second factor. */
export async function endOtherSessions(workspace: string, member: string, kept: string): Promise<void> {
	const database = await authDatabase()
	await database.transaction(async (tx) => {
		await tx.delete(sessions).where(and(eq(sessions.userId, member), ne(sessions.id, kept)))
		await tx.delete(verification).where(eq(verification.value, member))
	})
	await inWorkspace(workspace, (tx) => deleteOtherDevices(tx, member, [kept]))
}

/** Ends a member's oldest sessions beyond the maximum, and deletes devices whose sessions have ended. */
export async function pruneSessions(workspace: string, member: string): Promise<void> {
	const live = await liveSessions(member)
	await endSessions(workspace, live.slice(maxDevicesOfMember))
	await inWorkspace(workspace, (tx) => deleteOtherDevices(tx, member, live.slice(0, maxDevicesOfMember)))
}
