import { randomUUID } from 'node:crypto'
import { count, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { invitations, members } from '@/lib/database/schema/members'
import { workspaces } from '@/lib/database/schema/workspaces'
import type { Locale } from '@/lib/i18n/locales'
import { invitationDays, maxInvitations, maxMembers } from '@/lib/limits/account-limits'
import { addMail, dropMails } from '@/lib/mail/queue/add-mail'
import { sendsMail } from '@/lib/mail/server/team-mail'
import { hashOf } from '../hash'
import type { AccountRefusal } from '../refusal'
import type { TeamSession } from '../session'
import { makeToken, readToken } from '../workspace-token'
import { type Access, differing, toColumns } from './access'
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

type Sending = {
	/**
	 * Whether the owner who asks has given the password again, which a member's address and the permission of an owner need.
	 */
	readonly isProven: boolean
	/** The language in which the link is also sent by mail, if it is. */
	readonly mail: Locale | undefined
}

const nameOf = async (tx: Transaction): Promise<string> => {
	const [found] = await tx.select().from(workspaces).where(ownRows(tx, workspaces))
	return found?.name ?? ''
}

/** Sends the link to the invited address. */
const mailInvitation = async (
	tx: Transaction,
	{ email, token, by, locale }: { email: string; token: string; by: string; locale: Locale },
) =>
	addMail(tx, {
		content: { kind: 'invitation', token, by, workspace: await nameOf(tx) },
		to: email,
		locale,
	})

/**
 * Invites somebody: whoever has the token joins with this e-mail address and no other. Only the newest invitation of an
 * address is valid; one to a member's address lets them set a new password and drops their second factor. What needs the
 * owner's password again is not sent by mail: a mailbox would open more than a session does.
 */
export const invite = (
	{ workspace, member: by }: TeamSession,
	{ email, ...access }: { email: string } & Access,
	{ isProven, mail }: Sending,
): Promise<
	| { id: string; token: string; isMailed: boolean }
	| AccountRefusal<'not-found' | 'password-needed' | 'too-many'>
> =>
	inWorkspace(workspace, async (tx) => {
		const { openings, newOpenings, permission, byOpening } = access
		const isKnown = (await hasOpenings(tx, openings)) && (await hasOpenings(tx, Object.keys(byOpening)))
		if (!isKnown) return { refused: 'not-found' }
		const needsProof = permission === 'owner' || (await hasMember(tx, email))
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
			...toColumns({ openings, newOpenings, permission, byOpening: differing(access) }),
			invitedBy: by.id,
			endsAt: sql`now() + ${sql.raw(`interval '${invitationDays} days'`)}`,
		})
		await dropMails(tx, 'invitation', email)
		const isMailed = mail !== undefined && !needsProof && (await sendsMail(workspace))
		if (isMailed) await mailInvitation(tx, { email, token, by: by.name, locale: mail })
		await note(tx, {
			actor: by.id,
			kind: 'invited',
			about: { invitation: id, permission },
		})
		return { id, token, isMailed }
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
		const [withdrawn] = gone
		if (!withdrawn) return { refused: 'not-found' }
		await dropMails(tx, 'invitation', withdrawn.email)
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
		const [by] = await tx
			.select()
			.from(members)
			.where(ownRows(tx, members, eq(members.member, found.invitedBy)))
		return { email: found.email, workspace: await nameOf(tx), by: by?.name ?? '' }
	})
}
