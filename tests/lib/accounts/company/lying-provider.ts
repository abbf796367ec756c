import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { client } from './real-provider'

type Claims = Record<string, unknown>

/** What a provider says that is not as it should be. */
export type Lie = {
	readonly description?: (told: Record<string, unknown>) => Record<string, unknown>
	readonly claims?: (told: Claims) => Claims
	readonly header?: (told: Record<string, unknown>) => Record<string, unknown>
	/** Signs in another way. */
	readonly signature?: (text: string) => string
	readonly tokens?: (told: Record<string, unknown>) => Record<string, unknown>
	readonly userInfo?: (told: Claims) => Claims
	/** Answers a request itself; false: as usual. */
	readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A provider of the test's own, which says what it is told to. */
export async function lyingProvider() {
	let lie: Lie = {}
	let nonce: string | null = null
	let key: { id: string; pair: { publicKey: KeyObject; privateKey: KeyObject } }
	let keys = 0
	const rotate = () => {
		keys += 1
		key = { id: `key-${keys}`, pair: generateKeyPairSync('rsa', { modulusLength: 2048 }) }
	}
	rotate()
	const server = createServer()
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

	const description = () => ({
		issuer,
		authorization_endpoint: `${issuer}/authorize`,
		token_endpoint: `${issuer}/token`,
		userinfo_endpoint: `${issuer}/userinfo`,
		jwks_uri: `${issuer}/keys`,
		id_token_signing_alg_values_supported: ['RS256'],
		response_types_supported: ['code'],
		subject_types_supported: ['public'],
	})
	function signed(claims: Claims, header: Claims) {
		const text = `${encode(lie.header?.(header) ?? header)}.${encode(lie.claims?.(claims) ?? claims)}`
		const signature =
			lie.signature?.(text) ?? sign('sha256', Buffer.from(text), key.pair.privateKey).toString('base64url')
		return `${text}.${signature}`
	}
	function idToken() {
		const now = Math.floor(Date.now() / 1000)
		const claims = {
			iss: issuer,
			sub: 'lin',
			aud: client.id,
			exp: now + 300,
			iat: now,
			nonce,
			email: 'lin@liar.example',
			name: 'Lin',
			groups: ['recruiting'],
		}
		return signed(claims, { alg: 'RS256', kid: key.id })
	}
	/** What it tells when somebody has signed out there. */
	function logoutToken() {
		const now = Math.floor(Date.now() / 1000)
		const claims = {
			iss: issuer,
			sub: 'lin',
			aud: client.id,
			exp: now + 120,
			iat: now,
			jti: randomUUID(),
			events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
		}
		return signed(claims, { alg: 'RS256', kid: key.id, typ: 'logout+jwt' })
	}
	const answers: Readonly<Record<string, () => unknown>> = {
		'/.well-known/openid-configuration': () => lie.description?.(description()) ?? description(),
		'/keys': () => ({
			keys: [{ ...key.pair.publicKey.export({ format: 'jwk' }), kid: key.id, use: 'sig', alg: 'RS256' }],
		}),
		'/token': () => {
			const told = {
				access_token: 'access',
				token_type: 'Bearer',
				refresh_token: 'refresh',
				id_token: idToken(),
			}
			return lie.tokens?.(told) ?? told
		},
		'/userinfo': () => lie.userInfo?.({ sub: 'lin' }) ?? { sub: 'lin' },
	}
	server.on('request', (request, response) => {
		if (lie.answer?.(request, response)) return
		const answer = answers[request.url ?? '']
		if (!answer) return response.writeHead(404).end()
		return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer()))
	})
	return {
		issuer,
		rotate,
		idToken,
		logoutToken,
		publicKey: () => key.pair.publicKey,
		privateKey: () => key.pair.privateKey,
		/** Lies from now on. */
		tell: (told: Lie) => {
			lie = told
		},
		/** The query that somebody comes back with from an address to sign in at. */
		passBy: (to: string) => {
			const asked = new URL(to).searchParams
			nonce = asked.get('nonce')
			return `?${new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '' })}`
		},
		close: () => {
			server.closeAllConnections()
			server.close()
		},
	}
}
