import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { session as sessions, user } from '@/lib/database/schema/auth'
import { devices, invitations, members } from '@/lib/database/schema/members'
import { isFactorDemanded } from '../is-factor-demanded'
import { countGiven } from '../membership/given'
import { countPasskeys } from '../membership/own-passkeys'
import type { TeamSession } from '../session'
import { fromColumn } from './access'
import { listOpenings } from './openings'

/** The entries of those openings that somebody may know of. */
const pick = <V>(byOpening: Readonly<Record<string, V>>, mayKnow: (opening: string) => boolean) =>
	Object.fromEntries(Object.entries(byOpening).filter(([opening]) => mayKnow(opening)))

/** What the accounts know about the members of a workspace: who has a second factor, and which sessions have not ended. */
async function readAccounts(workspace: string) {
	const database = await authDatabase()
	const found = await database
		.select({ id: user.id, hasSecondFactor: user.twoFactorEnabled, session: sessions.id })
		.from(user)
		.leftJoin(sessions, and(eq(sessions.userId, user.id), gt(sessions.expiresAt, sql`now()`)))
		.where(eq(user.workspace, workspace))
	const withFactor = new Set(found.filter(({ hasSecondFactor }) => hasSecondFactor).map(({ id }) => id))
	return { withFactor, live: new Set(found.map(({ session }) => session)) }
}

const readTables = (workspace: string) =>
	inWorkspace(workspace, async (tx) => ({
		members: await tx
			.select()
			.from(members)
			.where(ownRows(tx, members, isNull(members.removedAt)))
			.orderBy(members.createdAt),
		devices: await tx.select().from(devices).where(ownRows(tx, devices)).orderBy(devices.lastSeen),
		invitations: await tx
			.select()
			.from(invitations)
			.where(ownRows(tx, invitations, gt(invitations.endsAt, sql`now()`)))
			.orderBy(invitations.createdAt),
		openings: await listOpenings(tx),
		given: await countGiven(tx),
	}))

/**
 * The members of a workspace and, for owners, the invitations and when members were last seen. Other members only see
 * openings that they may see themselves.
 * @param signingIn how each member can sign in, which others are not told either
 */
export async function listMembers<S>(
	{ workspace, member: asking }: TeamSession,
	signingIn: ReadonlyMap<string, S>,
) {
	const [accounts, found] = [await readAccounts(workspace), await readTables(workspace)]
	const passkeys = await countPasskeys(workspace)
	const isDemanded = await isFactorDemanded(workspace)
	const isOwner = asking.permission === 'owner'
	const sees = (id: string) => asking.openings === 'all' || asking.openings.includes(id)
	const members = found.members.map(
		({ member: id, name, email, permission, byOpening, openings, ...row }) => {
			const mayKnow = isOwner || id === asking.id
			const own = mayKnow ? found.devices.filter(({ member }) => member === id) : []
			return {
				id,
				name,
				email: email ?? '',
				permission,
				byOpening: pick(byOpening, mayKnow ? () => true : sees),
				given: mayKnow ? (found.given.get(id) ?? {}) : {},
				openings: fromColumn(mayKnow ? openings : (openings?.filter(sees) ?? null)),
				newOpenings: row.newOpenings,
				since: row.createdAt.toISOString(),
				lastSeen: own.at(-1)?.lastSeen.toISOString() ?? null,
				devices: own.filter(({ session }) => accounts.live.has(session)).length,
				hasSecondFactor: accounts.withFactor.has(id) || (isDemanded && passkeys.has(id)),
				passkeys: passkeys.get(id) ?? 0,
				signingIn: mayKnow ? (signingIn.get(id) ?? null) : null,
				isYou: id === asking.id,
			}
		},
	)
	return {
		members,
		invitations: isOwner
			? found.invitations.map(
					({ invitation, email, permission, byOpening, openings, newOpenings, createdAt, endsAt }) => ({
						id: invitation,
						email,
						permission,
						byOpening,
						openings: fromColumn(openings),
						newOpenings,
						at: createdAt.toISOString(),
						ends: endsAt.toISOString(),
					}),
				)
			: [],
		openings: found.openings.filter(({ id }) => isOwner || sees(id)),
	}
}
