import { eq } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { user } from '@/lib/database/schema/auth'
import { openFor, type Visitor } from './cookies'
import { deviceOf } from './devices/devices'
import { pruneSessions } from './devices/end-sessions'
import { findSession } from './find-session'
import { hashOf } from './hash'
import { type Refusal, refusalOf } from './refusal'
import { readMember } from './session'
import { endTry, startTry } from './tries'

/** The cookies the visitor's browser should store after a successful sign-in. */
export type Cookies = { readonly cookies: readonly string[] }

const noMatch = { INVALID_EMAIL_OR_PASSWORD: 'no-match', INVALID_EMAIL: 'no-match' } as const

/** Registers the device of a session that has just begun; refused if the account's member has been removed. */
export async function registerSession(
	visitor: Visitor,
	token: string,
	kind: string,
): Promise<{ member: string } | Refusal> {
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
	return { member }
}

/** Notes in the workspace of an account, if there is one, that its limit of tries has been reached. */
async function noteLocked({ visitor, email }: { visitor: Visitor; email: string }) {
	const { database } = await openFor(visitor)
	const [found] = await database.select().from(user).where(eq(user.email, email))
	if (!found) return
	await inWorkspace(found.workspace, (tx) =>
		note(tx, { actor: 'unknown', kind: 'account-locked', about: { member: found.id } }),
	)
}

/** Signs in by e-mail and password: completely, or up to the second factor. */
export async function signIn(
	visitor: Visitor,
	{ email, password }: { email: string; password: string },
): Promise<(Cookies & { next: 'signed-in' | 'second-factor' }) | Refusal> {
	const { api, headers, ...opened } = await openFor(visitor)
	const trying = { address: visitor.address, account: email }
	const stopped = await startTry(opened, trying)
	if (stopped?.isFirst) await noteLocked({ visitor, email })
	if (stopped) return { refused: 'too-many-tries', until: stopped.until }
	try {
		const result = await api.signInEmail({ body: { email, password }, headers, returnHeaders: true })
		const cookies = result.headers.getSetCookie()
		if ('twoFactorRedirect' in result.response) {
			await endTry(opened, trying)
			return { next: 'second-factor', cookies }
		}
		const registered = await registerSession(visitor, result.response.token, 'signed-in')
		if ('refused' in registered) return registered
		await endTry(opened, trying)
		return { next: 'signed-in', cookies }
	} catch (error) {
		return refusalOf(error, noMatch)
	}
}
