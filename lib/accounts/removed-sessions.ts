import { eq, lt, sql } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { removedSessions, session as sessions } from '@/lib/database/schema/auth'
import { members } from '@/lib/database/schema/members'
import { sessionDays } from '@/lib/limits/account-limits'
import type { AuthDatabase } from './auth'
import { openFor, readCookies, type Visitor } from './cookies'
import { findSession } from './find-session'
import { hashOf } from './hash'

type AuthTransaction = Parameters<Parameters<AuthDatabase['transaction']>[0]>[0]

/** Remembers the sessions of an account that is about to be deleted, as long as their cookies live. */
export async function rememberSessions(tx: AuthTransaction, account: string): Promise<void> {
	const theirs = await tx.select({ token: sessions.token }).from(sessions).where(eq(sessions.userId, account))
	if (theirs.length > 0) await tx.insert(removedSessions).values(theirs).onConflictDoNothing()
	const isOld = lt(removedSessions.removedAt, sql`now() - make_interval(days => ${sessionDays})`)
	await tx.delete(removedSessions).where(isOld)
}

/** Whether a visitor's cookie is that of a member who was removed. */
export async function wasRemoved(visitor: Visitor): Promise<boolean> {
	if (visitor.cookie === null) return false
	const { token } = await readCookies(visitor)
	if (!token) return false
	const tokenHash = hashOf(token)
	// Until the account is deleted, moments after the membership has ended, the session is still there.
	const found = await findSession(visitor, tokenHash)
	if (found) {
		const [row] = await inWorkspace(found.workspace, (tx) =>
			tx
				.select()
				.from(members)
				.where(ownRows(tx, members, eq(members.member, found.member))),
		)
		return row?.removedAt != null
	}
	const { database } = await openFor(visitor)
	const known = await database.select().from(removedSessions).where(eq(removedSessions.token, tokenHash))
	return known.length > 0
}
