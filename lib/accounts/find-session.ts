import { and, eq, gt, sql } from 'drizzle-orm'
import { session as sessions, user } from '@/lib/database/schema/auth'
import { companySessions } from '@/lib/database/schema/company'
import { idleHours } from '@/lib/limits/account-limits'
import { openFor, type Visitor } from './cookies'

const restedSince = sql.raw(`now() - interval '${idleHours} hours'`)

/** The live session with this token hash, its member and workspace, and when it was used last; null if there is none. */
export async function findSession(visitor: Visitor, tokenHash: string) {
	const { database } = await openFor(visitor)
	const [found] = await database
		.select({
			id: sessions.id,
			member: user.id,
			workspace: user.workspace,
			hasFactor: user.twoFactorEnabled,
			isIdle: sql<boolean>`${sessions.updatedAt} < ${restedSince}`,
			activeAt: sessions.updatedAt,
			/** That by which it began or went on. */
			passkey: sessions.passkey,
			/** When a company's provider last confirmed it; null for a session by password. */
			confirmedAt: companySessions.confirmedAt,
			hadCompanyFactor: companySessions.hasFactor,
		})
		.from(sessions)
		.innerJoin(user, eq(user.id, sessions.userId))
		.leftJoin(companySessions, eq(companySessions.session, sessions.id))
		.where(and(eq(sessions.token, tokenHash), gt(sessions.expiresAt, sql`now()`)))
	return found ?? null
}

/** Notes that the member of a session has done something, at most once a minute. */
export async function markActive(visitor: Visitor, id: string, activeAt: Date): Promise<void> {
	if (Date.now() - activeAt.getTime() < 60_000) return
	const { database } = await openFor(visitor)
	await database.update(sessions).set({ updatedAt: sql`now()` }).where(eq(sessions.id, id))
}
