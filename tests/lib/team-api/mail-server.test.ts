import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { mailServers } from '@/lib/database/schema/mail-servers'
import { sendWaiting } from '@/lib/mail/queue/send-waiting'
import { workspacesWithMail } from '@/lib/mail/server/team-mail'
import { rowsIn } from '../database/rows-in'
import { mailServer, oddServer, refusal } from '../mail/smtp'
import { founded, joined } from './team'
import { password, type Visit, visit } from './visit'

vi.hoisted(() => {
	process.env.ORIGIN = 'http://team.example'
})

const login = 'team@mail.example'
const secret = 'a secret: with / signs % of its own'

type Server = Awaited<ReturnType<typeof mailServer>>
let server: Server
/** What the mail server says to the next recipients; null: yes. */
let answer: Error | null = null
let owner: Visit
let workspace = ''

const at = (url: string, more: Record<string, unknown> = {}) => ({
	host: new URL(url).hostname,
	port: Number(new URL(url).port),
	isTls: false,
	login,
	password: secret,
	sender: 'team@mail.example',
	...more,
})
const set = (browser: Visit, given: object | null) =>
	browser.ask('mails/server', { server: given, proof: password })
const invite = (browser: Visit, email: string) =>
	browser.ask('invitations', {
		email,
		permission: 'viewer',
		openings: 'all',
		newOpenings: false,
		mail: 'en',
	})
const arrived = (at: Server, count: number) =>
	vi.waitFor(() => expect(at.received).toHaveLength(count), { timeout: 20_000 })
const listed = async (browser = owner) =>
	(await browser.ask('mails')).mails as { state: string; fault: string | null; tries: number }[]

beforeAll(async () => {
	server = await mailServer({
		authOptional: false,
		onAuth: ({ username, password: given }, _session, done) =>
			username === login && given === secret
				? done(null, { user: login })
				: done(refusal(535, 'Wrong user name or password')),
		onRcptTo: (_address, _session, done) => done(answer),
	})
	const team = await founded('wei@own-mail.example')
	owner = team.owner
	workspace = team.workspace
})
afterAll(() => server.stop())
beforeEach(() => {
	for (const name of ['SMTP_URL', 'MAIL_FROM']) vi.stubEnv(name, '')
	vi.stubEnv('ALLOW_PRIVATE', '127.0.0.1')
	answer = null
	server.received.length = 0
})
afterEach(async () => {
	await vi.waitFor(async () => expect((await listed()).map(({ state }) => state)).not.toContain('sending'), {
		timeout: 20_000,
	})
	vi.unstubAllEnvs()
	await rowsIn(workspace, sql`delete from team.mails returning mail`)
	await (await authDatabase()).delete(mailServers)
})

