import { and, eq, ne } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { session as sessions, user } from '@/lib/database/schema/auth'
import { passkeys } from '@/lib/database/schema/passkeys'
import { openFor, type Visitor } from '../cookies'
import { endSessions } from '../devices/end-sessions'
import { isFactorDemanded } from '../is-factor-demanded'
import { forgetDevices } from '../known-devices'
import type { PasswordRefusal } from '../passwords'
import type { AccountRefusal } from '../refusal'
import type { TeamSession } from '../session'
import { refuseUnproven } from './refuse-unproven'

const ownPasskey = ({ workspace, member }: TeamSession, id: string) =>
	and(eq(passkeys.workspace, workspace), eq(passkeys.account, member.id), eq(passkeys.passkey, id))

/** Gives a member’s passkey another name. */
export async function renamePasskey(
	visitor: Visitor,
	session: TeamSession,
	{ id, name }: { readonly id: string; readonly name: string },
): Promise<AccountRefusal<'not-found'> | null> {
	const { database } = await openFor(visitor)
	const renamed = await database.update(passkeys).set({ name }).where(ownPasskey(session, id)).returning()
	return renamed.length > 0 ? null : { refused: 'not-found' }
}

/** Deletes a passkey, unless it is the only second factor of a member who needs one; the row of the account is locked. */
async function remove(visitor: Visitor, session: TeamSession, id: string) {
	const { workspace, member, isOfCompany } = session
	const isNeeded = !isOfCompany && (await isFactorDemanded(workspace))
	const { database } = await openFor(visitor)
	return database.transaction(async (tx): Promise<'not-found' | 'second-factor-demanded' | null> => {
		const [own] = await tx.select().from(user).where(eq(user.id, member.id)).for('update')
		const isOnly = (await tx.$count(passkeys, eq(passkeys.account, member.id))) === 1
		const [found] = await tx.select().from(passkeys).where(ownPasskey(session, id))
		if (!found) return 'not-found'
		if (isNeeded && isOnly && !own?.twoFactorEnabled) return 'second-factor-demanded'
		await tx.delete(passkeys).where(ownPasskey(session, id))
		return null
	})
}

/**
 * Removes a member’s passkey. The other devices that signed in by it are signed out: it may be lost. This one stays, as one
 * without second factor.
 */
export async function removePasskey(
	visitor: Visitor,
	session: TeamSession,
	{ id, password }: { readonly id: string; readonly password?: string | undefined },
): Promise<
	PasswordRefusal | AccountRefusal<'password-needed' | 'not-found' | 'second-factor-demanded'> | null
> {
	const refusal = await refuseUnproven(visitor, session, password)
	if (refusal) return refusal
	const refused = await remove(visitor, session, id)
	if (refused) return { refused }
	const { workspace, member } = session
	const { database } = await openFor(visitor)
	const begunByIt = await database
		.select({ id: sessions.id })
		.from(sessions)
		.where(and(eq(sessions.userId, member.id), eq(sessions.passkey, id), ne(sessions.id, session.id)))
	const ids = begunByIt.map((one) => one.id)
	await forgetDevices(member.id, ids)
	await endSessions(workspace, ids)
	await database.update(sessions).set({ passkey: null }).where(eq(sessions.passkey, id))
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'passkey-removed', about: { passkey: id } }),
	)
	return null
}
