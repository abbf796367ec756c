import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { mailHours, mailLeaseMinutes } from '@/lib/limits/mail-limits'
import { operatorMail } from '@/lib/mail/mail-settings'
import { contentOf } from '@/lib/mail/queue/add-mail'
import { claimMail, settleMail } from '@/lib/mail/queue/claim-mail'
import { sendWaiting } from '@/lib/mail/queue/send-waiting'
import { warnOwners } from '@/lib/mail/queue/warn-owners'
import { sendMail } from '@/lib/mail/send-mail'
import { writeMail } from '@/lib/mail/write-mail'
import { rowsIn } from '../database/rows-in'
import { mailServer, refusal } from '../mail/smtp'
import { founded, joined } from './team'
import { password, type Visit, visit } from './visit'

vi.hoisted(() => {
	process.env.ORIGIN = 'http://team.example'
})

type Entry = {
	id: string
	kind: string
	to: string
	state: string
	tries: number
	fault: string | null
	reply: string | null
	mayRetry: boolean
	next: string | null
}
type Server = Awaited<ReturnType<typeof mailServer>>

let owner: Visit
let workspace = ''
let server: Server
/** What the mail server says to the next recipients; null: yes. */
let answer: Error | null = null

const listed = async (browser = owner) => (await browser.ask('mails')).mails as Entry[]
const newest = async () => (await listed())[0] ?? expect.fail('No mail is listed')
const row = (columns: string) =>
	rowsIn<Record<string, unknown>>(
		workspace,
		sql`select ${sql.raw(columns)} from team.mails order by made_at desc limit 1`,
	).then(([first]) => first)
/** Lets time pass, for the mails. */
const pass = (minutes: number) =>
	rowsIn(
		workspace,
		sql`update team.mails set made_at = made_at - ${minutes} * interval '1 minute', next_at = next_at - ${minutes} * interval '1 minute',
			ends_at = ends_at - ${minutes} * interval '1 minute' returning mail`,
	)
const invitation = (email: string, more = {}) => ({
	email,
	permission: 'viewer',
	openings: 'all',
	newOpenings: false,
	...more,
})
/** The link that a mail leads to: what follows the fragment's first word. */
const linkIn = ({ read }: Server['received'][number], view: string) =>
	new RegExp(`^http://team\\.example/\\w+/team#${view}/([\\w-]+)$`, 'm').exec(read.text ?? '')?.[1] ?? ''
const lastMail = () => server.received.at(-1) ?? expect.fail('No mail has come')
/** Waits until as many mails have come. */
const arrived = (count: number) =>
	vi.waitFor(() => expect(server.received).toHaveLength(count), { timeout: 20_000 })
const settled = () =>
	vi.waitFor(
		async () =>
			expect(
				(await listed()).filter(
					({ state, tries }) => state === 'sending' || (state === 'waiting' && tries === 0),
				),
			).toEqual([]),
		{
			timeout: 20_000,
		},
	)

beforeAll(async () => {
	server = await mailServer({
		onRcptTo: (_address, _session, done) => done(answer),
	})
	const team = await founded('wei@example.com')
	owner = team.owner
	workspace = team.workspace
})
afterAll(() => server.stop())
beforeEach(() => {
	vi.stubEnv('SMTP_URL', server.url)
	vi.stubEnv('MAIL_FROM', 'visa@team.example')
	answer = null
	server.received.length = 0
})
afterEach(async () => {
	await settled()
	vi.unstubAllEnvs()
	await rowsIn(workspace, sql`delete from team.mails returning mail`)
})

describe('where no mail server is set', () => {
	beforeEach(() => vi.stubEnv('SMTP_URL', ''))

	test('nobody is offered mail, and nothing is stored to be sent', async () => {
		expect(await owner.ask('state')).not.toHaveProperty('mail')
		expect(await visit().ask('state')).toEqual({ database: 'ok', stage: 'signed-out' })
		expect(await owner.ask('mails')).toEqual({ from: null, mails: [] })
		const made = await owner.ask('invitations', invitation('nomail@example.com', { mail: 'en' }))
		expect(made).toMatchObject({ isMailed: false })
		expect(await owner.ask('mails/test', {})).toMatchObject({ status: 404 })
		expect(await visit().ask('reset/ask', { email: 'wei@example.com', locale: 'en' })).toMatchObject({
			status: 404,
		})
		expect(await row('*')).toBeUndefined()
	})
})

