import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { handleOf } from '@/lib/accounts/passkeys/user-handle'
import { authDatabase } from '@/lib/database/database'
import { user } from '@/lib/database/schema/auth'
import { companySignIn } from '@/lib/database/schema/company'
import { passkeys } from '@/lib/database/schema/passkeys'
import { maxPasskeysOfMember } from '@/lib/limits/account-limits'
import { rowsIn } from '../../database/rows-in'
import { appCode } from '../../team-api/app-code'
import { founded, invited, joined, whoIs } from '../../team-api/team'
import { password, type Visit, visit } from '../../team-api/visit'
import { addTo, authenticator, optionsOf, signInBy } from './authenticator'
import { rest } from './rest'

let owner: Visit
let workspace = ''

beforeAll(async () => {
	const team = await founded('wei@example.com')
	owner = team.owner
	workspace = team.workspace
})

type Own = { id: string; name: string; since: string; lastUsed: string | null }
const ownOf = async (browser: Visit) => (await browser.ask('passkeys')).passkeys as Own[]

const kinds = async () =>
	(await rowsIn<{ kind: string }>(workspace, sql`select kind from team.audit`)).map(({ kind }) => kind)

async function resumeBy(browser: Visit, device: ReturnType<typeof authenticator>) {
	const options = optionsOf(await browser.ask('resume/passkey/begin', {}))
	return browser.ask('resume/passkey', device.get(options))
}

/** A member with a passkey. */
async function equipped(email: string) {
	const { colleague, member } = await joined(owner, email)
	const device = authenticator()
	expect(await addTo(colleague, device, password)).toEqual({})
	return { colleague, member, device }
}

