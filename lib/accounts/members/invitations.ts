import { randomUUID } from 'node:crypto'
import { count, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { invitations, members } from '@/lib/database/schema/members'
import { workspaces } from '@/lib/database/schema/workspaces'
import { invitationDays, maxInvitations, maxMembers } from '@/lib/limits/account-limits'
import { hashOf } from '../hash'
import type { AccountRefusal } from '../refusal'
import type { TeamSession } from '../session'
import { makeToken, readToken } from '../workspace-token'
import { type Access, toColumns } from './access'
import { hasOpenings } from './openings'

async function isFull(tx: Transaction): Promise<boolean> {
	const [joined] = await tx
		.select({ count: count() })
		.from(members)
		.where(ownRows(tx, members, isNull(members.removedAt)))
	const [open] = await tx.select({ count: count() }).from(invitations).where(ownRows(tx, invitations))
	return (joined?.count ?? 0) >= maxMembers || (open?.count ?? 0) >= maxInvitations
}

/** Whether a member has this address. */
async function hasMember(tx: Transaction, email: string): Promise<boolean> {
	const isTheirs = ownRows(tx, members, eq(members.email, email), isNull(members.removedAt))
	return (await tx.select({ member: members.member }).from(members).where(isTheirs)).length > 0
}

/**
 * Invites somebody: whoever has the token joins with this e-mail address and no other. Only the newest invitation of an
 * address is valid; one to a member's address lets them set a new password and drops their second factor.
 * @param isProven whether the owner who asks has given the password again, which a member's address and the permission of
 * an owner need
 */
export const invite = (
	{ workspace, member: by }: TeamSession,
	{ email, ...access }: { email: string } & Access,
	isProven: boolean,
): Promise<{ id: string; token: string } | AccountRefusal<'not-found' | 'password-needed' | 'too-many'>> =>
	inWorkspace(workspace, async (tx) => {
		if (!(await hasOpenings(tx, access.openings))) return { refused: 'not-found' }
		const needsProof = access.permission === 'owner' || (await hasMember(tx, email))
		if (needsProof && !isProven) return { refused: 'password-needed' }
		await tx.delete(invitations).where(ownRows(tx, invitations, eq(invitations.email, email)))
		await tx.delete(invitations).where(ownRows(tx, invitations, lt(invitations.endsAt, sql`now()`)))
		if (await isFull(tx)) return { refused: 'too-many' }
		const [id, token] = [randomUUID(), makeToken(workspace)]
		await tx.insert(invitations).values({
			workspace,
			invitation: id,
			tokenHash: hashOf(token),
			email,
			...toColumns(access),
			invitedBy: by.id,
			endsAt: sql`now() + ${sql.raw(`interval '${invitationDays} days'`)}`,
		})
		await note(tx, {
			actor: by.id,
			kind: 'invited',
			about: { invitation: id, permission: access.permission },
		})
		return { id, token }
	})

/** Withdraws an invitation. */
export const withdrawInvitation = (
	{ workspace, member: by }: TeamSession,
	id: string,
): Promise<AccountRefusal<'not-found'> | null> =>
	inWorkspace(workspace, async (tx) => {
		const gone = await tx
			.delete(invitations)
			.where(ownRows(tx, invitations, eq(invitations.invitation, id)))
			.returning()
		if (gone.length === 0) return { refused: 'not-found' }
		await note(tx, { actor: by.id, kind: 'invitation-withdrawn', about: { invitation: id } })
		return null
	})

/** The valid invitation with this token; null if there is none. */
export async function findInvitation(tx: Transaction, tokenHash: string) {
	const [found] = await tx
		.select()
		.from(invitations)
		.where(ownRows(tx, invitations, eq(invitations.tokenHash, tokenHash), gt(invitations.endsAt, sql`now()`)))
		.for('update')
	return found ?? null
}

/** What an invitation's token reveals about it. */
export async function readInvitation(
	token: string,
): Promise<{ email: string; workspace: string; by: string } | AccountRefusal<'invitation-ended'>> {
	const read = readToken(token)
	if (!read) return { refused: 'invitation-ended' }
	return inWorkspace(read.workspace, async (tx) => {
		const found = await findInvitation(tx, read.tokenHash)
		if (!found) return { refused: 'invitation-ended' }
		const [workspace] = await tx.select().from(workspaces).where(ownRows(tx, workspaces))
		const [by] = await tx
			.select()
			.from(members)
			.where(ownRows(tx, members, eq(members.member, found.invitedBy)))
		return { email: found.email, workspace: workspace?.name ?? '', by: by?.name ?? '' }
	})
}