describe('the mail server of a team', () => {
	test('sends its mail, and that of no other team', async () => {
		const second = await mailServer()
		const other = (await founded('li@other-mail.example')).owner
		const third = (await founded('na@no-mail.example')).owner
		expect(await set(owner, at(server.url))).toEqual({})
		expect(
			await set(other, at(second.url, { login: null, password: null, sender: 'o@other.example' })),
		).toEqual({})
		await invite(owner, 'a@example.com')
		await invite(other, 'b@example.com')
		expect(await invite(third, 'c@example.com')).toMatchObject({ isMailed: false })
		await arrived(server, 1)
		await arrived(second, 1)
		expect(server.received[0]).toMatchObject({
			from: 'team@mail.example',
			to: ['a@example.com'],
			isSecure: true,
		})
		expect(second.received[0]).toMatchObject({ from: 'o@other.example', to: ['b@example.com'] })
		expect(await other.ask('mails')).toMatchObject({ from: 'o@other.example' })
		expect(await third.ask('mails')).toEqual({ from: null, mails: [] })
		expect(await workspacesWithMail()).toHaveLength(2)
		expect(await owner.ask('state')).toHaveProperty('mail')
		expect(await third.ask('state')).not.toHaveProperty('mail')
		await second.stop()
	})

	test('mails a new password to its own members, and to nobody else', async () => {
		await set(owner, at(server.url))
		await founded('mo@unmailed.example')
		expect(await visit().ask('state')).toMatchObject({ hasMail: true })
		for (const email of ['mo@unmailed.example', 'wei@own-mail.example'])
			expect(await visit().ask('reset/ask', { email, locale: 'en' })).toEqual({})
		await arrived(server, 1)
		expect(server.received[0]?.to).toEqual(['wei@own-mail.example'])
	})

	test('gives its password to no page, and keeps it sealed; the audit has none of it', async () => {
		await set(owner, at(server.url))
		expect(await owner.ask('mails/server')).toEqual({
			ofOperator: null,
			hasOrigin: true,
			stored: {
				host: '127.0.0.1',
				port: Number(new URL(server.url).port),
				isTls: false,
				login,
				sender: 'team@mail.example',
				hasPassword: true,
				isUnreadable: false,
			},
		})
		const [row] = await (await authDatabase()).select().from(mailServers)
		expect(row?.password).toMatch(/^v1\./)
		const { entries } = (await owner.ask('audit')) as { entries: { kind: string; about: object }[] }
		expect(entries.find(({ kind }) => kind === 'mail-server-set')?.about).toEqual({})
		expect(JSON.stringify(entries)).not.toContain('127.0.0.1')
	})

	test('is an owner’s to set, who proves who they are', async () => {
		const given = { server: at(server.url) }
		expect(await owner.ask('mails/server', given)).toEqual({ status: 403, reason: 'password-needed' })
		expect(await owner.ask('mails/server', { ...given, proof: 'not the right password' })).toMatchObject({
			reason: 'password-wrong',
		})
		const { colleague } = await joined(owner, 'colleague@own-mail.example')
		expect(await set(colleague, at(server.url))).toMatchObject({ status: 404 })
		expect(await owner.ask('mails/server')).toMatchObject({ stored: null })
	})

	test('gives way to that of the operator, which no page can change', async () => {
		await set(owner, at(server.url))
		const operators = await mailServer()
		vi.stubEnv('SMTP_URL', operators.url)
		vi.stubEnv('MAIL_FROM', 'visa@operator.example')
		expect(await owner.ask('mails/server')).toMatchObject({
			ofOperator: { host: '127.0.0.1', from: 'visa@operator.example' },
		})
		expect(await set(owner, null)).toMatchObject({ status: 404 })
		expect(await owner.ask('mails/server/test', at(server.url))).toMatchObject({ status: 404 })
		await invite(owner, 'd@example.com')
		await arrived(operators, 1)
		expect(server.received).toEqual([])
		await operators.stop()
	})

	test('is asked only where the guard permits it, also once it was set', async () => {
		await set(owner, at(server.url))
		vi.stubEnv('ALLOW_PRIVATE', '')
		await invite(owner, 'e@example.com')
		await vi.waitFor(async () =>
			expect(await listed()).toMatchObject([{ state: 'waiting', fault: 'private' }]),
		)
		vi.stubEnv('ALLOW_PRIVATE', '127.0.0.1')
		await rowsIn(workspace, sql`update team.mails set next_at = now() returning mail`)
		await sendWaiting(workspace)
		expect(await listed()).toMatchObject([{ state: 'sent', tries: 2 }])
	})

	test('is asked with the stored password alone where that was given for it', async () => {
		await set(owner, at(server.url))
		const thief = await mailServer()
		const { password: _password, ...unchanged } = at(server.url)
		expect(await set(owner, { ...unchanged, sender: 'other@mail.example' })).toEqual({})
		const refused = { status: 422, reason: 'mail-password' }
		for (const change of [
			{ port: Number(new URL(thief.url).port) },
			{ host: 'localhost' },
			{ login: 'other' },
			{ isTls: true },
		]) {
			expect(await set(owner, { ...unchanged, ...change })).toEqual(refused)
			expect(await owner.ask('mails/server/test', { ...unchanged, ...change })).toEqual(refused)
		}
		expect(await owner.ask('mails/server/test', unchanged)).toMatchObject({ fault: null })
		await thief.stop()
	})

	test('is taken away again: nothing is sent, nothing waits, nobody is offered mail', async () => {
		await set(owner, at(server.url))
		answer = refusal(451, 'Come back later')
		await invite(owner, 'f@example.com')
		await vi.waitFor(async () =>
			expect(await listed()).toMatchObject([{ state: 'waiting', fault: 'not-now' }]),
		)
		expect(await set(owner, null)).toEqual({})
		expect(await listed()).toMatchObject([{ state: 'over' }])
		expect(await owner.ask('state')).not.toHaveProperty('mail')
		expect(await visit().ask('state')).not.toHaveProperty('hasMail')
		expect(await workspacesWithMail()).toEqual([])
	})
})

