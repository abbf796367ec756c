// Sessions that the app has confirmed, by which the server tells members apart who share an address. The server and the bundled
// app share the list, one per process. A cookie that nobody has confirmed counts for nothing.
import { createHash } from 'node:crypto'
import { confirmedSessionMinutes, maxConfirmedSessions } from '../limits/server-limits.mjs'
import { sessionConfirmed } from '../metrics/events.mjs'
import { onePerProcess } from '../process/one-per-process.mjs'

const cookieName = 'team.session_token'

/** @type {Map<string, { member: string, until: number, toldAt: number }>} by the hash of the cookie, the oldest first */
const sessions = onePerProcess('confirmed-sessions', () => new Map())

/** The hash of the cookies that name a session; null if there are none. */
function keyOf(cookies) {
	const tokens = cookies
		?.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair.split('=', 1)[0].endsWith(cookieName))
	return tokens?.length ? createHash('sha256').update(tokens.join(';')).digest('base64url') : null
}

const span = confirmedSessionMinutes * 60_000

/** Keeps whose session this is; `toldAt`: when all processes that serve together were told. */
function keep(key, member, toldAt) {
	sessions.delete(key)
	sessions.set(key, { member, until: performance.now() + span, toldAt })
	if (sessions.size > maxConfirmedSessions) sessions.delete(sessions.keys().next().value)
}

/**
 * Remembers a session that another process has confirmed.
 * @param {{ key: string, member: string }} session
 */
export const rememberSession = ({ key, member }) => keep(key, member, performance.now())

/**
 * Remembers for a few minutes whose session these cookies are, and tells it to who listens, again in time before it is forgotten.
 * @param {string | null} cookies the header of a request
 * @param {string} member
 */
export function confirmSession(cookies, member) {
	const key = keyOf(cookies)
	if (!key) return
	const now = performance.now()
	const { toldAt = Number.NEGATIVE_INFINITY } = sessions.get(key) ?? {}
	const isTold = now - toldAt < span / 2
	keep(key, member, isTold ? toldAt : now)
	if (!isTold) sessionConfirmed.publish({ key, member })
}

/**
 * The member whose confirmed session these cookies are; null if there is none.
 * @param {string | undefined} cookies the header of a request
 */
export function memberOf(cookies) {
	const key = keyOf(cookies)
	const session = key && sessions.get(key)
	if (!session) return null
	if (session.until > performance.now()) return session.member
	sessions.delete(key)
	return null
}
