import { randomUUID } from 'node:crypto'
import { and, count, eq, gt, isNull, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { user } from '@/lib/database/schema/auth'
import { companyIdentities } from '@/lib/database/schema/company'
import { invitations, members } from '@/lib/database/schema/members'
import { maxMembers } from '@/lib/limits/account-limits'
import type { Permission } from '@/lib/records/rights/permissions'
import { permissionOf } from '@/lib/team-rights/group-permissions'
import { type AuthDatabase, openAuth } from '../auth'
import type { Access } from '../members/access'
import { fromColumn, toColumns } from '../members/access'
import { deleteAccount } from '../members/change-member'
import { readMember } from '../membership/read-member'
import type { CompanyPerson } from '../provider/company-person'
import type { CompanySettings } from '../provider/company-settings'
import { followGroups } from '../provider/follow-groups'
import type { CompanyRefusal } from './company-cookie'

type Admitted = { readonly account: string } | { readonly refused: CompanyRefusal }

/** The open invitation to an address. */
async function invitationOf(tx: Transaction, email: string) {
	const isTheirs = ownRows(tx, invitations, eq(invitations.email, email), gt(invitations.endsAt, sql`now()`))
	const [found] = await tx.select().from(invitations).where(isTheirs)
	return found ?? null
}

/** Whoever was removed comes back by an invitation alone. */
async function isWelcome(
	workspace: string,
	account: string,
	email: string | null,
): Promise<'member' | 'invited' | null> {
	return inWorkspace(workspace, async (tx) => {
		if (await readMember(tx, account)) return 'member'
		return email && (await invitationOf(tx, email)) ? 'invited' : null
	})
}

type Newcomer = { readonly name: string; readonly email: string; readonly access: Access | null }

/** Creates account, identity and member. An account without a member is left over from an interrupted attempt. */
async function addMember(
	tx: Transaction,
	database: AuthDatabase,
	{ person, newcomer }: { readonly person: CompanyPerson; readonly newcomer: Newcomer },
): Promise<Admitted> {
	const { workspace } = tx
	const { name, email } = newcomer
	const [member] = await tx
		.select()
		.from(members)
		.where(ownRows(tx, members, eq(members.email, email), isNull(members.removedAt)))
	if (member) return { refused: 'email-taken' }
	const invitation = await invitationOf(tx, email)
	const access =
		newcomer.access ?? (invitation && { ...invitation, openings: fromColumn(invitation.openings) })
	if (!access) return { refused: 'no-role' }
	const [joined] = await tx
		.select({ count: count() })
		.from(members)
		.where(ownRows(tx, members, isNull(members.removedAt)))
	if ((joined?.count ?? 0) >= maxMembers) return { refused: 'full' }
	const [left] = await database
		.select()
		.from(user)
		.where(and(eq(user.email, email), eq(user.workspace, workspace)))
	if (left) await deleteAccount(workspace, left.id)
	const id = randomUUID()
	const isMade = await database.transaction(async (auth) => {
		const [made] = await auth
			.insert(user)
			.values({ id, workspace, name, email, emailVerified: true })
			.onConflictDoNothing({ target: user.email })
			.returning()
		if (!made) return false
		const { identity, issuer, groups } = person
		const fresh = { issuer, account: id, groups: [...(groups ?? [])] }
		await auth
			.insert(companyIdentities)
			.values({ workspace, identity, ...fresh })
			.onConflictDoUpdate({ target: [companyIdentities.workspace, companyIdentities.identity], set: fresh })
		return true
	})
	if (!isMade) return { refused: 'email-taken' }
	const { permission, byOpening, openings, newOpenings } = access
	const columns = toColumns({ permission, byOpening, openings, newOpenings })
	await tx.insert(members).values({ workspace, member: id, name, email, ...columns })
	await tx.delete(invitations).where(ownRows(tx, invitations, eq(invitations.email, email)))
	await note(tx, { actor: id, kind: 'member-joined', about: { by: 'company' } })
	return { account: id }
}

/** Makes somebody a member whom the provider sends for the first time: by a group, or an invitation to their address. */
async function welcome(
	{ workspace }: CompanySettings,
	person: CompanyPerson,
	permission: Permission | null,
): Promise<Admitted> {
	const { email, name } = person
	if (email === null || name === null) return { refused: 'no-email' }
	const { database } = await openAuth(false)
	const access: Access | null = permission && {
		permission,
		byOpening: {},
		openings: 'all',
		newOpenings: true,
	}
	return inWorkspace(workspace, (tx) =>
		addMember(tx, database, { person, newcomer: { email, name, access } }),
	)
}

const identityRow = (workspace: string, identity: string) =>
	and(eq(companyIdentities.workspace, workspace), eq(companyIdentities.identity, identity))

/** The account of somebody at a provider; null if they have none here. */
export async function accountOfIdentity(workspace: string, identity: string): Promise<string | null> {
	const { database } = await openAuth(false)
	const [known] = await database
		.select({ account: companyIdentities.account })
		.from(companyIdentities)
		.where(identityRow(workspace, identity))
	return known?.account ?? null
}

/**
 * Lets somebody in whom the provider of a workspace sends. An account is found by the provider’s own name for the person, and
 * never by an address: two identities are never taken for one.
 */
export async function admit(settings: CompanySettings, person: CompanyPerson): Promise<Admitted> {
	const { workspace, groups: table } = settings
	const permission = permissionOf(table, person.groups ?? [])
	const account = await accountOfIdentity(workspace, person.identity)
	const standing = account && (await isWelcome(workspace, account, person.email))
	if (account && standing === null) return { refused: 'ended' }
	if (!account || standing === 'invited') return welcome(settings, person, permission)
	if (table.length > 0 && permission === null) return { refused: 'no-role' }
	const { database } = await openAuth(false)
	await database
		.update(companyIdentities)
		.set({ groups: [...(person.groups ?? [])] })
		.where(identityRow(workspace, person.identity))
	await followGroups(workspace, { member: account, permission })
	return { account }
}
