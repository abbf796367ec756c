import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { devices, members } from '@/lib/database/schema/members'
import { readCookies, type Visitor } from './cookies'
import { deviceOf } from './devices/devices'
import { findSession } from './find-session'
import { hashOf } from './hash'

/** A member who is signed in, on which device, and in which workspace. */
export type TeamSession = {
	readonly workspace: string
	readonly member: {
		readonly id: string
		readonly name: string
		readonly email: string
		readonly permission: 'owner' | 'screener' | 'viewer'
		/** Which openings the member may see, by id. */
		readonly openings: 'all' | readonly string[]
		/** Whether the member also sees those that are described from now on. */
		readonly newOpenings: boolean
	}
	readonly device: {
		readonly id: string
		readonly slot: number
		readonly keptDays: number | null
		/** The openings that the device holds; null for all that the member sees. */
		readonly openings: readonly string[] | null
	}
	/** The id of the session, which opens nothing by itself. */
	readonly id: string
}

const isMember = (id: string) => and(eq(members.member, id), isNull(members.removedAt))

function memberIn(row: typeof members.$inferSelect): TeamSession['member'] {
	const { member: id, name, email, permission, openings, newOpenings } = row
	return { id, name, email: email ?? '', permission, openings: openings ?? 'all', newOpenings }
}

/** Who is a member still; null for who is not, or never was. */
export async function readMember(tx: Transaction, id: string): Promise<TeamSession['member'] | null> {
	const [row] = await tx.select().from(members).where(isMember(id))
	return row ? memberIn(row) : null
}

/** Notes that a device was seen, at most once a minute. */
async function markSeen(tx: Transaction, { device, lastSeen }: typeof devices.$inferSelect): Promise<void> {
	if (Date.now() - lastSeen.getTime() < 60_000) return
	const isLongAgo = lt(devices.lastSeen, sql`now() - interval '1 minute'`)
	await tx
		.update(devices)
		.set({ lastSeen: sql`now()` })
		.where(and(eq(devices.device, device), isLongAgo))
}

/** The session that a visitor's cookie opens; null if none does, if it has ended, or if the member was removed. */
export async function readSession(visitor: Visitor): Promise<TeamSession | null> {
	if (visitor.cookie === null) return null
	const { token } = await readCookies(visitor)
	if (!token) return null
	const found = await findSession(visitor, hashOf(token))
	if (!found) return null
	const { id, workspace } = found
	return inWorkspace(workspace, async (tx) => {
		// In one question, since each request of a member asks it.
		const [row] = await tx
			.select()
			.from(members)
			.leftJoin(devices, eq(devices.session, id))
			.where(isMember(found.member))
		if (!row) return null
		const of = { workspace, member: found.member, session: id }
		const known = row.devices ?? (await deviceOf(tx, of, visitor.userAgent))
		await markSeen(tx, known)
		const { device, slot, keptDays, openings } = known
		return { id, workspace, member: memberIn(row.members), device: { id: device, slot, keptDays, openings } }
	})
}
