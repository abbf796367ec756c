import { eq } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { twoFactor, user } from '@/lib/database/schema/auth'
import { openFor, type Visitor } from '../cookies'
import { isFactorDemanded } from '../is-factor-demanded'
import { type PasswordRefusal, refusePassword } from '../passwords'
import { type AccountRefusal, refusalOf } from '../refusal'
import type { TeamSession } from '../session'
import { beginSessionAttempt } from '../session-attempt'
import { spendCode } from './totp'

const noteOf = ({ workspace, member }: TeamSession, kind: string) =>
	inWorkspace(workspace, (tx) => note(tx, { actor: member.id, kind, about: {} }))

const refusals = {
	INVALID_PASSWORD: 'password-wrong',
	TOTP_ALREADY_ENABLED: 'second-factor-on',
	TWO_FACTOR_NOT_ENABLED: 'second-factor-off',
	BACKUP_CODES_NOT_ENABLED: 'second-factor-off',
} as const

type StateRefusal = AccountRefusal<'second-factor-on' | 'second-factor-off'>

/** Starts setting up a second factor: the URI to scan, and the same key to type. */
export async function startSecondFactor(
	visitor: Visitor,
	session: TeamSession,
	password: string,
): Promise<{ uri: string; key: string } | PasswordRefusal | StateRefusal> {
	const refusal = await refusePassword(visitor, session, password)
	if (refusal) return refusal
	const { api, headers } = await openFor(visitor)
	try {
		const result = await api.enableTwoFactor({ body: { password, method: 'totp' }, headers })
		if (!('totpURI' in result)) throw new Error('No key for an app was made.')
		const uri = result.totpURI
		return { uri, key: new URL(uri).searchParams.get('secret') ?? '' }
	} catch (error) {
		return refusalOf(error, refusals)
	}
}

/** Whether an account has a second factor turned on. */
export async function hasSecondFactor(account: string): Promise<boolean> {
	const database = await authDatabase()
	const [found] = await database.select().from(user).where(eq(user.id, account))
	return found?.twoFactorEnabled ?? false
}

/** The recovery codes of an account that have not been used. */
export async function recoveryCodesOf(visitor: Visitor, account: string): Promise<readonly string[]> {
	const { api } = await openFor(visitor)
	return (await api.viewBackupCodes({ body: { userId: account } })).backupCodes
}

/** Turns the second factor on, by a code of the app; from now on every sign-in asks for one. */
export async function confirmSecondFactor(
	visitor: Visitor,
	session: TeamSession,
	code: string,
): Promise<
	| { recoveryCodes: readonly string[] }
	| StateRefusal
	| AccountRefusal<'code-wrong' | 'code-used' | 'signed-out'>
> {
	const { database } = await openFor(visitor)
	const { id } = session.member
	const [factor] = await database.select().from(twoFactor).where(eq(twoFactor.userId, id))
	if (!factor) return { refused: 'second-factor-off' }
	if (factor.verified) return { refused: 'second-factor-on' }
	const attempt = await beginSessionAttempt(visitor, session)
	if ('refused' in attempt) return attempt
	const use = await spendCode(visitor, id, code)
	if (use !== 'fresh') return { refused: use === 'used' ? 'code-used' : 'code-wrong' }
	await attempt.succeed()
	await database.transaction(async (tx) => {
		await tx.update(twoFactor).set({ verified: true }).where(eq(twoFactor.id, factor.id))
		await tx.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, id))
	})
	await noteOf(session, 'second-factor-on')
	return { recoveryCodes: await recoveryCodesOf(visitor, id) }
}

/** Creates new recovery codes; earlier ones become invalid. */
export async function renewRecoveryCodes(
	visitor: Visitor,
	session: TeamSession,
	password: string,
): Promise<{ recoveryCodes: readonly string[] } | PasswordRefusal | StateRefusal> {
	const refusal = await refusePassword(visitor, session, password)
	if (refusal) return refusal
	const { api, headers } = await openFor(visitor)
	try {
		const { backupCodes } = await api.generateBackupCodes({ body: { password }, headers })
		await noteOf(session, 'recovery-codes-made')
		return { recoveryCodes: backupCodes }
	} catch (error) {
		return refusalOf(error, refusals)
	}
}

/** Turns the second factor off, unless the workspace demands one. */
export async function turnSecondFactorOff(
	visitor: Visitor,
	session: TeamSession,
	password: string,
): Promise<PasswordRefusal | AccountRefusal<'second-factor-off' | 'second-factor-demanded'> | null> {
	const refusal = await refusePassword(visitor, session, password)
	if (refusal) return refusal
	if (await isFactorDemanded(session.workspace)) return { refused: 'second-factor-demanded' }
	const { database } = await openFor(visitor)
	const { id } = session.member
	const wasOn = await database.transaction(async (tx) => {
		await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, id))
		return tx.delete(twoFactor).where(eq(twoFactor.userId, id)).returning({ verified: twoFactor.verified })
	})
	if (!wasOn.some(({ verified }) => verified)) return { refused: 'second-factor-off' }
	await noteOf(session, 'second-factor-off')
	return null
}