describe('a passkey', () => {
	test('is added by the password, named, and asked to verify the person and to be found by itself', async () => {
		const { colleague, member } = await joined(owner, 'amina@example.com')
		expect(await colleague.ask('passkeys/begin', {})).toEqual({ status: 403, reason: 'password-needed' })
		expect(await colleague.ask('passkeys/begin', { password: 'not the right password' })).toMatchObject({
			reason: 'password-wrong',
		})
		const begun = await colleague.ask('passkeys/begin', { password })
		expect(begun.options).toMatchObject({
			rp: { id: 'team.example' },
			attestation: 'none',
			user: { id: handleOf(member.id), name: 'amina@example.com' },
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		})
		const made = authenticator().create(optionsOf(begun))
		expect(await colleague.ask('passkeys/add', { name: ' Work laptop ', ...made })).toEqual({})
		expect(await ownOf(colleague)).toEqual([
			{ id: expect.any(String), name: 'Work laptop', since: expect.any(String), lastUsed: null },
		])
		expect(await colleague.ask('state')).toMatchObject({ hasPasskey: true, hasSecondFactor: false })
		expect(await kinds()).toContain('passkey-added')
	})

	test('signs in alone, without email and password, and past the second factor', async () => {
		const { colleague, member, device } = await equipped('ben@example.com')
		const { key } = await colleague.ask('second-factor/start', { password })
		await colleague.ask('second-factor/confirm', { code: appCode(String(key)) })
		const browser = visit()
		expect(await signInBy(browser, device, { userHandle: handleOf(member.id) })).toEqual({})
		expect((await whoIs(browser)).member.id).toBe(member.id)
		expect((await ownOf(browser))[0]?.lastUsed).toEqual(expect.any(String))
		expect(await kinds()).toContain('signed-in-by-passkey')
	})

	test('is a second factor after the password, beside the app', async () => {
		const email = 'chen@example.com'
		const { colleague, device } = await equipped(email)
		expect(await visit().ask('sign-in', { email, password })).toEqual({ next: 'signed-in' })
		const { key } = await colleague.ask('second-factor/start', { password })
		await colleague.ask('second-factor/confirm', { code: appCode(String(key)) })
		const browser = visit()
		expect(await browser.ask('sign-in/passkey/begin', { isSecond: true })).toEqual({
			status: 401,
			reason: 'signed-out',
		})
		expect(await browser.ask('sign-in', { email, password })).toEqual({ next: 'second-factor' })
		expect(await browser.ask('state')).toMatchObject({ stage: 'second-factor', hasPasskey: true })
		const begun = await browser.ask('sign-in/passkey/begin', { isSecond: true })
		expect(begun.options).toMatchObject({ allowCredentials: [{ id: device.id, transports: ['internal'] }] })
		expect(await browser.ask('sign-in/passkey', device.get(optionsOf(begun)))).toEqual({})
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in' })
		await browser.ask('sign-out', {})
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-out' })
	})

	test('goes on with a session that has rested', async () => {
		const { colleague, member, device } = await equipped('dora@example.com')
		const { device: before } = await whoIs(colleague)
		await rest(member.id)
		expect(await colleague.ask('state')).toMatchObject({ stage: 'idle', hasPasskey: true })
		expect(await resumeBy(colleague, device)).toEqual({})
		expect((await whoIs(colleague)).device.id).toBe(before.id)
		expect(await kinds()).toContain('resumed-by-passkey')
	})

	test('is renamed, and removed by the password, which signs out whoever signed in by it', async () => {
		const { colleague, device } = await equipped('emil@example.com')
		const thief = visit()
		await signInBy(thief, device)
		const byPassword = visit()
		await byPassword.ask('sign-in', { email: 'emil@example.com', password })
		const [{ id } = { id: '' }] = await ownOf(colleague)
		expect(await colleague.ask('passkeys/rename', { id, name: 'Old laptop' })).toEqual({})
		expect((await ownOf(colleague))[0]?.name).toBe('Old laptop')
		expect(await colleague.ask('passkeys/remove', { id })).toMatchObject({ reason: 'password-needed' })
		expect(await colleague.ask('passkeys/remove', { id, password })).toEqual({})
		expect(await ownOf(colleague)).toEqual([])
		expect(await thief.ask('state')).toMatchObject({ stage: 'signed-out' })
		expect(await byPassword.ask('state')).toMatchObject({ stage: 'signed-in' })
		expect(await signInBy(visit(), device)).toMatchObject({ reason: 'passkey-wrong' })
		expect(await kinds()).toContain('passkey-removed')
	})

	test('is one of ten at most, even if two come at once', async () => {
		const { colleague, member } = await joined(owner, 'fatima@example.com')
		const options = optionsOf(await colleague.ask('passkeys/begin', { password }))
		const made = { name: 'Eleventh', ...authenticator().create(options) }
		const rows = Array.from({ length: maxPasskeysOfMember }, (_, at) => ({
			...{ workspace, account: member.id, credential: `fatima-${at}`, name: String(at) },
			...{ publicKey: Buffer.of(1), counter: 0, transports: [] },
		}))
		const database = await authDatabase()
		await database.insert(passkeys).values(rows.slice(1))
		let isDone = false
		const adding = await database.transaction(async (tx) => {
			await tx.select().from(user).where(eq(user.id, member.id)).for('update')
			const answer = colleague.ask('passkeys/add', made).finally(() => {
				isDone = true
			})
			const isWaiting = async () =>
				(await tx.execute(sql`select from pg_locks where not granted and pid <> pg_backend_pid()`)).rows
					.length > 0
			while (!isDone && !(await isWaiting()));
			await tx.insert(passkeys).values(rows.slice(0, 1))
			return { answer }
		})
		expect(await adding.answer).toEqual({ status: 422, reason: 'too-many' })
		expect(await colleague.ask('passkeys/begin', { password })).toEqual({ status: 422, reason: 'too-many' })
	})

	test('goes with a new invitation, as the second factor does, and with the member', async () => {
		const email = 'gao@example.com'
		const { colleague, member, device } = await equipped(email)
		const { token } = await invited(owner, email)
		const back = visit()
		expect(await back.ask('invitations/join', { token, name: 'Gao', password })).toEqual({})
		expect(await ownOf(back)).toEqual([])
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-out' })
		expect(await signInBy(visit(), device)).toMatchObject({ reason: 'passkey-wrong' })
		const fresh = authenticator()
		await addTo(back, fresh, password)
		await owner.ask('members/remove', { id: member.id })
		expect(await signInBy(visit(), fresh)).toMatchObject({ reason: 'passkey-wrong' })
		const database = await authDatabase()
		expect(await database.$count(passkeys, eq(passkeys.account, member.id))).toBe(0)
	})
})

