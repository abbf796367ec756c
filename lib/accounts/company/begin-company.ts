import {
	buildAuthorizationUrl,
	type Configuration,
	calculatePKCECodeChallenge,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
} from 'openid-client'
import type { Visitor } from '../cookies'
import { readCompany } from '../provider/company-settings'
import { faultOfProvider, openProvider } from '../provider/provider'
import type { AccountRefusal } from '../refusal'
import { type CompanyFlow, keepInCookie } from './company-cookie'

type Beginning = Pick<CompanyFlow, 'workspace' | 'back' | 'locale' | 'session'> & {
	/** Whether the provider should ask for password and second factor again. */
	readonly isAgain: boolean
}

/** Where the browser goes, and the cookie that it comes back with. */
export type Departure = { readonly to: string; readonly cookies: readonly string[] }

/** What is asked for: who somebody is, and, where offered, groups and a way to ask again. */
function scopeOf(config: Configuration) {
	const offered = config.serverMetadata().scopes_supported ?? []
	const more = ['groups', 'offline_access'].filter((scope) => offered.includes(scope))
	return ['openid', 'profile', 'email', ...more].join(' ')
}

/** Begins a sign-in at the provider of a workspace. */
export async function beginCompany(
	visitor: Visitor,
	{ isAgain, ...beginning }: Beginning,
): Promise<Departure | AccountRefusal<'company-off' | 'company-silent' | 'company-wrong'>> {
	const { provider } = await readCompany(beginning.workspace)
	if (!provider) return { refused: 'company-off' }
	const flow: CompanyFlow = {
		...beginning,
		kind: 'flow',
		at: Date.now(),
		state: randomState(),
		nonce: randomNonce(),
		verifier: randomPKCECodeVerifier(),
	}
	try {
		const config = await openProvider(provider)
		const to = buildAuthorizationUrl(config, {
			redirect_uri: flow.back,
			scope: scopeOf(config),
			state: flow.state,
			nonce: flow.nonce,
			code_challenge: await calculatePKCECodeChallenge(flow.verifier),
			code_challenge_method: 'S256',
			...(isAgain && { prompt: 'login' }),
		})
		return { to: to.href, cookies: [await keepInCookie(visitor, flow)] }
	} catch (error) {
		return { refused: `company-${faultOfProvider(error)}` }
	}
}
