import { and, eq, gt, sql } from 'drizzle-orm'
import { verification } from '@/lib/database/schema/auth'
import { beginAttempt } from '../attempt'
import { onlyCookie, openFor, readCookies, type Visitor } from '../cookies'
import { canonicalCode } from '../readable-code'
import { type AccountRefusal, refusalOf } from '../refusal'
import { type Cookies, registerSession } from '../sign-in'
import { spendCode } from './totp'

const refusals = {
	INVALID_CODE: 'code-wrong',
	INVALID_BACKUP_CODE: 'code-wrong',
	// Another request has just used it.
	CONFLICT: 'code-used',
	INVALID_TWO_FACTOR_COOKIE: 'signed-out',
	TOTP_NOT_ENABLED: 'signed-out',
	BACKUP_CODES_NOT_ENABLED: 'signed-out',
	TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'signed-out',
} as const

/** The account that entered its password and has yet to enter its second factor; null if there is none. */
export async function pendingAccount(visitor: Visitor): Promise<string | null> {
	if (visitor.cookie === null) return null
	const { pending } = await readCookies(visitor)
	if (!pending) return null
	const { database } = await openFor(visitor)
	const [found] = await database
		.select({ account: verification.value })
		.from(verification)
		.where(and(eq(verification.identifier, pending), gt(verification.expiresAt, sql`now()`)))
	return found?.account ?? null
}

/** Ends a sign-in that waits for its second factor: it begins anew with the password. */
export async function forgetPending(visitor: Visitor): Promise<void> {
	const { pending } = await readCookies(visitor)
	const { database } = await openFor(visitor)
	if (pending) await database.delete(verification).where(eq(verification.identifier, pending))
}

/** Completes a sign-in that waits for its second factor, by an app code or a recovery code. */
export async function passSecondFactor(
	visitor: Visitor,
	given: { code: string } | { recoveryCode: string },
): Promise<
	| Cookies
	| AccountRefusal<
			'code-wrong' | 'code-used' | 'signed-out' | 'no-match' | 'company-demanded' | 'too-many-tries'
	  >
> {
	const account = await pendingAccount(visitor)
	if (!account) return { refused: 'signed-out' }
	const attempt = await beginAttempt(visitor, { account })
	if ('refused' in attempt) {
		await forgetPending(visitor)
		return attempt
	}
	const { api, headers } = await openFor(visitor)
	if ('code' in given && (await spendCode(visitor, account, given.code)) === 'used')
		return { refused: 'code-used' }
	const pending = onlyCookie(headers, 'two_factor')
	try {
		const result =
			'code' in given
				? await api.verifyTOTP({ body: { code: given.code }, headers: pending, returnHeaders: true })
				: await api.verifyBackupCode({
						body: { code: canonicalCode(given.recoveryCode) },
						headers: pending,
						returnHeaders: true,
					})
		const { token } = result.response
		if (!token) throw new Error('A second factor began no session.')
		const kind = 'code' in given ? 'signed-in' : 'signed-in-by-recovery-code'
		const registered = await registerSession(visitor, token, kind)
		if ('refused' in registered) return registered
		await attempt.succeed()
		return { cookies: [...result.headers.getSetCookie(), ...registered.cookies] }
	} catch (error) {
		return refusalOf(error, refusals)
	}
}
