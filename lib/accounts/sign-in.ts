import { eq } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { user } from '@/lib/database/schema/auth'
import { beginAttempt } from './attempt'
import { openFor, type Visitor } from './cookies'
import { countTry } from './count-tries'
import { deviceOf } from './devices/devices'
import { pruneSessions } from './devices/end-sessions'
import { findSession } from './find-session'
import { hashOf } from './hash'
import { rememberDevice } from './known-devices'
import { readMember } from './membership/read-member'
import { type AccountRefusal, refusalOf } from './refusal'

/** The cookies the visitor's browser should store after a successful sign-in. */
export type Cookies = { readonly cookies: readonly string[] }

const noMatch = { INVALID_EMAIL_OR_PASSWORD: 'no-match', INVALID_EMAIL: 'no-match' } as const

/**
 * Registers the device of a session that has just begun; refused if the account's member has been removed.
 * @returns the cookie by which the device is known from now on
 */
export async function registerSession(
	visitor: Visitor,
	token: string,
	kind: string,
): Promise<Cookies | AccountRefusal<'no-match'>> {
	const found = await findSession(visitor, hashOf(token))
	if (!found) return { refused: 'no-match' }
	const { id: session, workspace, member } = found
	const isMember = await inWorkspace(workspace, async (tx) => {
		if (!(await readMember(tx, member))) return false
		const { device } = await deviceOf(tx, { workspace, member, session }, visitor.userAgent)
		await note(tx, { actor: member, kind, about: { device } })
		return true
	})
	if (!isMember) return { refused: 'no-match' }
	await pruneSessions(workspace, member)
	return { cookies: [await rememberDevice(visitor, { account: member, session })] }
}

/** Notes in the workspace of an account, if there is one, that somebody has tried too often, once for all addresses. */
async function noteLocked(visitor: Visitor, email: string) {
	const opened = await openFor(visitor)
	const [found] = await opened.database.select().from(user).where(eq(user.email, email))
	if (!found || (await countTry(opened, `noted ${email}`)).count > 1) return
	await inWorkspace(found.workspace, (tx) =>
		note(tx, { actor: 'unknown', kind: 'account-locked', about: { member: found.id } }),
	)
}

type Credentials = { readonly email: string; readonly password: string }
type SignedIn = Cookies & { readonly next: 'signed-in' | 'second-factor' }

/** Begins a session by e-mail and password, or waits for the second factor. The caller has counted the attempt. */
export async function beginSession(
	visitor: Visitor,
	{ email, password }: Credentials,
): Promise<SignedIn | AccountRefusal<'no-match'>> {
	const { api, headers } = await openFor(visitor)
	try {
		const result = await api.signInEmail({ body: { email, password }, headers, returnHeaders: true })
		const cookies = result.headers.getSetCookie()
		if ('twoFactorRedirect' in result.response) return { next: 'second-factor', cookies }
		const registered = await registerSession(visitor, result.response.token, 'signed-in')
		if ('refused' in registered) return registered
		return { next: 'signed-in', cookies: [...cookies, ...registered.cookies] }
	} catch (error) {
		return refusalOf(error, noMatch)
	}
}

/** Signs in by e-mail and password: completely, or up to the second factor. */
export async function signIn(
	visitor: Visitor,
	credentials: Credentials,
): Promise<SignedIn | AccountRefusal<'no-match' | 'too-many-tries'>> {
	const attempt = await beginAttempt(visitor, { email: credentials.email })
	if ('refused' in attempt) {
		if (attempt.isFirst) await noteLocked(visitor, credentials.email)
		return attempt
	}
	const begun = await beginSession(visitor, credentials)
	if (!('refused' in begun)) await attempt.succeed()
	return begun
}
