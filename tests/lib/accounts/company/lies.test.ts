import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Visit, visit } from '../../team-api/visit'
import { companyAt, refusalIn, settingFor, start } from './company-visits'
import { type Lie, lyingProvider } from './lying-provider'
import { client } from './real-provider'

let provider: Awaited<ReturnType<typeof lyingProvider>>
let owner: Visit

beforeAll(async () => {
	provider = await lyingProvider()
	vi.stubEnv('ALLOW_PRIVATE', new URL(provider.issuer).host)
	owner = (await companyAt(provider.issuer, 'liar.example')).owner
})
beforeEach(() => provider.tell({}))
afterAll(() => {
	provider.close()
	vi.unstubAllEnvs()
})

/** Signs in at the provider, which lies from when the browser has left. */
async function signIn(lie: Lie = {}) {
	const browser = visit()
	const query = provider.passBy(await start(browser, 'lin@liar.example'))
	provider.tell(lie)
	await browser.send(`sign-in/company/back${query}`)
	return browser.ask('state')
}

const claim =
	(changed: Record<string, unknown>): NonNullable<Lie['claims']> =>
	(told) => ({ ...told, ...changed })

const now = () => Math.floor(Date.now() / 1000)
const huge = (bytes: number) => 'a'.repeat(bytes)
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })

const lies: Readonly<Record<string, () => Lie>> = {
	'another nonce': () => ({ claims: claim({ nonce: 'another' }) }),
	'no nonce': () => ({ claims: claim({ nonce: undefined }) }),
	'another audience': () => ({ claims: claim({ aud: 'another' }) }),
	'no audience': () => ({ claims: claim({ aud: undefined }) }),
	'several audiences without a party': () => ({ claims: claim({ aud: [client.id, 'another'] }) }),
	'another authorized party': () => ({ claims: claim({ azp: 'another' }) }),
	'several audiences and another party': () => ({ claims: claim({ aud: [client.id, 'b'], azp: 'b' }) }),
	'another issuer': () => ({ claims: claim({ iss: 'https://login.example.com' }) }),
	'a token that is over': () => ({ claims: claim({ exp: now() - 3600, iat: now() - 7200 }) }),
	'a token that begins later': () => ({ claims: claim({ nbf: now() + 3600 }) }),
	'no end': () => ({ claims: claim({ exp: undefined }) }),
	'no subject': () => ({ claims: claim({ sub: undefined }) }),
	'no algorithm': () => ({ header: () => ({ alg: 'none' }), signature: () => '' }),
	'no algorithm, in other letters': () => ({ header: () => ({ alg: 'nOnE' }), signature: () => '' }),
	'a signature by the client secret': () => ({
		header: () => ({ alg: 'HS256' }),
		signature: (text) => createHmac('sha256', client.secret).update(text).digest('base64url'),
	}),
	'a signature by the public key as a secret': () => ({
		header: () => ({ alg: 'HS256' }),
		signature: (text) =>
			createHmac('sha256', provider.publicKey().export({ type: 'spki', format: 'pem' }))
				.update(text)
				.digest('base64url'),
	}),
	'a signature by an unknown key': () => ({
		signature: (text) => sign('sha256', Buffer.from(text), other.privateKey).toString('base64url'),
	}),
	'a key that it has withdrawn': () => ({ header: (told) => ({ ...told, kid: 'key-0' }) }),
	'no signature': () => ({ signature: () => '' }),
	'no ID token': () => ({ tokens: (told) => ({ ...told, id_token: undefined }) }),
	'a huge token': () => ({ claims: claim({ groups: [huge(200_000)] }) }),
	'an endless answer': () => ({
		answer: (request, response) => {
			if (request.url !== '/token') return false
			response.writeHead(200, { 'content-type': 'application/json' })
			const piece = Buffer.alloc(65_536, ' ')
			const write = () => {
				while (!response.destroyed) if (!response.write(piece)) return response.once('drain', write)
			}
			write()
			return true
		},
	}),
	'the subject of somebody else beside the token': () => ({
		claims: claim({ groups: undefined }),
		userInfo: () => ({ sub: 'wei', groups: ['kvisa-owners'] }),
	}),
	'another issuer in its description': () => ({
		description: (told) => ({ ...told, issuer: 'https://login.example.com' }),
	}),
	'something that is no JSON': () => ({
		answer: (request, response) => {
			if (request.url !== '/token') return false
			response.writeHead(200, { 'content-type': 'application/json' }).end('<html>')
			return true
		},
	}),
}

