import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { user } from '@/lib/database/schema/auth'
import { devices, invitations, members } from '@/lib/database/schema/members'
import { raiseAccess } from '@/lib/database/workspace-numbers'
import type { AuthDatabase } from '../auth'
import { openFor, type Visitor } from '../cookies'
import { createAccount } from '../create-account'
import { takeBackGiven } from '../membership/given'
import { isLastOwner } from '../membership/last-owner'
import { hashNewPassword } from '../new-password'
import { isCompanyDemanded } from '../provider/may-enter-by-password'
import type { AccountRefusal } from '../refusal'
import { resetAccount } from '../reset-account'
import { beginSession, type Cookies } from '../sign-in'
import type { Weakness } from '../weak-password'
import { readToken } from '../workspace-token'
import { workspaceName } from '../workspaces'
import { deleteAccount } from './change-member'
import { findInvitation } from './invitations'

type JoinRefusal = AccountRefusal<
	'invitation-ended' | 'email-taken' | 'last-owner' | 'company-demanded' | Weakness
>
type Accepted = { readonly id: string; readonly kind: string }
type Joining = { readonly name: string; readonly passwordHash: string }
type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** Creates account and member. An account without a member is left over from an interrupted attempt. */
async function addMember(
	tx: Transaction,
	database: AuthDatabase,
	joining: Joining & { invitation: Invitation },
): Promise<Accepted | AccountRefusal<'email-taken' | 'last-owner'>> {
	const { invitation, name, passwordHash } = joining
	const { workspace, email, permission, byOpening, openings, newOpenings } = invitation
	const [left] = await database
		.select()
		.from(user)
		.where(and(eq(user.email, email), eq(user.workspace, workspace)))
	if (left) await deleteAccount(workspace, left.id)
	const id = randomUUID()
	const isMade = await database.transaction((auth) =>
		createAccount(auth, { id, workspace, name, email, passwordHash }),
	)
	if (!isMade) return { refused: 'email-taken' }
	await tx
		.insert(members)
		.values({ workspace, member: id, name, email, permission, byOpening, openings, newOpenings })
	return { id, kind: 'member-joined' }
}

/** Accepts an invitation, whose row stays locked until everything is created. */
async function accept(
	tx: Transaction,
	database: AuthDatabase,
	joining: Joining & { invitation: Invitation },
): Promise<Accepted | AccountRefusal<'email-taken' | 'last-owner'>> {
	const { invitation, name, passwordHash } = joining
	const { email, permission, byOpening, openings, newOpenings } = invitation
	const [member] = await tx
		.select()
		.from(members)
		.where(ownRows(tx, members, eq(members.email, email), isNull(members.removedAt)))
	if (!member) return addMember(tx, database, joining)
	const id = member.member
	if (permission !== 'owner' && (await isLastOwner(tx, id))) return { refused: 'last-owner' }
	await database.transaction((auth) => resetAccount(auth, id, passwordHash))
	await tx.delete(devices).where(ownRows(tx, devices, eq(devices.member, id)))
	await raiseAccess(tx)
	await tx
		.update(members)
		.set({ name, permission, byOpening, openings, newOpenings })
		.where(ownRows(tx, members, eq(members.member, id)))
	await takeBackGiven(tx, id)
	return { id, kind: 'member-rejoined' }
}

/**
 * Joins a workspace by an invitation's token, with the invited e-mail address, and signs in. Tries are not counted: nobody
 * can guess the token.
 */
export async function join(
	visitor: Visitor,
	{ token, name, password }: { token: string; name: string; password: string },
): Promise<Cookies | JoinRefusal | AccountRefusal<'no-match'>> {
	const read = readToken(token)
	if (!read) return { refused: 'invitation-ended' }
	// The invitation stays: it counts for the company's account with this address.
	if (await isCompanyDemanded(read.workspace)) return { refused: 'company-demanded' }
	const { database } = await openFor(visitor)
	const joined = await inWorkspace(read.workspace, async (tx): Promise<{ email: string } | JoinRefusal> => {
		const invitation = await findInvitation(tx, read.tokenHash)
		if (!invitation) return { refused: 'invitation-ended' }
		const owner = { name, email: invitation.email, workspace: await workspaceName(read.workspace) }
		const hashed = await hashNewPassword(visitor, password, owner)
		if ('refused' in hashed) return hashed
		const accepted = await accept(tx, database, { invitation, name, ...hashed })
		if ('refused' in accepted) return accepted
		await tx
			.delete(invitations)
			.where(ownRows(tx, invitations, eq(invitations.invitation, invitation.invitation)))
		await note(tx, {
			actor: accepted.id,
			kind: accepted.kind,
			about: { invitation: invitation.invitation, by: invitation.invitedBy },
		})
		return { email: invitation.email }
	})
	if ('refused' in joined) return joined
	return beginSession(visitor, { email: joined.email, password })
}
