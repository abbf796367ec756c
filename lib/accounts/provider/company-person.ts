import { createHash } from 'node:crypto'
import {
	type Configuration,
	fetchUserInfo,
	type IDToken,
	type TokenEndpointResponse,
	type TokenEndpointResponseHelpers,
} from 'openid-client'
import * as z from 'zod/mini'
import { maxGroupCharacters, maxGroupsOfAccount, maxMemberNameCharacters } from '@/lib/limits/account-limits'
import { maxEmailCharacters } from '@/lib/limits/sheet-limits'

/** Somebody who signed in at a provider, as it tells. */
export type CompanyPerson = {
	/** A hash of issuer and subject: the provider's own name for the person is not stored. */
	readonly identity: string
	readonly issuer: string
	/** A hash of issuer and session there; null where the provider names none. */
	readonly providerSession: string | null
	/** Null if there is none, or the provider has not verified it. */
	readonly email: string | null
	readonly name: string | null
	/** Null if the provider says nothing of groups. */
	readonly groups: readonly string[] | null
	/** Whether the provider asked for a second factor. */
	readonly hasFactor: boolean
}

type Claims = Readonly<Record<string, unknown>>
type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers

const textsIn = (value: unknown) =>
	Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : null

/** Methods of RFC 8176 that are, or stand for, a second factor. */
const secondFactors = ['mfa', 'otp', 'hwk', 'swk', 'sc']

function groupsIn({ groups, roles }: Claims) {
	const named = [textsIn(groups), textsIn(roles)]
	if (named.every((one) => one === null)) return null
	const all = named.flatMap((one) => one ?? []).filter((one) => one.length <= maxGroupCharacters)
	return [...new Set(all)].slice(0, maxGroupsOfAccount)
}

function emailIn({ email, email_verified }: Claims) {
	if (email_verified === false || typeof email !== 'string') return null
	const address = email.trim().toLowerCase()
	return address.length <= maxEmailCharacters && z.email().safeParse(address).success ? address : null
}

function nameIn({ name, preferred_username: other }: Claims, email: string | null) {
	const said = [name, other, email].find((one) => typeof one === 'string' && one.trim() !== '')
	const clean = typeof said === 'string' ? said.replace(/[\p{Cc}\p{Cs}]/gu, '').trim() : ''
	return [...clean].slice(0, maxMemberNameCharacters).join('') || null
}

/** The stored form of what a provider calls a person or a session. */
export const hashOfProvider = (issuer: string, name: string): string =>
	createHash('sha256')
		.update(JSON.stringify([issuer, name]))
		.digest('base64url')

/** What the provider says beside the token, if it says more there. */
async function moreClaims(config: Configuration, tokens: Tokens, claims: IDToken): Promise<Claims> {
	const isWhole = typeof claims.email === 'string' && groupsIn(claims) !== null
	if (isWhole || !config.serverMetadata().userinfo_endpoint) return {}
	return fetchUserInfo(config, tokens.access_token, claims.sub)
}

/** Reads who signed in, from tokens whose signature and claims the library has checked. */
export async function readPerson(config: Configuration, tokens: Tokens): Promise<CompanyPerson> {
	const claims = tokens.claims()
	if (!claims) throw new TypeError('The provider gave no ID token.')
	// The library looks at it only where there are several audiences.
	if (claims.azp !== undefined && claims.azp !== config.clientMetadata().client_id)
		throw new TypeError('The ID token is for another client.')
	const all = { ...(await moreClaims(config, tokens, claims)), ...claims }
	const email = emailIn(all)
	return {
		identity: hashOfProvider(claims.iss, claims.sub),
		issuer: claims.iss,
		providerSession: typeof claims.sid === 'string' ? hashOfProvider(claims.iss, claims.sid) : null,
		email,
		name: nameIn(all, email),
		groups: groupsIn(all),
		hasFactor: textsIn(claims.amr)?.some((one) => secondFactors.includes(one)) ?? false,
	}
}
