import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

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
			},
		],
		cookies: { keys: [randomUUID()] },
		claims: {
			openid: ['sub'],
			email: ['email', 'email_verified'],
			profile: ['name'],
			groups: ['groups'],
		},
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
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
	const handle = provider.callback()
	server.on('request', (request, response) => {
		if (request.url?.startsWith('/interaction/'))
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
	const close = () => {
		server.closeAllConnections()
		server.close()
	}
	return { issuer, people, signIn, close }
}
