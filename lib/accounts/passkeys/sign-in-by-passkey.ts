import { eq, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { session as sessions } from '@/lib/database/schema/auth'
import { beginAttempt } from '../attempt'
import { openFor, type Visitor } from '../cookies'
import { hashOf } from '../hash'
import type { AccountRefusal } from '../refusal'
import { forgetPending } from '../second-factor/pass-second-factor'
import type { TeamSession } from '../session'
import { beginSessionAttempt } from '../session-attempt'
import { type Cookies, registerSession } from '../sign-in'
import { takeChallenge } from './challenge'
import { checkPasskey, type PasskeyAnswer, type PasskeySite } from './check-passkey'

type PasskeyRefusal = AccountRefusal<'passkey-wrong' | 'passkey-ended'>

/**
 * Signs in by a passkey, alone or after the password. The device has verified the person, so it counts as password and second
 * factor together. Where the company’s account is demanded it lets nobody in whom a password would not.
 */
export async function signInByPasskey(
	visitor: Visitor,
	site: PasskeySite,
	answer: PasskeyAnswer,
): Promise<Cookies | PasskeyRefusal | AccountRefusal<'no-match' | 'company-demanded' | 'too-many-tries'>> {
	const attempt = await beginAttempt(visitor, null)
	if ('refused' in attempt) return attempt
	const taken = await takeChallenge(visitor, ['sign-in', 'second-factor'])
	if (!taken) return { refused: 'passkey-ended' }
	const { task, challenge } = taken
	const asked = { site, challenge, account: task.kind === 'second-factor' ? task.account : null }
	const used = await checkPasskey(answer, asked)
	if (!used) return { refused: 'passkey-wrong' }
	const { api, headers, database } = await openFor(visitor)
	const begun = await api.beginSessionOf({ body: { account: used.account }, headers, returnHeaders: true })
	const { token } = begun.response
	await database
		.update(sessions)
		.set({ passkey: used.passkey })
		.where(eq(sessions.token, hashOf(token)))
	const registered = await registerSession(visitor, token, 'signed-in-by-passkey')
	if ('refused' in registered) return registered
	await attempt.succeed()
	await forgetPending(visitor)
	return { cookies: [...begun.headers.getSetCookie(), ...registered.cookies] }
}

/** Goes on with a paused session by a passkey of its member; it is the second factor as well. */
export async function resumeByPasskey(
	visitor: Visitor,
	session: TeamSession,
	{ site, answer }: { readonly site: PasskeySite; readonly answer: PasskeyAnswer },
): Promise<PasskeyRefusal | AccountRefusal<'signed-out'> | null> {
	const attempt = await beginSessionAttempt(visitor, session)
	if ('refused' in attempt) return attempt
	const { id, workspace, member, device } = session
	const taken = await takeChallenge(visitor, ['resume'])
	if (taken?.task.session !== id) return { refused: 'passkey-ended' }
	const used = await checkPasskey(answer, { site, challenge: taken.challenge, account: member.id })
	if (!used) return { refused: 'passkey-wrong' }
	await attempt.succeed()
	const { database } = await openFor(visitor)
	await database
		.update(sessions)
		.set({ passkey: used.passkey, updatedAt: sql`now()` })
		.where(eq(sessions.id, id))
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'resumed-by-passkey', about: { device: device.id } }),
	)
	return null
}
