import { and, eq, gt, sql } from 'drizzle-orm'
import { session as sessions, user } from '@/lib/database/schema/auth'
import { openFor, type Visitor } from './cookies'

/** The live session with this token hash: its id, member and workspace; null if there is none. */
export async function findSession(visitor: Visitor, tokenHash: string) {
	const { database } = await openFor(visitor)
	const [found] = await database
		.select({ id: sessions.id, member: user.id, workspace: user.workspace })
		.from(sessions)
		.innerJoin(user, eq(user.id, sessions.userId))
		.where(and(eq(sessions.token, tokenHash), gt(sessions.expiresAt, sql`now()`)))
	return found ?? null
}
