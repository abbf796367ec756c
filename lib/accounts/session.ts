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
import { hasPasskey } from './membership/own-passkeys'
import { type CurrentMember, isMember, memberIn } from './membership/read-member'
import { type CompanyStanding, confirmSessionAtCompany } from './provider/confirm-session'

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
	/** Whether it began by a company's account. */
	readonly isOfCompany: boolean
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
 * Why a session opens nothing for the time being: nothing was done for long, or a company's provider has not confirmed it, so
 * that the password, or the company's account, is asked for again; or the workspace demands a second factor that the member
 * does not have yet, or has in a passkey that was not asked for.
 */
export type Pause = 'idle' | 'factor' | 'passkey'

/** A session, why it is paused, if it is, and when its member last did something. */
export type SessionAccess = {
	readonly session: TeamSession
	readonly paused: Pause | null
	readonly activeAt: Date
}

type Found = NonNullable<Awaited<ReturnType<typeof findSession>>>

async function pauseOf(found: Found, standing: CompanyStanding, isDemanded: boolean): Promise<Pause | null> {
	if (found.isIdle || standing === 'unconfirmed') return 'idle'
	if (!isDemanded || found.hasFactor || found.hadCompanyFactor || found.passkey !== null) return null
	return (await hasPasskey(found.member)) ? 'passkey' : 'factor'
}

/** Whether a session stands, as far as a company decides. */
async function standingOf({ confirmedAt, ...session }: Found): Promise<CompanyStanding> {
	return confirmedAt === null ? 'stands' : confirmSessionAtCompany({ ...session, confirmedAt })
}

/** The session of a visitor's cookie, paused or not; null if there is none, it has ended, or the member was removed. */
export async function readAccess(visitor: Visitor): Promise<SessionAccess | null> {
	if (visitor.cookie === null) return null
	const { token } = await readCookies(visitor)
	if (!token) return null
	const found = await findSession(visitor, hashOf(token))
	if (!found) return null
	const standing = await standingOf(found)
	if (standing === 'ended') return null
	const { id, workspace } = found
	return inWorkspace(workspace, async (tx) => {
		// A single query, since every request of a member needs it.
		const [row] = await tx
			.select({ members, devices, isDemanded: demandsFactor(tx) })
			.from(members)
			.leftJoin(devices, ownRows(tx, devices, eq(devices.session, id)))
			.where(isMember(tx, found.member))
		if (!row) return null
		const paused = await pauseOf(found, standing, row.isDemanded)
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
				isOfCompany: found.confirmedAt !== null,
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