describe('an invitation', () => {
	test('is sent in the language that the owner chooses, and its link lets in', async () => {
		const made = await owner.ask('invitations', invitation('amina@example.com', { mail: 'ar' }))
		expect(made).toMatchObject({ isMailed: true, token: expect.any(String) })
		await arrived(1)
		const mail = lastMail()
		expect(mail.to).toEqual(['amina@example.com'])
		expect(mail.read.html).toContain('lang="ar" dir="rtl"')
		expect(linkIn(mail, 'join')).toBe(made.token)
		await settled()
		expect(await newest()).toMatchObject({
			kind: 'invitation',
			to: 'amina@example.com',
			state: 'sent',
			mayRetry: false,
		})
		const joining = { token: linkIn(mail, 'join'), name: 'Amina', password }
		expect(await visit().ask('invitations/join', joining)).toEqual({})
	})

	test('waits sealed, and what it said is gone once it is sent', async () => {
		answer = refusal(451, 'Later')
		const { token } = await owner.ask('invitations', invitation('sealed@example.com', { mail: 'en' }))
		await settled()
		const waiting = JSON.stringify(await row('*'))
		expect(waiting).not.toContain(token)
		expect(waiting).not.toContain('Owner of')
		answer = null
		await owner.ask('mails/retry', { id: (await newest()).id })
		await arrived(1)
		await settled()
		expect(await row('state, sealed')).toEqual({ state: 'sent', sealed: null })
	})

	test('that needs the owner’s password is never sent: a mailbox would open more than a session does', async () => {
		await joined(owner, 'member@example.com')
		for (const invited of [
			invitation('second@example.com', { permission: 'owner', password, mail: 'en' }),
			invitation('member@example.com', { password, mail: 'en' }),
		])
			expect(await owner.ask('invitations', invited)).toMatchObject({
				isMailed: false,
				token: expect.any(String),
			})
		expect(await listed()).toEqual([])
	})

	test('that is withdrawn, or made anew, is not sent any more', async () => {
		answer = refusal(451, 'Later')
		await owner.ask('invitations', invitation('guest@example.com', { mail: 'en' }))
		await settled()
		const { id } = await owner.ask('invitations', invitation('guest@example.com', { mail: 'en' }))
		await settled()
		expect(await listed()).toHaveLength(1)
		await owner.ask('invitations/withdraw', { id })
		expect(await listed()).toEqual([])
	})
})

