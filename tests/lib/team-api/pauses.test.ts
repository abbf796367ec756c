import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { session } from '@/lib/database/schema/auth'
import { idleHours, sessionDays } from '@/lib/limits/account-limits'
import { rowsIn } from '../database/rows-in'
import { appCode } from './app-code'
import { requests } from './requests'
import { channelOf, founded, joined, soon, whoIs } from './team'
import { password, type Visit, visit } from './visit'

const email = 'wei@example.com'
const paused = { status: 401, reason: 'paused' }
let owner: Visit
let workspace = ''

beforeAll(async () => {
	const team = await founded(email)
	owner = team.owner
	workspace = team.workspace
})

/** The id of the session of a browser's device. */
async function sessionOf(device: string) {
	const [row] = await rowsIn<{ session: string }>(
		workspace,
		sql`select session from team.devices where device = ${device}`,
	)
	return row?.session ?? ''
}

const hours = (count: number) => sql`now() - ${`${count} hours`}::interval`

/** Lets a session rest for some hours. */
async function rest(device: string, count: number) {
	const database = await authDatabase()
	const id = await sessionOf(device)
	await database
		.update(session)
		.set({ updatedAt: hours(count) })
		.where(eq(session.id, id))
	return id
}

const restedHours = async (id: string) => {
	const [row] = await (await authDatabase())
		.select({ hours: sql<number>`round(extract(epoch from now() - updated_at) / 3600)::int` })
		.from(session)
		.where(eq(session.id, id))
	return row?.hours
}

describe('a session in which nothing was done', () => {
	test('opens nothing after twelve hours until the password is given, and then what it opened before', async () => {
		const { colleague, device } = await joined(owner, 'amina@example.com')
		await owner.ask('devices/keep', { days: 7 })
		const keys = await colleague.ask('exchange/key')
		const id = await rest(device.id, idleHours - 0.1)
		expect(await colleague.ask('members')).toHaveProperty('members')
		await rest(device.id, idleHours + 0.1)
		const state = { database: 'ok', stage: 'idle', email: 'amina@example.com' }
		expect(await colleague.ask('state')).toEqual(state)
		expect(await colleague.ask('resume', { password: `${password}?` })).toMatchObject({
			reason: 'password-wrong',
		})
		expect(await colleague.ask('state')).toEqual(state)
		const ends = async () =>
			(await (await authDatabase()).select().from(session).where(eq(session.id, id)))[0]?.expiresAt
		const before = await ends()
		expect(await colleague.ask('resume', { password })).toEqual({})
		expect(await ends()).toEqual(before)
		expect((await whoIs(colleague)).device.id).toBe(device.id)
		expect(await colleague.ask('exchange/key')).toEqual(keys)
		await owner.ask('devices/keep', { days: null })
		const kinds = await rowsIn<{ kind: string }>(workspace, sql`select kind from team.audit`)
		expect(kinds).toContainEqual({ kind: 'resumed' })
	})

	test('is refused by every route that a member can ask but those that end or continue it', async () => {
		const { colleague, device } = await joined(owner, 'ben@example.com', { permission: 'owner' })
		await rest(device.id, idleHours + 1)
		const answers: string[] = []
		for (const [path, { isOpen, body }] of Object.entries(requests)) {
			if (isOpen || path.startsWith('resume') || path === 'sign-out') continue
			const answer = await colleague.ask(path, body)
			if (answer.reason !== 'paused') answers.push(path)
		}
		expect(answers).toEqual([])
		expect(await colleague.ask('sign-out', {})).toEqual({ there: null })
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-out' })
	})

	test('rests on while a page asks by itself, and not while its member does something', async () => {
		const { colleague, device } = await joined(owner, 'chen@example.com')
		const id = await rest(device.id, 5)
		const page = { page: 'page', place: null }
		await colleague.ask('state')
		await colleague.ask('exchange/changes?after=0&view=all')
		await colleague.ask('exchange/head', { number: 1, hash: 'ab'.repeat(32) })
		await colleague.ask('presence', page)
		await colleague.ask('devices/tell', { waiting: 1 })
		await colleague.ask('my-record/requests')
		expect(await restedHours(id)).toBe(5)
		await colleague.ask('read', { candidates: ['key'] })
		expect(await restedHours(id)).toBe(0)
	})

	test('ends after thirty days, however often it was used', async () => {
		const { colleague, device } = await joined(owner, 'dora@example.com')
		const id = await sessionOf(device.id)
		const database = await authDatabase()
		const [row] = await database
			.select({ days: sql<number>`extract(day from expires_at - created_at)::int` })
			.from(session)
			.where(eq(session.id, id))
		expect(row?.days).toBeLessThanOrEqual(sessionDays)
		await database
			.update(session)
			.set({ expiresAt: hours(0) })
			.where(eq(session.id, id))
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-out' })
		expect(await colleague.ask('resume', { password })).toMatchObject({ reason: 'signed-out' })
	})
})

describe('a second factor for everybody', () => {
	const demand = (browser: Visit, isDemanded: boolean, typed = password) =>
		browser.ask('second-factor/demand', { isDemanded, password: typed })
	const setUp = async (browser: Visit) => {
		const { key } = await browser.ask('second-factor/start', { password })
		return browser.ask('second-factor/confirm', { code: appCode(String(key)) })
	}
	let colleague: Visit

	test('is demanded by an owner who has one, with the password', { timeout: soon }, async () => {
		colleague = (await joined(owner, 'emil@example.com')).colleague
		expect(await demand(colleague, true)).toMatchObject({ status: 404 })
		expect(await demand(owner, true)).toMatchObject({ reason: 'second-factor-off' })
		await setUp(owner)
		expect(await demand(owner, true, `${password}?`)).toMatchObject({ reason: 'password-wrong' })
		expect(await owner.ask('state')).toMatchObject({ isFactorDemanded: false })
		const channel = await channelOf(colleague)
		expect(await demand(owner, true)).toEqual({})
		// Whoever has none hears nothing more.
		await channel.ended()
		expect(await owner.ask('state')).toMatchObject({ stage: 'signed-in', isFactorDemanded: true })
	})

	test('leaves who has none nothing but to set one up', async () => {
		const state = { database: 'ok', stage: 'factor-demanded', email: 'emil@example.com' }
		expect(await colleague.ask('state')).toEqual(state)
		for (const path of ['members', 'exchange/key', 'exchange/snapshot', 'devices', 'exchange/events'])
			expect(await colleague.ask(path)).toEqual(paused)
		const again = visit()
		await again.ask('sign-in', { email: 'emil@example.com', password })
		expect(await again.ask('state')).toEqual(state)
		expect(await setUp(colleague)).toMatchObject({ recoveryCodes: expect.any(Array) })
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-in', hasSecondFactor: true })
		expect(await colleague.ask('members')).toHaveProperty('members')
	})

	test('cannot be turned off as long as it is demanded', async () => {
		const off = (browser: Visit) => browser.ask('second-factor/off', { password })
		const refused = { status: 409, reason: 'second-factor-demanded' }
		expect(await off(colleague)).toEqual(refused)
		expect(await off(owner)).toEqual(refused)
		expect(await demand(owner, false)).toEqual({})
		expect(await off(colleague)).toEqual({})
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-in', hasSecondFactor: false })
		const kinds = (await rowsIn<{ kind: string }>(workspace, sql`select kind from team.audit`)).map(
			({ kind }) => kind,
		)
		expect(kinds).toEqual(expect.arrayContaining(['factor-demanded', 'factor-no-longer-demanded']))
	})
})
