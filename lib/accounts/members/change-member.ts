import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { authDatabase, inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { user, verification } from '@/lib/database/schema/auth'
import { devices, invitations, members } from '@/lib/database/schema/members'
import { raiseAccess } from '@/lib/database/workspace-numbers'
import { journalEndings } from '@/lib/journal/write-journal'
import { dropMailsOfMember } from '@/lib/mail/queue/add-mail'
import { takeBackGiven } from '../membership/given'
import { isLastOwner } from '../membership/last-owner'
import { readMember } from '../membership/read-member'
import type { AccountRefusal } from '../refusal'
import { rememberSessions } from '../removed-sessions'
import type { TeamSession } from '../session'
import { type Access, differing, toColumns } from './access'
import { hasOpenings } from './openings'

/** Whether the workspace has all openings that a change adds; those of the member may have been deleted meanwhile. */
async function areThere(
	tx: Transaction,
	{ openings = 'all', byOpening = {} }: Partial<Access>,
	found: Access,
): Promise<boolean> {
	const known = new Set([
		...(found.openings === 'all' ? [] : found.openings),
		...Object.keys(found.byOpening),
	])
	const named = [...(openings === 'all' ? [] : openings), ...Object.keys(byOpening)]
	return hasOpenings(
		tx,
		named.filter((one) => !known.has(one)),
	)
}

/**
 * Changes what a member may do and see.
 * @param isProven whether the owner who asks has given the password again, which another permission needs, also in one opening
 */
export const changeMember = (
	{ workspace, member: by }: TeamSession,
	{ id, ...access }: { id: string } & Partial<Access>,
	isProven: boolean,
): Promise<AccountRefusal<'not-found' | 'password-needed' | 'last-owner'> | null> =>
	inWorkspace(workspace, async (tx) => {
		const found = await readMember(tx, id)
		if (!found || !(await areThere(tx, access, found))) return { refused: 'not-found' }
		const { openings, newOpenings, permission, byOpening } = { ...found, ...access }
		const now = {
			openings,
			newOpenings,
			permission,
			byOpening: differing({ openings, permission, byOpening }),
		}
		// What differed in openings that are not seen any more gives nobody more.
		const before = differing({ openings, permission: found.permission, byOpening: found.byOpening })
		const isOther = permission !== found.permission || !isDeepStrictEqual(now.byOpening, before)
		if (isOther && !isProven) return { refused: 'password-needed' }
		if (permission !== 'owner' && (await isLastOwner(tx, id))) return { refused: 'last-owner' }
		await tx
			.update(members)
			.set(toColumns(now))
			.where(ownRows(tx, members, eq(members.member, id)))
		await takeBackGiven(tx, id)
		await raiseAccess(tx)
		await note(tx, {
			actor: by.id,
			kind: 'member-changed',
			about: { member: id, ...(access.permission && { permission: access.permission }) },
		})
		return null
	})

/** Ends a membership. The name stays with the member's decisions; the account is deleted separately. */
export async function endMembership(tx: Transaction, id: string): Promise<void> {
	await dropMailsOfMember(tx, id)
	await tx
		.update(members)
		.set({ removedAt: sql`now()`, email: null })
		.where(ownRows(tx, members, eq(members.member, id)))
	await tx.delete(devices).where(ownRows(tx, devices, eq(devices.member, id)))
	await tx.delete(invitations).where(ownRows(tx, invitations, eq(invitations.invitedBy, id)))
	await takeBackGiven(tx, id)
}

/** Ends a membership unless it is that of the only owner. */
const leave = (workspace: string, by: string, id: string) =>
	inWorkspace(workspace, async (tx): Promise<AccountRefusal<'not-found' | 'last-owner'> | null> => {
		if (!(await readMember(tx, id))) return { refused: 'not-found' }
		if (await isLastOwner(tx, id)) return { refused: 'last-owner' }
		await endMembership(tx, id)
		await journalEndings(workspace, 'member', [id])
		await raiseAccess(tx)
		await note(tx, { actor: by, kind: 'member-removed', about: { member: id } })
		return null
	})

/** Deletes the account of somebody who is not a member, with its sessions. */
export async function deleteAccount(workspace: string, id: string): Promise<void> {
	const database = await authDatabase()
	await database.transaction(async (tx) => {
		await rememberSessions(tx, id)
		await tx.delete(user).where(and(eq(user.id, id), eq(user.workspace, workspace)))
		await tx.delete(verification).where(eq(verification.value, id))
	})
}

/** Removes a member: from now on their sessions open nothing. */
export async function removeMember(
	{ workspace, member: by }: TeamSession,
	id: string,
): Promise<AccountRefusal<'not-found' | 'last-owner'> | null> {
	const refusal = await leave(workspace, by.id, id)
	if (!refusal) await deleteAccount(workspace, id)
	return refusal
}
