import {
	allowInsecureRequests,
	ClientSecretBasic,
	ClientSecretPost,
	type Configuration,
	customFetch,
	discovery,
	enableNonRepudiationChecks,
	None,
	ResponseBodyError,
} from 'openid-client'
import * as z from 'zod/mini'
import { maxCompanyAnswerBytes } from '@/lib/limits/account-limits'
import { outgoingMilliseconds } from '@/lib/limits/server-limits.mjs'
import { log } from '@/lib/log/log.mjs'
import { guardedFetch } from '@/lib/outgoing/guarded-fetch'
import { OutgoingFault } from '@/lib/outgoing/outgoing-fault'
import type { Provider } from './company-settings'

/** A fetch that the guard makes. It alone decides where http is possible. */
const fetchFromProvider = (url: string | URL, init: object): Promise<Response> =>
	guardedFetch(url, init, { maxBytes: maxCompanyAnswerBytes })

/** How the client proves itself: as the provider says, or as the standard has it where it says nothing. */
function authenticationOf({ clientSecret }: Provider, methods: readonly string[] | undefined) {
	if (clientSecret === null) return None()
	const isPost = methods?.includes('client_secret_post') && !methods.includes('client_secret_basic')
	return isPost ? ClientSecretPost(clientSecret) : ClientSecretBasic(clientSecret)
}

const isWebAddress = (address: string | undefined) => address === undefined || /^https?:\/\//.test(address)

/**
 * A provider as it describes itself now. Signatures of tokens are checked by its keys, which are fetched each time: what it
 * has replaced counts at once.
 */
export async function openProvider(provider: Provider): Promise<Configuration> {
	const { issuer, clientId, clientSecret } = provider
	const config = await discovery(
		new URL(issuer),
		clientId,
		clientSecret ?? undefined,
		// Only the description says how the client proves itself.
		(as, client, body, headers) =>
			authenticationOf(provider, as.token_endpoint_auth_methods_supported)(as, client, body, headers),
		{
			[customFetch]: fetchFromProvider,
			execute: [allowInsecureRequests, enableNonRepudiationChecks],
			timeout: outgoingMilliseconds / 1000,
		},
	)
	const { authorization_endpoint, end_session_endpoint } = config.serverMetadata()
	if (![authorization_endpoint, end_session_endpoint].every(isWebAddress))
		throw new TypeError('The provider names an address that is none of the web.')
	return config
}

const keysSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).check(z.minLength(1)) })

/** The keys by which a provider signs now. */
export async function keysOfProvider(config: Configuration): Promise<z.output<typeof keysSchema>> {
	const answer = await fetchFromProvider(config.serverMetadata().jwks_uri ?? '', {})
	return keysSchema.parse(await answer.json())
}

/** What went wrong with a provider: it did not answer, or its answer is not one to trust. */
export type ProviderFault = 'silent' | 'wrong'

const silent = new Set(['no-answer-in-time', 'no-connection', 'unknown-host'])

/** An error, what led to it, and so on; at the end there may be the answer itself. */
function* causesOf(error: unknown): Generator<unknown> {
	for (let at = error; at !== undefined; at = at instanceof Error ? at.cause : undefined) yield at
}

const codeOf = (error: unknown) =>
	error instanceof OutgoingFault
		? error.message
		: error instanceof Error && 'code' in error
			? String(error.code ?? error.name)
			: error instanceof Error
				? error.name
				: error instanceof Response
					? `status ${error.status}`
					: 'unknown'

/** Which fault an error of a provider is. The log gets its code alone: an error may hold what a token says about a person. */
export function faultOfProvider(error: unknown): ProviderFault {
	const causes = [...causesOf(error)]
	log.warn(`Sign-in by a company failed: ${causes.map(codeOf).join(', ')}`)
	const isDown = causes.some(
		(cause) =>
			(cause instanceof OutgoingFault && silent.has(cause.reason)) ||
			(cause instanceof Response && cause.status >= 500),
	)
	return isDown ? 'silent' : 'wrong'
}

/** Whether a provider says that somebody's access there has ended. */
export const isAccessEnded = (error: unknown): boolean =>
	error instanceof ResponseBodyError &&
	['invalid_grant', 'access_denied', 'login_required', 'interaction_required'].includes(error.error)
