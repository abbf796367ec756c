import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { handleOf } from '@/lib/accounts/passkeys/user-handle'
import { authDatabase } from '@/lib/database/database'
import { passkeys } from '@/lib/database/schema/passkeys'
import { maxTriesOfAddress, maxTriesOfKnownDevice, passkeyMinutes } from '@/lib/limits/account-limits'
import { rowsIn } from '../../database/rows-in'
import { appCode } from '../../team-api/app-code'
import { founded, joined, whoIs } from '../../team-api/team'
import { password, type Visit, visit } from '../../team-api/visit'
import { addTo, authenticator, type Lies, optionsOf, signInBy } from './authenticator'
import { rest } from './rest'

const wrong = { status: 422, reason: 'passkey-wrong' }
const ended = { status: 422, reason: 'passkey-ended' }

let owner: Visit
let workspace = ''
let member = ''
const device = authenticator()

beforeAll(async () => {
	const team = await founded('wei@example.com')
	owner = team.owner
	workspace = team.workspace
	member = team.member.id
	await addTo(owner, device, password)
})
afterEach(() => vi.useRealTimers())

const lies: Readonly<Record<string, Lies>> = {
	'the page of another site': { origin: 'https://team.example' },
	'a name below ours': { origin: 'http://evil.team.example' },
	'a passkey of another site': { rpId: 'evil.example' },
	'a device that did not verify the person': { isUnverified: true },
	'a device where nobody was': { isAbsent: true },
	'another question': { challenge: 'AAAA' },
	'another task': { type: 'payment.get' },
}

describe('an answer to sign in by is refused, if it is from', () => {
	test.each(Object.entries(lies))('%s', async (_, lie) => {
		const browser = visit()
		expect(await signInBy(browser, device, lie)).toEqual(wrong)
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-out' })
	})

	test('somebody who has another key, and names the passkey of a member', async () => {
		expect(await signInBy(visit(), authenticator(), { id: device.id })).toEqual(wrong)
	})

	test('a device that takes the passkey for another member’s', async () => {
		const { colleague, member: other } = await joined(owner, 'amina@example.com')
		expect(await signInBy(visit(), device, { userHandle: handleOf(other.id) })).toEqual(wrong)
		const own = authenticator()
		await addTo(colleague, own, password)
		expect(await signInBy(visit(), own, { userHandle: handleOf(member) })).toEqual(wrong)
		expect(await signInBy(visit(), own, { id: device.id })).toEqual(wrong)
	})

	test('a passkey whose row names another workspace than its account', async () => {
		const other = await founded('li@other.example')
		const stray = authenticator()
		await addTo(owner, stray, password)
		const database = await authDatabase()
		await database
			.update(passkeys)
			.set({ workspace: other.workspace })
			.where(eq(passkeys.credential, stray.id))
		expect(await signInBy(visit(), stray)).toEqual(wrong)
		await database.delete(passkeys).where(eq(passkeys.credential, stray.id))
	})
})

describe('a new passkey is refused, if it is from', () => {
	const forAdding = {
		...lies,
		'another task': { type: 'webauthn.get' },
		'a maker that we do not know': { format: 'unheard-of' },
		'a device that names another': { id: 'AAAA' },
	}
	test.each(Object.entries(forAdding))('%s', async (_, lie) => {
		const before = await owner.ask('passkeys')
		expect(await addTo(owner, authenticator(), password, lie)).toEqual(wrong)
		expect(await owner.ask('passkeys')).toEqual(before)
	})

	test('a device whose passkey another member has', async () => {
		const { colleague } = await joined(owner, 'ben@example.com')
		expect(await addTo(colleague, device, password)).toEqual(wrong)
		expect(await colleague.ask('passkeys')).toEqual({ passkeys: [] })
	})
})

