import { eq, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { session as sessions } from '@/lib/database/schema/auth'
import { openFor, type Visitor } from './cookies'
import { type PasswordRefusal, refusePassword } from './passwords'
import type { TeamSession } from './session'

/** Goes on with a session that has rested too long, by the password of its member. It ends when it would have ended. */
export async function resume(
	visitor: Visitor,
	session: TeamSession,
	password: string,
): Promise<PasswordRefusal | null> {
	const refusal = await refusePassword(visitor, session, password)
	if (refusal) return refusal
	const { database } = await openFor(visitor)
	await database.update(sessions).set({ updatedAt: sql`now()` }).where(eq(sessions.id, session.id))
	const { workspace, member, device } = session
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'resumed', about: { device: device.id } }),
	)
	return null
}
