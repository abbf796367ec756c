import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { passwordResets, tries } from '@/lib/database/schema/auth'
import { companySignIn } from '@/lib/database/schema/company'
import { maxTriesOfAddress } from '@/lib/limits/account-limits'
import { maxResetMails } from '@/lib/limits/mail-limits'
import { permissions } from '@/lib/records/rights/permissions'
import { rowsIn } from '../database/rows-in'
import { mailServer } from '../mail/smtp'
import { appCode } from './app-code'
import { founded, joined, whoIs } from './team'
import { password, type Visit, visit } from './visit'

vi.hoisted(() => {
	process.env.ORIGIN = 'http://team.example'
})

const renewed = 'the password after the lost one'
const ended = { status: 410, reason: 'reset-ended' }
let owner: Visit
let workspace = ''
let server: Awaited<ReturnType<typeof mailServer>>

const ask = (email: string, browser = visit()) => browser.ask('reset/ask', { email, locale: 'en' })
const reset = (token: string, chosen = renewed, browser = visit()) =>
	browser.ask('reset', { token, password: chosen })
const arrived = (count: number) =>
	vi.waitFor(() => expect(server.received).toHaveLength(count), { timeout: 20_000 })

/** The last mail that has come, and the link in it; an empty text if there is none. */
function lastMail() {
	const { to, read } = server.received.at(-1) ?? expect.fail('No mail has come')
	return { to, subject: read.subject, token: /#reset\/([\w-]+)$/m.exec(read.text ?? '')?.[1] ?? '' }
}

/** The link that an address is sent. */
async function linkFor(email: string): Promise<string> {
	const count = server.received.length
	expect(await ask(email)).toEqual({})
	await arrived(count + 1)
	return lastMail().token
}

beforeAll(async () => {
	server = await mailServer()
	vi.stubEnv('SMTP_URL', server.url)
	vi.stubEnv('MAIL_FROM', 'visa@team.example')
	const team = await founded('wei@example.com')
	owner = team.owner
	workspace = team.workspace
})
afterAll(async () => {
	// Nobody waits for a mail: the last ones may still be on their way.
	const left = sql`select mail from team.mails where state in ('waiting', 'sending')`
	await vi.waitFor(async () => expect(await rowsIn(workspace, left)).toEqual([]), { timeout: 20_000 })
	vi.unstubAllEnvs()
	await server.stop()
})
beforeEach(async () => {
	server.received.length = 0
	await (await authDatabase()).delete(tries)
})

test('a member who has lost the password sets a new one by a link, once, and every session ends', async () => {
	const email = 'amina@example.com'
	const { colleague, member } = await joined(owner, email)
	const token = await linkFor(` ${email.toUpperCase()}`)
	expect(lastMail().to).toEqual([email])
	const stored = await (await authDatabase()).select().from(passwordResets)
	expect(JSON.stringify(stored)).not.toContain(token)
	expect(await reset(token, email)).toMatchObject({ reason: 'password-personal' })
	expect(await colleague.ask('devices')).toHaveProperty('devices')
	const browser = visit()
	expect(await reset(token, renewed, browser)).toEqual({ next: 'signed-in' })
	expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in', member: { id: member.id } })
	expect(await browser.ask('devices')).toMatchObject({ devices: [{ isThis: true }] })
	expect(await colleague.ask('devices')).toMatchObject({ reason: 'signed-out' })
	expect(await reset(token)).toEqual(ended)
	expect(await visit().ask('sign-in', { email, password })).toMatchObject({ reason: 'no-match' })
	const noted = await rowsIn(
		workspace,
		sql`select kind, actor, about from team.audit where kind in ('reset-asked', 'password-reset') order by number`,
	)
	expect(noted).toEqual([
		{ kind: 'reset-asked', actor: null, about: { member: member.id } },
		{ kind: 'password-reset', actor: member.id, about: {} },
	])
})

describe('a link is no way around a second factor', () => {
	test.each(permissions)('of a %s: it is asked for after the new password', async (permission) => {
		const email = `with-factor-${permission}@example.com`
		const { colleague } = await joined(owner, email, { permission })
		const { key } = await colleague.ask('second-factor/start', { password })
		await colleague.ask('second-factor/confirm', { code: appCode(String(key)) })
		const browser = visit()
		expect(await reset(await linkFor(email), renewed, browser)).toEqual({ next: 'second-factor' })
		expect(await browser.ask('state')).toMatchObject({ stage: 'second-factor' })
		expect(await browser.ask('devices')).toMatchObject({ reason: 'signed-out' })
		expect(await browser.ask('second-factor', { code: appCode(String(key), 1) })).toEqual({})
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in', hasSecondFactor: true })
	})

	test('an owner without one is sent none, and told what helps', async () => {
		expect(await linkFor('wei@example.com')).toBe('')
		expect(lastMail()).toMatchObject({ to: ['wei@example.com'], subject: 'Your password was not reset' })
	})

	test('nor for who has become an owner without one since', async () => {
		const email = 'raised@example.com'
		const { member } = await joined(owner, email)
		const token = await linkFor(email)
		await owner.ask('members/change', { id: member.id, permission: 'owner', password })
		expect(await reset(token)).toEqual(ended)
		expect(await visit().ask('sign-in', { email, password })).toEqual({ next: 'signed-in' })
	})
})

test('where the team demands the company’s account, a link leads nowhere, and the mail says so', async () => {
	const email = 'by-company@example.com'
	await joined(owner, email)
	const token = await linkFor(email)
	const { member } = await whoIs(owner)
	const database = await authDatabase()
	const demanded = { issuer: 'https://login.example.com', clientId: 'id', isDemanded: true }
	await database.insert(companySignIn).values({ workspace, ...demanded, emergencyOwner: member.id })
	expect(await reset(token)).toEqual(ended)
	expect(await linkFor(email)).toBe('')
	expect(lastMail()).toMatchObject({ to: [email], subject: 'Your password was not reset' })
	await database.delete(companySignIn)
})

test('who has no account is answered the same, and sent nothing', async () => {
	const { member } = await joined(owner, 'removed@example.com')
	await owner.ask('members/remove', { id: member.id })
	const [known, unknown, removed] = [
		await visit().send('reset/ask', { email: 'wei@example.com', locale: 'en' }),
		await visit().send('reset/ask', { email: 'unknown@example.com', locale: 'en' }),
		await visit().send('reset/ask', { email: 'removed@example.com', locale: 'en' }),
	]
	for (const answer of [unknown, removed]) {
		expect(answer.status).toBe(known.status)
		expect([...answer.headers]).toEqual([...known.headers])
		expect(await answer.text()).toBe('{}')
	}
	await arrived(1)
	expect(lastMail().to).toEqual(['wei@example.com'])
})

test('a link counts for an hour, and only the newest one', async () => {
	const email = 'late@example.com'
	await joined(owner, email)
	const first = await linkFor(email)
	const second = await linkFor(email)
	expect(await reset(first)).toEqual(ended)
	const database = await authDatabase()
	await database.update(passwordResets).set({ endsAt: sql`${passwordResets.endsAt} - interval '1 hour'` })
	expect(await reset(second)).toEqual(ended)
	expect(await reset('x'.repeat(43))).toEqual(ended)
})

test('one address is sent few links, whoever asks, and one asker may not ask without end', async () => {
	const email = 'bombed@example.com'
	await joined(owner, email)
	for (let asked = 0; asked < maxResetMails; asked++) await linkFor(email)
	expect(await ask(email)).toEqual({})
	const asker = visit()
	for (let asked = 0; asked < maxTriesOfAddress; asked++)
		expect(await ask(`unknown${asked}@example.com`, asker)).toEqual({})
	expect(await ask(email, asker)).toMatchObject({ status: 429, reason: 'too-many-tries' })
	await linkFor('wei@example.com')
	expect(server.received.filter(({ to }) => to.includes(email))).toHaveLength(maxResetMails)
})
