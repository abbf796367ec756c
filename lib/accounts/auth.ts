import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import * as z from 'zod'
import { authDatabase } from '@/lib/database/database'
import * as tables from '@/lib/database/schema/auth'
import { readSecret } from '@/lib/database/server-secret'
import { sessionDays } from '@/lib/limits/account-limits'
import { withHashedTokens } from './hashed-tokens'
import { readableCode } from './readable-code'

export type AuthDatabase = Awaited<ReturnType<typeof authDatabase>>

const recoveryCodes = 10

/** Reads the two cookies that identify the visitor and verifies their signatures; null for one that is missing or forged. */
const signedCookies = {
	id: 'signed-cookies',
	endpoints: {
		signedCookies: createAuthEndpoint.serverOnly({ method: 'GET', requireHeaders: true }, async (context) => {
			const { authCookies, createAuthCookie, secret } = context.context
			const read = async (name: string) => (await context.getSignedCookie(name, secret)) || null
			return {
				token: await read(authCookies.sessionToken.name),
				pending: await read(createAuthCookie('two_factor').name),
			}
		}),
	},
}

/** Begins the session of an account whose owner has proved otherwise who they are. */
const provenSessions = {
	id: 'proven-sessions',
	endpoints: {
		beginSessionOf: createAuthEndpoint.serverOnly(
			{ method: 'POST', body: z.object({ account: z.uuid() }) },
			async (context) => {
				const { internalAdapter } = context.context
				const user = await internalAdapter.findUserById(context.body.account)
				if (!user) throw new Error('There is no such account.')
				const session = await internalAdapter.createSession(user.id)
				await setSessionCookie(context, { session, user })
				return { token: session.token }
			},
		),
	},
}

/** The parts of better-auth that are used here. It handles no requests itself: our routes call it. */
const makeAuth = (database: AuthDatabase, secret: string, isSecure: boolean) =>
	betterAuth({
		appName: 'K-visa Check',
		baseURL: 'http://localhost',
		secrets: [{ version: 1, value: secret }],
		database: withHashedTokens(
			drizzleAdapter(database, { provider: 'pg', schema: tables, transaction: true }),
		),
		// Password rules are checked in the routes.
		emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 1024 },
		user: { additionalFields: { workspace: { type: 'string', required: true, input: false } } },
		session: { expiresIn: sessionDays * 24 * 60 * 60, disableSessionRefresh: true },
		advanced: {
			database: { generateId: 'uuid' },
			cookiePrefix: 'team',
			useSecureCookies: isSecure,
			defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/api/team' },
			ipAddress: { disableIpTracking: true },
		},
		plugins: [
			twoFactor({
				// It would lock out the owner along with whoever guesses: attempts are counted in attempt.ts.
				accountLockout: { enabled: false },
				backupCodeOptions: {
					customBackupCodesGenerate: () => Array.from({ length: recoveryCodes }, () => readableCode(2)),
				},
			}),
			signedCookies,
			provenSessions,
		],
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { level: 'error' },
	})

type Auth = ReturnType<typeof makeAuth>

type Made = { readonly client: unknown; readonly secret: string; readonly auths: Map<boolean, Auth> }

let made: Made | null = null

/** The connections behind a database object; the object itself is a new one with each call. */
const clientOf = (database: AuthDatabase) => ('$client' in database ? database.$client : database)

async function openAuths(database: AuthDatabase) {
	const client = clientOf(database)
	if (made && made.client === client) return made
	const opened = { client, secret: await readSecret(database), auths: new Map<boolean, Auth>() }
	made = opened
	return opened
}

/**
 * The accounts.
 * @param isSecure whether cookies are restricted to https
 */
export async function openAuth(
	isSecure: boolean,
): Promise<{ auth: Auth; database: AuthDatabase; secret: string }> {
	const database = await authDatabase()
	const { auths, secret } = await openAuths(database)
	const auth = auths.get(isSecure) ?? makeAuth(database, secret, isSecure)
	auths.set(isSecure, auth)
	return { auth, database, secret }
}
