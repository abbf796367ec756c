import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import * as z from 'zod/mini'
import {
	clockToleranceSeconds,
	logoutTokenMinutes,
	maxAudiences,
	maxGroupCharacters,
	maxIssuerCharacters,
} from '@/lib/limits/account-limits'
import type { Provider } from './company-settings'
import { faultOfProvider, keysOfProvider, openProvider } from './provider'

const event = 'http://schemas.openid.net/event/backchannel-logout'

const name = z.string().check(z.minLength(1), z.maxLength(maxGroupCharacters))
const issuer = z.string().check(z.maxLength(maxIssuerCharacters), z.refine(URL.canParse))

/** What a logout token says, by OpenID Connect Back-Channel Logout 1.0. */
const claimsSchema = z
	.looseObject({
		iss: issuer,
		aud: z.union([name, z.array(name).check(z.minLength(1), z.maxLength(maxAudiences))]),
		iat: z.number(),
		exp: z.number(),
		jti: name,
		events: z.looseObject({ [event]: z.looseObject({}) }),
		sub: z.optional(name),
		sid: z.optional(name),
	})
	.check(
		z.refine(({ sub, sid }) => sub !== undefined || sid !== undefined),
		// An ID token is none.
		z.refine((claims) => !('nonce' in claims)),
	)

/** Whom a logout token is about, and at which provider. */
export type LogoutClaims = z.output<typeof claimsSchema>

const types = new Set([undefined, 'jwt', 'logout+jwt', 'application/logout+jwt'])

/** Reads what a logout token says before its signature is checked; null if it cannot be one. */
export function readLogoutToken(token: string): LogoutClaims | null {
	try {
		if (!types.has(decodeProtectedHeader(token).typ?.toLowerCase())) return null
		return claimsSchema.safeParse(decodeJwt(token)).data ?? null
	} catch {
		return null
	}
}

/** Algorithms of signatures by a key that the provider alone has. */
const isOfKeyPair = (algorithm: string) => /^(RS|PS|ES)(256|384|512)$|^(EdDSA|Ed25519)$/.test(algorithm)

/** Whether a provider has signed a logout token for this client, just now. */
export async function isSignedByProvider(token: string, provider: Provider): Promise<boolean> {
	try {
		const config = await openProvider(provider)
		const { issuer: iss, id_token_signing_alg_values_supported: algorithms = ['RS256'] } =
			config.serverMetadata()
		await jwtVerify(token, createLocalJWKSet(await keysOfProvider(config)), {
			issuer: iss,
			audience: provider.clientId,
			algorithms: algorithms.filter(isOfKeyPair),
			maxTokenAge: logoutTokenMinutes * 60,
			clockTolerance: clockToleranceSeconds,
			requiredClaims: ['exp'],
		})
		return true
	} catch (error) {
		faultOfProvider(error)
		return false
	}
}