describe('a provider lets nobody in with', () => {
	test.each(Object.entries(lies))('%s', async (_name, lie) => {
		const state = await signIn(lie())
		expect([state.stage, refusalIn(state)]).toEqual(['signed-out', 'wrong'])
	})

	test('an address of a private host for its tokens, which is never asked', async () => {
		const asked: string[] = []
		const inner = createServer((request, response) => {
			asked.push(String(request.url))
			response.end('{}')
		})
		await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
		const { port } = inner.address() as AddressInfo
		for (const address of [
			`http://127.0.0.1:${port}/token`,
			`https://localhost:${port}/token`,
			`https://[::1]:${port}/`,
		])
			expect(refusalIn(await signIn({ description: (told) => ({ ...told, token_endpoint: address }) }))).toBe(
				'wrong',
			)
		expect(
			refusalIn(
				await signIn({
					answer: (request, response) => {
						if (request.url !== '/token') return false
						response.writeHead(307, { location: `http://127.0.0.1:${port}/token` }).end()
						return true
					},
				}),
			),
		).toBe('wrong')
		expect(asked).toEqual([])
		inner.close()
	})
})

test('a provider that tells the truth lets them in, also once its keys are others', async () => {
	expect(await signIn()).toMatchObject({ stage: 'signed-in', member: { email: 'lin@liar.example' } })
	provider.rotate()
	expect(await signIn()).toMatchObject({ stage: 'signed-in' })
	expect(await signIn({ claims: claim({ aud: [client.id], azp: client.id }) })).toMatchObject({
		stage: 'signed-in',
	})
})

describe('a provider that is down', () => {
	const hangs: Lie = { answer: (request) => request.url === '/token' }
	const broken: Lie = {
		answer: (request, response) => {
			if (request.url !== '/token') return false
			response
				.writeHead(503, { 'content-type': 'application/json' })
				.end('{"error":"temporarily_unavailable"}')
			return true
		},
	}

	test('is said to be', async () => {
		expect(refusalIn(await signIn(broken))).toBe('silent')
		const over = new AbortController()
		const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal)
		const answer = signIn({
			answer: (request) => {
				if (request.url === '/token') setImmediate(() => over.abort(new DOMException('', 'TimeoutError')))
				return hangs.answer?.(request, undefined as never) ?? false
			},
		})
		expect(refusalIn(await answer)).toBe('silent')
		timeout.mockRestore()
	})

	test('is said to be before anybody leaves for it', async () => {
		provider.tell({
			answer: (request) => {
				request.socket.destroy()
				return true
			},
		})
		expect(await visit().ask('sign-in/company', { email: 'lin@liar.example', locale: 'en' })).toEqual({
			status: 503,
			reason: 'company-silent',
		})
	})
})

test.each(['javascript:alert(1)', 'data:text/html,a', 'file:///etc/passwd'])(
	'no browser is sent to %s',
	async (authorization_endpoint) => {
		provider.tell({ description: (told) => ({ ...told, authorization_endpoint }) })
		expect(await visit().ask('sign-in/company', { email: 'lin@liar.example', locale: 'en' })).toEqual({
			status: 422,
			reason: 'company-wrong',
		})
	},
)

test('the stored secret is sent to no other provider', async () => {
	const { provider: _stored, ...setting } = settingFor(provider.issuer)
	const rest = { issuer: provider.issuer, clientId: client.id }
	const elsewhere = { ...rest, issuer: 'https://login.example.com' }
	expect(await owner.ask('company', { ...setting, provider: elsewhere })).toEqual({
		status: 422,
		reason: 'company-secret',
	})
	expect(await owner.ask('company', { ...setting, provider: rest })).toEqual({})
	expect(await signIn()).toMatchObject({ stage: 'signed-in' })
})
