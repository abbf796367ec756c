import { eq, lt, sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { devices, members } from '@/lib/database/schema/members'
import { confirmSession } from '@/lib/http/confirmed-sessions.mjs'
import { readCookies, type Visitor } from './cookies'
import { deviceOf } from './devices/devices'
import { findSession } from './find-session'
import { hashOf } from './hash'
import { demandsFactor } from './is-factor-demanded'
import { type CurrentMember, isMember, memberIn } from './membership/read-member'

/** A signed-in member, with their device and workspace. */
export type TeamSession = {
	readonly workspace: string
	readonly member: CurrentMember
	readonly device: {
		readonly id: string
		readonly slot: number
		readonly keptDays: number | null
		/** The openings that the device holds; null for all that the member sees. */
		readonly openings: readonly string[] | null
	}
	/** The id of the session, which is no secret. */
	readonly id: string
}

/** Updates when a device was last seen, at most once a minute. */
async function markSeen(tx: Transaction, { device, lastSeen }: typeof devices.$inferSelect): Promise<void> {
	if (Date.now() - lastSeen.getTime() < 60_000) return
	const isLongAgo = lt(devices.lastSeen, sql`now() - interval '1 minute'`)
	await tx
		.update(devices)
		.set({ lastSeen: sql`now()` })
		.where(ownRows(tx, devices, eq(devices.device, device), isLongAgo))
}

/**
 * Why a session opens nothing for the time being: nothing was done for long, so that the password is asked for again, or the
 * workspace demands a second factor that the member does not have yet.
 */
export type Pause = 'idle' | 'factor'

/** A session, why it is paused, if it is, and when its member last did something. */
export type SessionAccess = {
	readonly session: TeamSession
	readonly paused: Pause | null
	readonly activeAt: Date
}

type Found = NonNullable<Awaited<ReturnType<typeof findSession>>>

const pauseOf = ({ isIdle, hasFactor }: Found, isDemanded: boolean): Pause | null =>
	isIdle ? 'idle' : isDemanded && !hasFactor ? 'factor' : null

/** The session of a visitor's cookie, paused or not; null if there is none, it has ended, or the member was removed. */
export async function readAccess(visitor: Visitor): Promise<SessionAccess | null> {
	if (visitor.cookie === null) return null
	const { token } = await readCookies(visitor)
	if (!token) return null
	const found = await findSession(visitor, hashOf(token))
	if (!found) return null
	const { id, workspace } = found
	return inWorkspace(workspace, async (tx) => {
		// A single query, since every request of a member needs it.
		const [row] = await tx
			.select({ members, devices, isDemanded: demandsFactor(tx) })
			.from(members)
			.leftJoin(devices, ownRows(tx, devices, eq(devices.session, id)))
			.where(isMember(tx, found.member))
		if (!row) return null
		const paused = pauseOf(found, row.isDemanded)
		if (paused === null) confirmSession(visitor.cookie, found.member)
		const session = { workspace, member: found.member, session: id }
		const known = row.devices ?? (await deviceOf(tx, session, visitor.userAgent))
		await markSeen(tx, known)
		const { device, slot, keptDays, openings } = known
		return {
			session: {
				id,
				workspace,
				member: memberIn(row.members),
				device: { id: device, slot, keptDays, openings },
			},
			paused,
			activeAt: found.activeAt,
		}
	})
}

/** The session of a visitor's cookie; null if there is none that opens anything now. */
export async function readSession(visitor: Visitor): Promise<TeamSession | null> {
	const access = await readAccess(visitor)
	return access?.paused === null ? access.session : null
}
