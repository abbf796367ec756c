import { and, eq } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { account } from '@/lib/database/schema/auth'
import { openFor, type Visitor } from './cookies'
import { endOtherSessions } from './devices/end-sessions'
import { forgetOtherDevices } from './known-devices'
import { hashNewPassword } from './new-password'
import type { AccountRefusal } from './refusal'
import type { TeamSession } from './session'
import { beginSessionAttempt } from './session-attempt'
import type { Weakness } from './weak-password'
import { workspaceName } from './workspaces'

/** Why a password that is to be the member's own is refused; too many tries end the session. */
export type PasswordRefusal = AccountRefusal<'password-wrong' | 'signed-out'>

const credentialOf = (member: string) => and(eq(account.userId, member), eq(account.providerId, 'credential'))

/** Refuses a wrong password of the signed-in member; attempts are counted. */
export async function refusePassword(
	visitor: Visitor,
	session: TeamSession,
	password: string,
): Promise<PasswordRefusal | null> {
	const attempt = await beginSessionAttempt(visitor, session)
	if ('refused' in attempt) return attempt
	const { auth, database } = await openFor(visitor)
	const [found] = await database.select().from(account).where(credentialOf(session.member.id))
	const { verify } = (await auth.$context).password
	const isRight = found?.password ? await verify({ hash: found.password, password }) : false
	if (!isRight) return { refused: 'password-wrong' }
	await attempt.succeed()
	return null
}

/** Refuses a password that is given and wrong, for what needs one only in some cases. */
export const refuseWrongPassword = async (
	visitor: Visitor,
	session: TeamSession,
	password: string | undefined,
): Promise<PasswordRefusal | null> =>
	password === undefined ? null : refusePassword(visitor, session, password)

/** Changes a member's password and ends all other sessions of the member. */
export async function changePassword(
	visitor: Visitor,
	session: TeamSession,
	passwords: { old: string; new: string },
): Promise<PasswordRefusal | AccountRefusal<Weakness> | null> {
	const refusal = await refusePassword(visitor, session, passwords.old)
	if (refusal) return refusal
	const { workspace, member, id } = session
	const owner = { ...member, workspace: await workspaceName(workspace) }
	const hashed = await hashNewPassword(visitor, passwords.new, owner)
	if ('refused' in hashed) return hashed
	const { database } = await openFor(visitor)
	const password = hashed.passwordHash
	await database.update(account).set({ password, updatedAt: new Date() }).where(credentialOf(member.id))
	await endOtherSessions(workspace, member.id, id)
	await forgetOtherDevices(member.id, id)
	await inWorkspace(workspace, (tx) => note(tx, { actor: member.id, kind: 'password-changed', about: {} }))
	return null
}