describe('a question', () => {
	test('is answered once: neither the same answer nor another one counts', async () => {
		const browser = visit()
		const options = optionsOf(await browser.ask('sign-in/passkey/begin', { isSecond: false }))
		const cookie = browser.jar.get('team.passkey') ?? ''
		const answer = device.get(options)
		expect(await browser.ask('sign-in/passkey', answer)).toEqual({})
		const later = visit()
		later.jar.set('team.passkey', cookie)
		expect(await later.ask('sign-in/passkey', answer)).toEqual(ended)
		expect(await later.ask('sign-in/passkey', device.get(options))).toEqual(ended)
		expect(await later.ask('state')).toMatchObject({ stage: 'signed-out' })
	})

	test('is over after a wrong answer, too', async () => {
		const browser = visit()
		const options = optionsOf(await browser.ask('sign-in/passkey/begin', { isSecond: false }))
		expect(await browser.ask('sign-in/passkey', device.get(options, { isUnverified: true }))).toEqual(wrong)
		expect(await browser.ask('sign-in/passkey', device.get(options))).toEqual(ended)
	})

	test('counts in the browser that was asked, and as the server wrote it', async () => {
		const browser = visit()
		const options = optionsOf(await browser.ask('sign-in/passkey/begin', { isSecond: false }))
		expect(await visit().ask('sign-in/passkey', device.get(options))).toEqual(ended)
		const cookie = browser.jar.get('team.passkey') ?? ''
		browser.jar.set('team.passkey', `${cookie.slice(0, -6)}AAAAAA`)
		expect(await browser.ask('sign-in/passkey', device.get(options))).toEqual(ended)
	})

	test('counts for some minutes', async () => {
		const browser = visit()
		vi.useFakeTimers({ toFake: ['Date'] })
		const options = optionsOf(await browser.ask('sign-in/passkey/begin', { isSecond: false }))
		vi.setSystemTime(Date.now() + passkeyMinutes * 60_000)
		expect(await browser.ask('sign-in/passkey', device.get(options))).toEqual(ended)
	})

	test('that was put for one task counts for no other', async () => {
		const { colleague } = await joined(owner, 'chen@example.com')
		const own = authenticator()
		await addTo(colleague, own, password)
		const adding = optionsOf(await colleague.ask('passkeys/begin', { password }))
		expect(await colleague.ask('sign-in/passkey', own.get({ ...adding, rpId: 'team.example' }))).toEqual(
			ended,
		)
		const signingIn = optionsOf(await colleague.ask('sign-in/passkey/begin', { isSecond: false }))
		const made = authenticator().create({ ...signingIn, rp: { id: 'team.example' } })
		expect(await colleague.ask('passkeys/add', { name: 'A', ...made })).toEqual(ended)
	})

	test('that was put to one session counts in no other', async () => {
		const { colleague } = await joined(owner, 'dora@example.com')
		const options = optionsOf(await owner.ask('passkeys/begin', { password }))
		colleague.jar.set('team.passkey', owner.jar.get('team.passkey') ?? '')
		const made = authenticator().create(options)
		expect(await colleague.ask('passkeys/add', { name: 'A', ...made })).toEqual(ended)
		expect(await colleague.ask('passkeys')).toEqual({ passkeys: [] })
	})

	test('after a password is answered by that account alone', async () => {
		const { colleague } = await joined(owner, 'emil@example.com')
		const { key } = await colleague.ask('second-factor/start', { password })
		await colleague.ask('second-factor/confirm', { code: appCode(String(key)) })
		const browser = visit()
		await browser.ask('sign-in', { email: 'emil@example.com', password })
		const options = optionsOf(await browser.ask('sign-in/passkey/begin', { isSecond: true }))
		expect(await browser.ask('sign-in/passkey', device.get(options))).toEqual(wrong)
		expect(await browser.ask('state')).toMatchObject({ stage: 'second-factor' })
	})
})

describe('the count of uses', () => {
	test('that goes back or stays is the copy of a passkey: refused, and in the audit', async () => {
		const copied = authenticator()
		await addTo(owner, copied, password)
		expect(await signInBy(visit(), copied, { counter: 7 })).toEqual({})
		for (const counter of [7, 3, 0]) expect(await signInBy(visit(), copied, { counter })).toEqual(wrong)
		const noted = await rowsIn<{ about: string; actor: string | null }>(
			workspace,
			sql`select about, actor from team.audit where kind = 'passkey-copied'`,
		)
		expect(noted).toHaveLength(3)
		expect(noted[0]?.actor).toBeNull()
		expect(await signInBy(visit(), copied, { counter: 8 })).toEqual({})
	})

	test('that a device does not keep stays 0', async () => {
		const synced = authenticator({ counts: false })
		await addTo(owner, synced, password)
		expect(await signInBy(visit(), synced)).toEqual({})
		expect(await signInBy(visit(), synced)).toEqual({})
	})

	test('lets one of two answers through that say the same at once', async () => {
		const copied = authenticator()
		await addTo(owner, copied, password)
		const answers = await Promise.all([1, 2].map(() => signInBy(visit(), copied, { counter: 9 })))
		expect(answers).toHaveLength(2)
		expect(answers).toEqual(expect.arrayContaining([{}, wrong]))
	})
})

describe('tries', () => {
	test('of a stranger are counted by address', async () => {
		const browser = visit()
		for (let tried = 0; tried < maxTriesOfAddress; tried++)
			expect(await signInBy(browser, authenticator())).toEqual(wrong)
		expect(await signInBy(browser, device)).toMatchObject({ status: 429, reason: 'too-many-tries' })
	})

	test('of a session end it', async () => {
		const { colleague } = await joined(owner, 'fatima@example.com')
		const add = () =>
			colleague.ask('passkeys/add', { name: 'A', ...authenticator().create({ challenge: 'A' }) })
		for (let tried = 0; tried < maxTriesOfKnownDevice; tried++) expect(await add()).toEqual(ended)
		expect(await add()).toMatchObject({ reason: 'signed-out' })
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-out' })
	})
})

test('another workspace’s passkey signs in there, and goes on with no session here', async () => {
	const other = await founded('zhao@other.example')
	const theirs = authenticator()
	await addTo(other.owner, theirs, password)
	const { colleague, member: gao } = await joined(owner, 'gao@example.com')
	await rest(gao.id)
	const options = optionsOf(await colleague.ask('resume/passkey/begin', {}))
	expect(await colleague.ask('resume/passkey', theirs.get(options))).toEqual(wrong)
	expect(await colleague.ask('state')).toMatchObject({ stage: 'idle' })
	const browser = visit()
	await signInBy(browser, theirs)
	expect((await whoIs(browser)).workspace).toBe(other.workspace)
})

test('a body beyond the limit is refused before anything is read', async () => {
	const browser = visit()
	const options = optionsOf(await browser.ask('sign-in/passkey/begin', { isSecond: false }))
	const answer = device.get(options)
	const huge = { ...answer, signature: 'A'.repeat(100_000) }
	expect(await browser.ask('sign-in/passkey', huge)).toEqual({ status: 413, reason: 'too-large' })
	const long = { ...answer, signature: 'A'.repeat(9000) }
	expect(await browser.ask('sign-in/passkey', long)).toEqual({ status: 422, reason: 'invalid' })
	expect(await browser.ask('sign-in/passkey', answer)).toEqual({})
})
