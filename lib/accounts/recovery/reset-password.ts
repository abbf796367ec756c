import { eq, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { passwordResets, user } from '@/lib/database/schema/auth'
import { devices } from '@/lib/database/schema/members'
import { beginAttempt } from '../attempt'
import { openFor, type Visitor } from '../cookies'
import { hashOf } from '../hash'
import { readMember } from '../membership/read-member'
import { hashNewPassword } from '../new-password'
import type { AccountRefusal } from '../refusal'
import { renewPassword } from '../reset-account'
import { beginSession, type Cookies } from '../sign-in'
import type { Weakness } from '../weak-password'
import { workspaceName } from '../workspaces'
import { resetFor } from './reset-for'

type ResetRefusal = AccountRefusal<'reset-ended' | Weakness>
type Reset = { readonly token: string; readonly password: string }

/** Signs all devices of a member out, if a mail may still lead to a new password of theirs. */
const signOutAll = ({ id, workspace, twoFactorEnabled }: typeof user.$inferSelect) =>
	inWorkspace(workspace, async (tx) => {
		const member = await readMember(tx, id)
		if (!member) return false
		const asking = { workspace, member, hasSecondFactor: twoFactorEnabled }
		if ((await resetFor(asking)) !== 'reset') return false
		await tx.delete(devices).where(ownRows(tx, devices, eq(devices.member, id)))
		await note(tx, { actor: id, kind: 'password-reset', about: {} })
		return true
	})

/** The row of the link stays locked, and the link valid, until everything is done. */
async function redeem(
	visitor: Visitor,
	{ token, password }: Reset,
): Promise<{ email: string } | ResetRefusal> {
	const { database } = await openFor(visitor)
	return database.transaction(async (tx): Promise<{ email: string } | ResetRefusal> => {
		const [found] = await tx
			.select({ account: user, isEnded: sql<boolean>`${passwordResets.endsAt} < now()` })
			.from(passwordResets)
			.innerJoin(user, eq(user.id, passwordResets.account))
			.where(eq(passwordResets.tokenHash, hashOf(token)))
			.for('update')
		if (!found || found.isEnded) return { refused: 'reset-ended' }
		const { id, name, email, workspace } = found.account
		const owner = { name, email, workspace: await workspaceName(workspace) }
		const hashed = await hashNewPassword(visitor, password, owner)
		if ('refused' in hashed) return hashed
		if (!(await signOutAll(found.account))) return { refused: 'reset-ended' }
		await renewPassword(tx, id, hashed.passwordHash)
		await tx.delete(passwordResets).where(eq(passwordResets.account, id))
		return { email }
	})
}

/**
 * Sets a new password by the link from a mail, ends every session, and signs in as with any password: the second factor stays
 * and is asked for.
 */
export async function resetPassword(
	visitor: Visitor,
	reset: Reset,
): Promise<
	| (Cookies & { readonly next: 'signed-in' | 'second-factor' })
	| ResetRefusal
	| AccountRefusal<'too-many-tries' | 'no-match' | 'company-demanded'>
> {
	const attempt = await beginAttempt(visitor, null)
	if ('refused' in attempt) return attempt
	const redeemed = await redeem(visitor, reset)
	if ('refused' in redeemed) return redeemed
	await attempt.succeed()
	return beginSession(visitor, { email: redeemed.email, password: reset.password })
}
