import { eq, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { ownerRecoveries, user } from '@/lib/database/schema/auth'
import { devices } from '@/lib/database/schema/members'
import { beginAttempt } from '../attempt'
import { openFor, type Visitor } from '../cookies'
import { hashOf } from '../hash'
import { readMember } from '../membership/read-member'
import { hashNewPassword } from '../new-password'
import { canonicalCode } from '../readable-code'
import type { AccountRefusal } from '../refusal'
import { resetAccount } from '../reset-account'
import { beginSession, type Cookies } from '../sign-in'
import type { Weakness } from '../weak-password'
import { workspaceName } from '../workspaces'

type CodeRefusal = AccountRefusal<'code-wrong' | 'code-ended' | Weakness>
type Recovery = { readonly code: string; readonly password: string }

const isEnded = sql<boolean>`${ownerRecoveries.endsAt} < now()`

/** Signs all devices of a member out, if they still are an owner. */
const signOutAll = (workspace: string, member: string) =>
	inWorkspace(workspace, async (tx) => {
		if ((await readMember(tx, member))?.permission !== 'owner') return false
		await tx.delete(devices).where(ownRows(tx, devices, eq(devices.member, member)))
		await note(tx, { actor: member, kind: 'owner-recovered', about: {} })
		return true
	})

/** The row of the code stays locked, and the code valid, until everything is done. */
async function redeemCode(
	visitor: Visitor,
	{ code, password }: Recovery,
): Promise<{ email: string } | CodeRefusal> {
	const { database } = await openFor(visitor)
	return database.transaction(async (tx): Promise<{ email: string } | CodeRefusal> => {
		const [found] = await tx
			.select({ id: user.id, name: user.name, email: user.email, workspace: user.workspace, isEnded })
			.from(ownerRecoveries)
			.innerJoin(user, eq(user.id, ownerRecoveries.account))
			.where(eq(ownerRecoveries.codeHash, hashOf(canonicalCode(code))))
			.for('update')
		if (!found) return { refused: 'code-wrong' }
		if (found.isEnded) return { refused: 'code-ended' }
		const { id, name, email, workspace } = found
		const owner = { name, email, workspace: await workspaceName(workspace) }
		const hashed = await hashNewPassword(visitor, password, owner)
		if ('refused' in hashed) return hashed
		if (!(await signOutAll(workspace, id))) return { refused: 'code-ended' }
		await resetAccount(tx, id, hashed.passwordHash)
		await tx.delete(ownerRecoveries).where(eq(ownerRecoveries.account, id))
		return { email }
	})
}

/**
 * Lets an owner back in who has lost password and second factor: the one-time code sets a new password, removes the second
 * factor, ends every session, and signs in.
 */
export async function recover(
	visitor: Visitor,
	recovery: Recovery,
): Promise<Cookies | CodeRefusal | AccountRefusal<'too-many-tries' | 'no-match'>> {
	const attempt = await beginAttempt(visitor, null)
	if ('refused' in attempt) return attempt
	const redeemed = await redeemCode(visitor, recovery)
	if ('refused' in redeemed) return redeemed
	await attempt.succeed()
	return beginSession(visitor, { email: redeemed.email, password: recovery.password })
}