describe('a test of a mail server', () => {
	const tried = (given: object) => owner.ask('mails/server/test', given)

	test('says each step, and sends a mail to the owner alone; nothing is stored', async () => {
		expect(await tried(at(server.url))).toEqual({
			steps: ['connected', 'encrypted', 'signed-in', 'accepted'],
			fault: null,
			reply: null,
		})
		expect(server.received.map(({ to }) => to)).toEqual([['wei@own-mail.example']])
		expect(await owner.ask('mails/server')).toMatchObject({ stored: null })
	})

	test('says where there is no encryption', async () => {
		const bare = await mailServer({ disabledCommands: ['STARTTLS', 'AUTH'] })
		expect(await tried(at(bare.url, { login: null, password: null }))).toMatchObject({
			steps: ['connected', 'plain', 'accepted'],
		})
		await bare.stop()
	})

	test.each([
		[
			'that wants another login',
			() => at(server.url, { password: 'wrong' }),
			['connected', 'encrypted'],
			'sign-in',
		],
		['that speaks no TLS', () => at(server.url, { isTls: true }), [], 'no-tls'],
		['that is not there', () => at('smtp://127.0.0.1:1'), [], 'unreachable'],
		['whose name nobody knows', () => at(server.url, { host: 'mail.invalid' }), [], 'unreachable'],
		['of a private network', () => at('smtp://10.0.0.1:25'), [], 'private'],
		['of a private network, as a number', () => at(server.url, { host: '0x7f.2' }), [], 'private'],
		['of a private network, by IPv6', () => at(server.url, { host: '::ffff:10.0.0.1' }), [], 'private'],
		['that tells where it runs', () => at('smtp://169.254.169.254:25'), [], 'private'],
	] as const)('%s says why it ends', async (_case, given, steps, fault) => {
		expect(await tried(given())).toMatchObject({ steps, fault })
		expect(server.received).toEqual([])
	})

	test.each([
		['greylists', 451, 'not-now'],
		['rejects', 550, 'refused'],
	])('of one that %s says what it said', async (_case, code, fault) => {
		answer = refusal(code, 'Its own words')
		expect(await tried(at(server.url))).toEqual({
			steps: ['connected', 'encrypted', 'signed-in'],
			fault,
			reply: expect.stringContaining('Its own words'),
		})
	})

	test('of one that hangs ends in time', async () => {
		const over = new AbortController()
		const odd = await oddServer(() => setImmediate(() => over.abort(new DOMException('', 'TimeoutError'))))
		const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal)
		expect(await tried(at(odd.url))).toEqual({ steps: [], fault: 'no-answer', reply: null })
		timeout.mockRestore()
		await odd.stop()
	})

	test.each(['mail.example.com:25', 'smtp://mail.example.com', 'a b', 'user@mail.example.com', 'mail/x', ''])(
		'takes no host %j',
		async (host) => {
			expect(await tried(at(server.url, { host }))).toEqual({ status: 422, reason: 'mail-host' })
		},
	)
})
