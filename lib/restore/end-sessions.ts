import { sql } from 'drizzle-orm'
import type { AnyTransaction, Transaction } from '@/lib/database/database'

/** How many sessions and open invitations have ended. */
export type EndedSessions = { readonly sessions: number; readonly invitations: number }

/** The tables of accounts, beside that of sessions, whose rows end with a restore. */
const besideSessions = [
	'verification',
	'owner_codes',
	'owner_recoveries',
	'password_resets',
	'known_devices',
	'tries',
	'spent_challenges',
	'removed_sessions',
]

const countOf = ({ rowCount }: { readonly rowCount: number | null }) => rowCount ?? 0

/** Ends every session, and whatever else would let somebody in by something that was valid at the time of a backup. */
export async function endEverySession(tx: AnyTransaction): Promise<number> {
	const ended = await tx.execute(sql`delete from auth.session`)
	for (const table of besideSessions)
		await tx.execute(sql`delete from ${sql.identifier('auth')}.${sql.identifier(table)}`)
	return countOf(ended)
}

/**
 * Forgets the devices of a transaction's workspace, whose sessions have ended, and its open invitations: who has joined or
 * was refused since cannot be told from who has not.
 * @returns how many invitations no longer count
 */
export async function forgetEveryDevice(tx: Transaction): Promise<number> {
	await tx.execute(sql`delete from team.devices where workspace = ${tx.workspace}`)
	return countOf(await tx.execute(sql`delete from team.invitations where workspace = ${tx.workspace}`))
}
