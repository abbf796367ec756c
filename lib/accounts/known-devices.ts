import { and, desc, eq, inArray, lt, ne, type SQL, sql } from 'drizzle-orm'
import { authDatabase } from '@/lib/database/database'
import { knownDevices, user } from '@/lib/database/schema/auth'
import { knownDeviceDays, maxKnownDevices, maxTriesOfKnownDevice } from '@/lib/limits/account-limits'
import type { Visitor } from './cookies'
import { hashOf, randomToken } from './hash'

/** What is tried: the password of an e-mail address, or the second factor of an account. */
export type GuessedSecret = { readonly email: string } | { readonly account: string }

const cookieName = ({ isSecure }: Visitor) => `${isSecure ? '__Secure-' : ''}team.device`

/** The token by which a device is recognized; it opens nothing. */
function tokenOf(visitor: Visitor): string | null {
	const start = `${cookieName(visitor)}=`
	const pair = visitor.cookie?.split(';').find((one) => one.trim().startsWith(start))
	const token = pair?.trim().slice(start.length) ?? ''
	return /^[\w-]{43}$/.test(token) ? token : null
}

const cookieOf = (visitor: Visitor, token: string) =>
	[
		`${cookieName(visitor)}=${token}`,
		`Max-Age=${knownDeviceDays * 24 * 60 * 60}`,
		'Path=/api/team',
		'HttpOnly',
		...(visitor.isSecure ? ['Secure'] : []),
		'SameSite=Strict',
	].join('; ')

/** The condition that finds a visitor's device among those of an account; null if the visitor's browser has none. */
function deviceOf(visitor: Visitor, tried: GuessedSecret): SQL | undefined | null {
	const token = tokenOf(visitor)
	if (token === null) return null
	const accounts = sql`(select id from ${user} where ${'email' in tried ? eq(user.email, tried.email) : eq(user.id, tried.account)})`
	return and(eq(knownDevices.tokenHash, hashOf(token)), inArray(knownDevices.account, accounts))
}

const isOld = lt(knownDevices.usedAt, sql.raw(`now() - interval '${knownDeviceDays} days'`))

/**
 * Counts a failure on a device that signed in to the account before, until it signs in again. After too many in a row the
 * device is forgotten, since somebody else may have it.
 * @returns whether the device is known
 */
export async function countFailure(visitor: Visitor, tried: GuessedSecret): Promise<boolean> {
	const device = deviceOf(visitor, tried)
	if (device === null) return false
	const database = await authDatabase()
	const [known] = await database
		.update(knownDevices)
		.set({ failures: sql`${knownDevices.failures} + 1` })
		.where(device)
		.returning({ failures: knownDevices.failures, isOld: sql<boolean>`${isOld}` })
	if (!known) return false
	if (known.failures <= maxTriesOfKnownDevice && !known.isOld) return true
	await database.delete(knownDevices).where(device)
	return false
}

/** Forgets the oldest devices of an account beyond the maximum, and those that have not been used for very long. */
async function prune(account: string): Promise<void> {
	const database = await authDatabase()
	const own = eq(knownDevices.account, account)
	const newest = database
		.select({ hash: knownDevices.tokenHash })
		.from(knownDevices)
		.where(own)
		.orderBy(desc(knownDevices.usedAt))
		.limit(maxKnownDevices)
	await database
		.delete(knownDevices)
		.where(and(own, sql`(${isOld} or ${knownDevices.tokenHash} not in ${newest})`))
}

/**
 * Remembers a device on which an account has just signed in. A browser that several members use has one token.
 * @returns the cookie that the browser should store
 */
export async function rememberDevice(
	visitor: Visitor,
	{ account, session }: { readonly account: string; readonly session: string },
): Promise<string> {
	const database = await authDatabase()
	const there = tokenOf(visitor)
	const [known] = there
		? await database
				.select()
				.from(knownDevices)
				.where(eq(knownDevices.tokenHash, hashOf(there)))
				.limit(1)
		: []
	// A token that is not known may have been put into the browser by somebody else.
	const token = there && known ? there : randomToken()
	const fresh = { session, failures: 0, usedAt: sql`now()` }
	await database
		.insert(knownDevices)
		.values({ account, tokenHash: hashOf(token), ...fresh })
		.onConflictDoUpdate({ target: [knownDevices.account, knownDevices.tokenHash], set: fresh })
	await prune(account)
	return cookieOf(visitor, token)
}

/** Forgets the devices of an account on which these sessions began last. */
export async function forgetDevices(account: string, sessions: readonly string[]): Promise<void> {
	const database = await authDatabase()
	await database
		.delete(knownDevices)
		.where(and(eq(knownDevices.account, account), inArray(knownDevices.session, [...sessions])))
}

/** Forgets all devices of an account except the one of a session. */
export async function forgetOtherDevices(account: string, session: string): Promise<void> {
	const database = await authDatabase()
	await database
		.delete(knownDevices)
		.where(and(eq(knownDevices.account, account), ne(knownDevices.session, session)))
}
