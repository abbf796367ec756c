import { and, eq, gt, sql } from 'drizzle-orm'
import { session as sessions, user } from '@/lib/database/schema/auth'
import { openFor, type Visitor } from './cookies'

/** The session with this hash of a token, if it has not ended: its id, and whose it is. */
export async function findSession(visitor: Visitor, tokenHash: string) {
	const { database } = await openFor(visitor)
	const [found] = await database
		.select({ id: sessions.id, member: user.id, workspace: user.workspace })
		.from(sessions)
		.innerJoin(user, eq(user.id, sessions.userId))
		.where(and(eq(sessions.token, tokenHash), gt(sessions.expiresAt, sql`now()`)))
	return found ?? null
}