describe('where everybody needs a second factor', () => {
	let boss: Visit
	const demand = (isDemanded: boolean) => boss.ask('second-factor/demand', { isDemanded, password })
	const device = authenticator()

	beforeAll(async () => {
		boss = (await founded('boss@demand.example')).owner
	})

	test('an owner with a passkey may demand it', async () => {
		expect(await demand(true)).toMatchObject({ reason: 'second-factor-off' })
		await addTo(boss, device, password)
		expect(await demand(true)).toEqual({})
		expect(await boss.ask('state')).toMatchObject({ stage: 'signed-in', isFactorDemanded: true })
	})

	test('a passkey is one: a member without any may add it and goes on', async () => {
		const { token } = await invited(boss, 'hana@demand.example')
		const colleague = visit()
		await colleague.ask('invitations/join', { token, name: 'Hana', password })
		expect(await colleague.ask('state')).toMatchObject({ stage: 'factor-demanded' })
		expect(await colleague.ask('passkeys')).toMatchObject({ reason: 'paused' })
		expect(await addTo(colleague, authenticator(), password)).toEqual({})
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-in' })
		const { members } = await boss.ask('members')
		expect(members).toContainEqual(
			expect.objectContaining({ email: 'hana@demand.example', hasSecondFactor: true, passkeys: 1 }),
		)
	})

	test('the password alone opens nothing, and sets up no other factor, until the passkey is used', async () => {
		const email = 'boss@demand.example'
		const browser = visit()
		expect(await browser.ask('sign-in', { email, password })).toEqual({ next: 'signed-in' })
		const state = { database: 'ok', stage: 'passkey-demanded', email, hasPasskey: true }
		expect(await browser.ask('state')).toEqual(state)
		const paused = { status: 401, reason: 'paused' }
		expect(await browser.ask('members')).toEqual(paused)
		expect(await browser.ask('second-factor/start', { password })).toEqual(paused)
		expect(await browser.ask('passkeys/begin', { password })).toEqual(paused)
		expect(await browser.ask('resume', { password })).toEqual(paused)
		expect(await resumeBy(browser, device)).toEqual({})
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in' })
	})

	test('a session by a passkey that was removed has no second factor any more', async () => {
		const { owner: other } = await founded('kim@demand.example')
		await addTo(other, authenticator(), password)
		await addTo(other, authenticator(), password)
		const [, { id } = { id: '' }] = await ownOf(other)
		expect(await other.ask('second-factor/demand', { isDemanded: true, password })).toEqual({})
		expect(await other.ask('state')).toMatchObject({ stage: 'signed-in' })
		expect(await other.ask('passkeys/remove', { id, password })).toEqual({})
		expect(await other.ask('state')).toMatchObject({ stage: 'passkey-demanded' })
	})

	test('the only factor of a member is not removed', async () => {
		const [{ id } = { id: '' }] = await ownOf(boss)
		const remove = () => boss.ask('passkeys/remove', { id, password })
		expect(await remove()).toEqual({ status: 409, reason: 'second-factor-demanded' })
		const { key } = await boss.ask('second-factor/start', { password })
		await boss.ask('second-factor/confirm', { code: appCode(String(key)) })
		expect(await remove()).toEqual({})
		expect(await boss.ask('state')).toMatchObject({ stage: 'signed-in' })
	})
})

test('where the company’s account is demanded, a passkey lets in whom a password does: one owner alone', async () => {
	const team = await founded('keeper@company.example')
	const { colleague } = await joined(team.owner, 'ines@company.example')
	const [keeper, other] = [authenticator(), authenticator()]
	await addTo(team.owner, keeper, password)
	await addTo(colleague, other, password)
	const database = await authDatabase()
	await database
		.insert(companySignIn)
		.values({ workspace: team.workspace, isDemanded: true, emergencyOwner: team.member.id })
	const browser = visit()
	expect(await signInBy(browser, other)).toEqual({ status: 403, reason: 'company-demanded' })
	expect(await browser.ask('state')).toMatchObject({ stage: 'signed-out' })
	expect(await signInBy(visit(), keeper)).toEqual({})
})
