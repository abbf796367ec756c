import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import Provider from 'oidc-provider'
import { visit } from '../../team-api/visit'

/** Somebody at the provider. */
export type Person = {
	readonly sub: string
	readonly email: string
	readonly name: string
	readonly groups: readonly string[]
	readonly isVerified?: boolean
}

export const client = { id: 'kvisa-check', secret: 'a secret: with / signs % of its own' }
const back = 'http://team.example/api/team/sign-in/company/back'

/** A real provider (`oidc-provider`) on this machine, where whoever is set signs in at once. */
export async function realProvider() {
	const people = new Map<string, Person>()
	const server = createServer()
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	let person = ''
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: client.id,
				client_secret: client.secret,
				redirect_uris: [back],
				grant_types: ['authorization_code', 'refresh_token'],
				backchannel_logout_uri: `${issuer}/told`,
				backchannel_logout_session_required: true,
			},
		],
		cookies: { keys: [randomUUID()] },
		claims: {
			openid: ['sub'],
			email: ['email', 'email_verified'],
			profile: ['name'],
			groups: ['groups'],
		},
		features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
		interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
		// Its own guard tells nobody on this machine.
		fetch: (url, options) => fetch(url, Object.assign(options ?? {}, { dispatcher: undefined })),
		issueRefreshToken: async () => true,
		findAccount: async (_context, sub) => {
			const found = people.get(sub)
			if (!found) return undefined
			const { email, name, groups, isVerified = true } = found
			return {
				accountId: sub,
				claims: async () => ({ sub, email, email_verified: isVerified, name, groups }),
			}
		},
		loadExistingGrant: async (context) => {
			const grant = new context.oidc.provider.Grant({
				clientId: context.oidc.client?.clientId ?? '',
				accountId: context.oidc.session?.accountId ?? '',
			})
			grant.addOIDCScope('openid profile email groups offline_access')
			await grant.save()
			return grant
		},
	})
	provider.proxy = false
	/** The session there of whoever signed in last. */
	let sid: string | undefined
	provider.on('authorization.success', (context) => {
		sid = context.oidc.session?.sidFor(client.id)
	})
	const handle = provider.callback()
	let told = ''
	/** Takes what the provider tells its client to the server. */
	async function relay(request: IncomingMessage, response: ServerResponse) {
		told = await text(request)
		const answer = await visit().send('sign-in/company/logout', told, {
			headers: { 'content-type': String(request.headers['content-type']) },
		})
		response.writeHead(answer.status).end()
	}
	server.on('request', (request, response) => {
		if (request.url === '/told') void relay(request, response)
		else if (request.url?.startsWith('/interaction/'))
			void provider.interactionFinished(request, response, { login: { accountId: person } })
		else handle(request, response)
	})

	/** Follows the provider's own pages as a browser that holds none of its cookies yet. */
	async function signIn(to: string, who: Person): Promise<string> {
		people.set(who.sub, who)
		person = who.sub
		const jar = new Map<string, string>()
		let at = to
		while (!at.startsWith(back)) {
			const answer = await fetch(at, {
				redirect: 'manual',
				headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
			})
			for (const cookie of answer.headers.getSetCookie()) {
				const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
				jar.set(name, value)
			}
			const next = answer.headers.get('location')
			if (!next) throw new Error(`The provider stopped: ${answer.status} ${await answer.text()}`)
			at = new URL(next, at).href
		}
		return new URL(at).search
	}
	/** Tells that somebody's session there, or all of them, have ended; the form that it sent. */
	async function tellSignOut(sub: string, sid?: string): Promise<string> {
		const registered = (await provider.Client.find(client.id)) as unknown as {
			backchannelLogout(sub: string, sid?: string): Promise<void>
		}
		await registered.backchannelLogout(sub, sid)
		return told
	}
	const close = () => {
		server.closeAllConnections()
		server.close()
	}
	return { issuer, people, signIn, lastSession: () => sid, tellSignOut, close }
}
