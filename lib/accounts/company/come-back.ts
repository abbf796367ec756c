import { eq } from 'drizzle-orm'
import { AuthorizationResponseError, authorizationCodeGrant } from 'openid-client'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { session as sessions } from '@/lib/database/schema/auth'
import { beginAttempt } from '../attempt'
import { openAuth } from '../auth'
import { openFor, type Visitor } from '../cookies'
import { findSession } from '../find-session'
import { hashOf } from '../hash'
import { isFactorDemanded } from '../is-factor-demanded'
import { type CompanyPerson, readPerson } from '../provider/company-person'
import { type CompanyTokens, companyTokensIn, markCompanySession } from '../provider/company-session'
import { type CompanySettings, readCompany } from '../provider/company-settings'
import { faultOfProvider, openProvider } from '../provider/provider'
import { registerSession } from '../sign-in'
import { admit } from './admit'
import {
	type CompanyFlow,
	type CompanyOutcome,
	type CompanyRefusal,
	dropCookie,
	keepInCookie,
	readCompanyCookie,
} from './company-cookie'
import { connectIdentity } from './connect-identity'

/** What the browser is given, and the language of the page that it goes on to; null where that is not known. */
export type Arrival = { readonly cookies: readonly string[]; readonly locale: string | null }

type Refused = Pick<CompanyOutcome, 'refused'> & { readonly email?: string | null }
type Passed = { readonly cookies: readonly string[] }
type Came = { readonly person: CompanyPerson; readonly tokens: CompanyTokens }

/** Exchanges the code for tokens, and reads who came. Every claim is held to what this flow asked for. */
async function readArrival(
	{ provider }: CompanySettings,
	flow: CompanyFlow,
	query: string,
): Promise<Came | { readonly refused: CompanyRefusal }> {
	if (!provider) return { refused: 'wrong' }
	if (new URLSearchParams(query).get('state') !== flow.state) return { refused: 'stale' }
	try {
		const config = await openProvider(provider)
		const answer = await authorizationCodeGrant(config, new URL(flow.back + query), {
			pkceCodeVerifier: flow.verifier,
			expectedState: flow.state,
			expectedNonce: flow.nonce,
			idTokenExpected: true,
		})
		return { person: await readPerson(config, answer), tokens: companyTokensIn(answer) }
	} catch (error) {
		if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
			return { refused: 'no-role' }
		return { refused: faultOfProvider(error) }
	}
}

/** Whether a session is still there, and a member's. */
async function isLive({ id, member }: { readonly id: string; readonly member: string }) {
	const { database } = await openAuth(false)
	const [found] = await database.select().from(sessions).where(eq(sessions.id, id))
	return found?.userId === member && found.expiresAt.getTime() > Date.now()
}

type Entering = { readonly flow: CompanyFlow; readonly account: string; readonly came: Came }

/** Goes on with a paused session of the same member, or begins one. */
async function enter(visitor: Visitor, { flow, account, came }: Entering): Promise<Passed | Refused> {
	const { workspace, session: paused } = flow
	const { hasFactor, providerSession } = came.person
	const mark = (id: string) =>
		markCompanySession({ id, workspace, tokens: came.tokens, hasFactor, providerSession })
	if (paused && paused.member === account && (await isLive(paused))) {
		await mark(paused.id)
		await inWorkspace(workspace, (tx) => note(tx, { actor: account, kind: 'resumed', about: {} }))
		return { cookies: [] }
	}
	const { api, headers } = await openFor(visitor)
	const begun = await api.beginSessionOf({ body: { account }, headers, returnHeaders: true })
	const { token } = begun.response
	const found = await findSession(visitor, hashOf(token))
	if (!found) return { refused: 'ended' }
	await mark(found.id)
	const registered = await registerSession(visitor, token, 'signed-in-by-company')
	if ('refused' in registered) return { refused: 'ended' }
	return { cookies: [...begun.headers.getSetCookie(), ...registered.cookies] }
}

async function pass(visitor: Visitor, flow: CompanyFlow, query: string): Promise<Passed | Refused> {
	const settings = await readCompany(flow.workspace)
	const came = await readArrival(settings, flow, query)
	if ('refused' in came) return came
	const { email } = came.person
	if (!came.person.hasFactor && (await isFactorDemanded(flow.workspace)))
		return { refused: 'needs-factor', email }
	if (flow.session?.isConnecting) {
		const { member } = flow.session
		if (!(await isLive(flow.session))) return { refused: 'stale' }
		const refusal = await connectIdentity({ workspace: flow.workspace, member }, came.person)
		if (refusal) return { ...refusal, email }
		return enter(visitor, { flow, account: member, came })
	}
	const admitted = await admit(settings, came.person)
	if ('refused' in admitted) return { ...admitted, email }
	return enter(visitor, { flow, account: admitted.account, came })
}

/**
 * Ends a sign-in that comes back from a provider. It counts once, in the browser that began it.
 * @param query that of the address, with its question mark
 */
export async function comeBack(visitor: Visitor, query: string): Promise<Arrival> {
	const flow = await readCompanyCookie(visitor)
	const refuse = async (refused: CompanyRefusal, email: string | null = null): Promise<Arrival> => {
		const workspace = flow?.workspace ?? null
		const kept = await keepInCookie(visitor, { kind: 'outcome', at: Date.now(), refused, email, workspace })
		return { cookies: [kept], locale: flow?.kind === 'flow' ? flow.locale : null }
	}
	if (flow?.kind !== 'flow') return refuse('stale')
	const attempt = await beginAttempt(visitor, null)
	if ('refused' in attempt) return refuse('too-many-tries')
	const passed = await pass(visitor, flow, query)
	if ('refused' in passed) return refuse(passed.refused, passed.email)
	await attempt.succeed()
	return { cookies: [dropCookie(visitor), ...passed.cookies], locale: flow.locale }
}