describe('a mail', () => {
	const sendTest = async () => {
		expect(await owner.ask('mails/test', {})).toEqual({})
		await settled()
	}

	test('that is to be sent later is sent when its time has come, once', async () => {
		answer = refusal(450, 'Greylisted')
		await sendTest()
		expect(await newest()).toMatchObject({
			state: 'waiting',
			tries: 1,
			fault: 'not-now',
			reply: expect.stringContaining('Greylisted'),
		})
		answer = null
		await sendWaiting(workspace)
		expect(server.received).toEqual([])
		await pass(1)
		await Promise.all([sendWaiting(workspace), sendWaiting(workspace), sendWaiting(workspace)])
		expect(server.received).toHaveLength(1)
		expect(await newest()).toMatchObject({ state: 'sent', tries: 2, fault: null, reply: null })
	})

	test('waits longer after each try, and is over in the end', async () => {
		answer = refusal(450, 'Later')
		await owner.ask('invitations', invitation('never@example.com', { mail: 'en' }))
		await settled()
		const pauses: number[] = []
		for (;;) {
			const { state, next } = await newest()
			if (state !== 'waiting') break
			const minutes = Math.ceil((Date.parse(next ?? '') - Date.now()) / 60_000)
			pauses.push(minutes)
			await pass(minutes)
			await sendWaiting(workspace)
		}
		expect(pauses.slice(0, 5)).toEqual([1, 5, 15, 60, 180])
		expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
		const all = pauses.reduce((sum, minutes) => sum + minutes)
		expect(all).toBeGreaterThanOrEqual(mailHours * 60)
		expect(all).toBeLessThan(mailHours * 60 + 181)
		expect(await newest()).toMatchObject({ state: 'over', mayRetry: false })
		expect(await row('sealed')).toEqual({ sealed: null })
		await pass(30 * 24 * 60)
		await sendWaiting(workspace)
		expect(await listed()).toEqual([])
	})

	test('that is refused says why, and can be tried again by an owner', async () => {
		answer = refusal(550, 'No such user here')
		await sendTest()
		const refused = await newest()
		expect(refused).toMatchObject({
			state: 'refused',
			fault: 'refused',
			reply: expect.stringContaining('No such user'),
			mayRetry: true,
		})
		answer = null
		expect(await owner.ask('mails/retry', { id: refused.id })).toEqual({})
		await arrived(1)
		await settled()
		expect(await newest()).toMatchObject({ state: 'sent', mayRetry: false })
		expect(await owner.ask('mails/retry', { id: refused.id })).toMatchObject({ status: 404 })
	})

	test('of another team is not there for an owner', async () => {
		answer = refusal(450, 'Later')
		await sendTest()
		const { owner: stranger } = await founded('stranger@example.com')
		expect(await listed(stranger)).toEqual([])
		expect(await stranger.ask('mails/retry', { id: (await newest()).id })).toMatchObject({ status: 404 })
	})

	test('belongs to one process at a time, and to another once the first was killed', async () => {
		answer = refusal(450, 'Later')
		await sendTest()
		await pass(1)
		const claimed = (await claimMail(workspace)) ?? expect.fail('No mail is due')
		expect(await claimMail(workspace)).toBeNull()
		expect(await newest()).toMatchObject({ state: 'sending' })
		await pass(mailLeaseMinutes)
		const again = (await claimMail(workspace)) ?? expect.fail('The mail of a killed process stays')
		expect(again.mail).toBe(claimed.mail)
		// The first one lives after all: that it failed says nothing about the second try.
		await settleMail(claimed, { state: 'refused', fault: 'refused', reply: null })
		expect(await newest()).toMatchObject({ state: 'sending' })
		await settleMail(claimed, { state: 'sent' })
		expect(await newest()).toMatchObject({ state: 'sent' })
	})

	test('whose process was killed after the server took it comes twice, under one id', async () => {
		answer = refusal(450, 'Later')
		await sendTest()
		answer = null
		await pass(1)
		const claimed = (await claimMail(workspace)) ?? expect.fail('No mail is due')
		const [content, settings] = [await contentOf(claimed), operatorMail()]
		if (!content || !settings) expect.fail('The mail cannot be read')
		await sendMail(settings, {
			...writeMail(content, 'en', settings.origin),
			to: claimed.recipient,
			id: claimed.mail,
		})
		await pass(mailLeaseMinutes)
		await sendWaiting(workspace)
		const ids = server.received.map(({ read }) => read.messageId)
		expect(ids).toEqual([`<${claimed.mail}@team.example>`, `<${claimed.mail}@team.example>`])
		expect(await newest()).toMatchObject({ state: 'sent' })
	})

	test('waits with all others while the server is at fault, which is asked once in a round', async () => {
		answer = refusal(450, 'Later')
		for (const email of ['one@example.com', 'two@example.com']) {
			await owner.ask('invitations', invitation(email, { mail: 'en' }))
			await settled()
		}
		await pass(1)
		vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
		await sendWaiting(workspace)
		expect((await listed()).map(({ tries, fault }) => [tries, fault]).sort()).toEqual([
			[1, 'not-now'],
			[2, 'unreachable'],
		])
		vi.stubEnv('SMTP_URL', server.url)
		answer = null
		await pass(5)
		await sendWaiting(workspace)
		expect(server.received).toHaveLength(2)
	})

	test('to a member is gone with the member', async () => {
		const { member } = await joined(owner, 'leaving@example.com', { permission: 'owner' })
		await warnOwners(workspace, { kind: 'disk-full' }, '2026-12-01')
		expect((await listed()).map(({ to }) => to).sort()).toEqual(['leaving@example.com', 'wei@example.com'])
		await owner.ask('members/remove', { id: member.id })
		expect((await listed()).map(({ to }) => to)).toEqual(['wei@example.com'])
		await sendWaiting(workspace)
	})

	test('that warns an owner is sent once a day, whichever server finds out', async () => {
		await Promise.all([1, 2, 3].map(() => warnOwners(workspace, { kind: 'disk-full' }, '2026-12-01')))
		expect(await listed()).toHaveLength(1)
		await warnOwners(workspace, { kind: 'disk-full' }, '2026-12-02')
		expect(await listed()).toHaveLength(2)
		await sendWaiting(workspace)
		expect(server.received).toHaveLength(2)
	})
})

test('a member gets mail in the language in which they last used the pages', async () => {
	expect(await owner.ask('state')).toMatchObject({ mail: { locale: null } })
	expect(await owner.ask('language', { locale: 'zh' })).toEqual({})
	expect(await owner.ask('state')).toMatchObject({ mail: { locale: 'zh' } })
	await owner.ask('mails/test', {})
	await arrived(1)
	expect(lastMail().read.html).toContain('lang="zh-Hans"')
})
