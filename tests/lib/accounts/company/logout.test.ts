import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { maxTriesOfAddress } from '@/lib/limits/account-limits'
import { type Visit, visit } from '../../team-api/visit'
import { companyAt, passBy, start } from './company-visits'
import { type Lie, lyingProvider } from './lying-provider'
import { client, type Person, realProvider } from './real-provider'

let provider: Awaited<ReturnType<typeof realProvider>>
let liar: Awaited<ReturnType<typeof lyingProvider>>
let other: Awaited<ReturnType<typeof lyingProvider>>
let lin: Visit

beforeAll(async () => {
	provider = await realProvider()
	liar = await lyingProvider()
	other = await lyingProvider()
	vi.stubEnv('ALLOW_PRIVATE', '127.0.0.1')
	await companyAt(liar.issuer, 'liar.example')
	await companyAt(other.issuer, 'other.example')
	lin = visit()
	await lin.send(`sign-in/company/back${liar.passBy(await start(lin, 'lin@liar.example'))}`)
})
afterAll(() => {
	for (const one of [provider, liar, other]) one.close()
	vi.unstubAllEnvs()
})

const someone = (domain: string, groups = ['recruiting']): Person => ({
	sub: `sub-${domain}`,
	email: `lin@${domain}`,
	name: 'Lin',
	groups,
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const tell = (body: string, browser = visit()) =>
	browser.send('sign-in/company/logout', body, { headers: form })
const tellToken = (token: string, browser?: Visit) =>
	tell(String(new URLSearchParams({ logout_token: token })), browser)
const stageOf = async (browser: Visit) => (await browser.ask('state')).stage

describe('a provider that tells of a sign-out', () => {
	test('ends all sessions of the person by it, and no others, at once', async () => {
		const { owner } = await companyAt(provider.issuer, 'all.example')
		await companyAt(provider.issuer, 'neighbour.example')
		const person = someone('all.example')
		const [one, two] = [await passBy(provider, person), await passBy(provider, person)]
		const colleague = await passBy(provider, {
			...someone('all.example'),
			sub: 'colleague',
			email: 'c@all.example',
		})
		// The same person in another team of the same provider.
		const there = await passBy(provider, { ...person, email: 'lin@neighbour.example' })
		const outboxOf = async (browser: Visit) => (await browser.ask('exchange/key')).outbox
		const outbox = await outboxOf(one.browser)
		await provider.tellSignOut(person.sub)
		for (const { browser } of [one, two, there])
			expect(await browser.ask('members')).toEqual({ status: 401, reason: 'signed-out' })
		for (const browser of [colleague.browser, owner])
			expect(await browser.ask('members')).toHaveProperty('members')
		const { entries } = (await owner.ask('audit')) as { entries: { kind: string; about: object }[] }
		const { id } = one.state.member as { id: string }
		expect(entries.filter(({ kind }) => kind === 'company-signed-out')).toMatchObject([
			{ about: { member: id } },
		])
		const again = await passBy(provider, person)
		expect(again.state).toMatchObject({ stage: 'signed-in' })
		// What this device had not sent can be opened, and sent, again.
		expect(await outboxOf(again.browser)).toBe(outbox)
	})

	test('may end one session alone, which says so to the open page at once', async () => {
		await companyAt(provider.issuer, 'one.example')
		const person = someone('one.example')
		const left = await passBy(provider, person)
		const sid = provider.lastSession()
		const stays = await passBy(provider, person)
		expect(sid).not.toBe(provider.lastSession())
		const events = await left.browser.send('exchange/events')
		const isOver = (async () => {
			for await (const _piece of events.body as unknown as AsyncIterable<Uint8Array>);
			return true
		})()
		await provider.tellSignOut(person.sub, sid)
		expect(await isOver).toBe(true)
		expect(await stageOf(left.browser)).toBe('signed-out')
		expect(await stageOf(stays.browser)).toBe('signed-in')
	})

	test('tells it once: the same word is refused then', async () => {
		await companyAt(provider.issuer, 'replay.example')
		const person = someone('replay.example')
		await passBy(provider, person)
		const told = await provider.tellSignOut(person.sub)
		const { browser } = await passBy(provider, person)
		expect((await tell(told)).status).toBe(400)
		expect(await stageOf(browser)).toBe('signed-in')
	})

	test('may tell it of the server’s own setting', async () => {
		vi.stubEnv('OIDC_ISSUER', `${provider.issuer}/`)
		vi.stubEnv('OIDC_CLIENT_ID', client.id)
		vi.stubEnv('OIDC_CLIENT_SECRET', client.secret)
		await companyAt(provider.issuer, 'server.example', { provider: null })
		const person = someone('server.example')
		const { browser } = await passBy(provider, person)
		await provider.tellSignOut(person.sub)
		expect(await stageOf(browser)).toBe('signed-out')
		for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']) vi.stubEnv(name, '')
	})
})

const now = () => Math.floor(Date.now() / 1000)
const claim =
	(changed: Record<string, unknown>): NonNullable<Lie['claims']> =>
	(told) => ({ ...told, ...changed })
const strange = generateKeyPairSync('rsa', { modulusLength: 2048 })
const event = 'http://schemas.openid.net/event/backchannel-logout'

const lies: Readonly<Record<string, Lie>> = {
	'another audience': { claims: claim({ aud: 'another' }) },
	'no audience': { claims: claim({ aud: undefined }) },
	'too many audiences': { claims: claim({ aud: Array(11).fill(client.id) }) },
	'an unknown issuer': { claims: claim({ iss: 'https://login.example.com' }) },
	'no issuer': { claims: claim({ iss: undefined }) },
	'a nonce': { claims: claim({ nonce: 'a' }) },
	'a nonce that is null': { claims: claim({ nonce: null }) },
	'no events': { claims: claim({ events: undefined }) },
	'other events': { claims: claim({ events: { 'http://schemas.openid.net/event/other': {} } }) },
	'an event that is no object': { claims: claim({ events: { [event]: true } }) },
	'neither subject nor session': { claims: claim({ sub: undefined }) },
	'no id': { claims: claim({ jti: undefined }) },
	'an end that has passed': { claims: claim({ exp: now() - 60 }) },
	'no end': { claims: claim({ exp: undefined }) },
	'no beginning': { claims: claim({ iat: undefined }) },
	'an old beginning and a late end': { claims: claim({ iat: now() - 3600, exp: now() + 3600 }) },
	'a beginning to come': { claims: claim({ iat: now() + 3600, exp: now() + 7200 }) },
	'no algorithm': { header: () => ({ alg: 'none' }), signature: () => '' },
	'no signature': { signature: () => '' },
	'a signature by the client secret': {
		header: () => ({ alg: 'HS256' }),
		signature: (text) => createHmac('sha256', client.secret).update(text).digest('base64url'),
	},
	'an algorithm that the provider does not use': {
		header: (told) => ({ ...told, alg: 'RS384' }),
		signature: (text) => sign('sha384', Buffer.from(text), liar.privateKey()).toString('base64url'),
	},
	'a signature by an unknown key': {
		signature: (text) => sign('sha256', Buffer.from(text), strange.privateKey).toString('base64url'),
	},
	'a key that it has withdrawn': { header: (told) => ({ ...told, kid: 'key-0' }) },
	'another type': { header: (told) => ({ ...told, typ: 'at+jwt' }) },
	'a rule that must be understood': { header: (told) => ({ ...told, crit: ['new'], new: 1 }) },
}

describe('nobody is signed out by a token with', () => {
	test.each(Object.entries(lies))('%s', async (_name, lie) => {
		liar.tell(lie)
		const answer = await tellToken(liar.logoutToken())
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store'])
		expect(await stageOf(lin)).toBe('signed-in')
	})

	test('the signature of another provider, whose word counts for its own people alone', async () => {
		liar.tell({})
		other.tell({ claims: claim({ iss: liar.issuer }) })
		expect((await tellToken(other.logoutToken())).status).toBe(400)
		other.tell({})
		expect((await tellToken(other.logoutToken())).status).toBe(200)
		expect(await stageOf(lin)).toBe('signed-in')
	})

	test('the purpose of signing in', async () => {
		liar.tell({})
		expect((await tellToken(liar.idToken())).status).toBe(400)
		expect(await stageOf(lin)).toBe('signed-in')
	})
})

test.each([
	['nothing', ''],
	['no token', 'logout_token='],
	['something else', 'logout_token=a.b.c'],
	['two tokens', 'logout_token=a.b.c&logout_token=a.b.c'],
	['a zero character', 'logout_token=a%00b'],
	['half a character', 'logout_token=%ED%A0%80'],
	['markup', 'logout_token=%3Cimg%20src=x%20onerror=alert(1)%3E'],
	['a list', 'logout_token[]=a'],
	['a name of ours', '__proto__=a&constructor=b'],
	['a huge token', `logout_token=${'a'.repeat(10_000)}`],
])('%s is refused before a provider is asked', async (_name, body) => {
	let asked = 0
	liar.tell({
		answer: () => {
			asked += 1
			return false
		},
	})
	expect((await tell(body)).status).toBe(400)
	expect(asked).toBe(0)
})

test('other bodies are refused: JSON, and one without an end', async () => {
	expect((await visit().send('sign-in/company/logout', {})).status).toBe(415)
	const packed = { ...form, 'content-encoding': 'gzip' }
	expect((await visit().send('sign-in/company/logout', 'a=b', { headers: packed })).status).toBe(415)
	expect((await tell(`logout_token=${'a'.repeat(100_000)}`)).status).toBe(413)
})

test('a wrong token counts as a wrong code from its address', async () => {
	const stranger = visit()
	for (let times = 0; times < maxTriesOfAddress; times += 1)
		expect((await tellToken('a.b.c', stranger)).status).toBe(400)
	expect((await tellToken('a.b.c', stranger)).status).toBe(429)
})

test('a provider says it in the end, and is believed, with a field that we do not know', async () => {
	liar.tell({})
	const body = new URLSearchParams({ logout_token: liar.logoutToken(), more: 'a' })
	const answer = await tell(String(body))
	expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
	expect(await stageOf(lin)).toBe('signed-out')
})
