import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { session } from '@/lib/database/schema/auth'
import { maxDevicesOfMember } from '@/lib/limits/account-limits'
import { rowsIn } from '../database/rows-in'
import { founded, whoIs } from './team'
import { password, type Visit, visit } from './visit'

const email = 'wei@example.com'
const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1'
const easilyGuessed = [
	['qwerty123456', 'password-known'],
	['Wei@example.com', 'password-personal'],
	['aaaaaaaaaaaa', 'password-repeated'],
]
const signedOut = { status: 401, reason: 'signed-out' }
let owner: Visit
let workspace = ''

async function signedIn() {
	const browser = visit({ userAgent })
	expect(await browser.ask('sign-in', { email, password })).toEqual({ next: 'signed-in' })
	return browser
}

beforeAll(async () => {
	const team = await founded(email)
	owner = team.owner
	workspace = team.workspace
})

describe('the cookie of a session', () => {
	test('is for our own pages alone, out of reach of scripts and, by https, for https alone', async () => {
		const attributes = async (headers: Record<string, string>) => {
			const response = await visit().send('sign-in', { email, password }, { headers })
			return response.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*/, '='))
		}
		expect(await attributes({})).toEqual([
			'team.session_token=; Max-Age=2592000; Path=/api/team; HttpOnly; SameSite=Strict',
			'team.device=; Max-Age=34560000; Path=/api/team; HttpOnly; SameSite=Strict',
		])
		expect(await attributes({ 'x-forwarded-proto': 'https' })).toEqual([
			'__Secure-team.session_token=; Max-Age=2592000; Path=/api/team; HttpOnly; Secure; SameSite=Strict',
			'__Secure-team.device=; Max-Age=34560000; Path=/api/team; HttpOnly; Secure; SameSite=Strict',
		])
	})

	test('opens nothing if it is forged, or made of what the database holds', async () => {
		const database = await authDatabase()
		const [kept] = await database.select().from(session).limit(1)
		const [[name = '', value = ''] = []] = [...owner.jar]
		const signature = value.slice(value.indexOf('.'))
		for (const forged of [
			`${value.slice(0, -2)}A%3D`,
			`${kept?.token}${signature}`,
			`${kept?.id}${signature}`,
			'x',
			'',
		]) {
			const browser = visit()
			browser.jar.set(name, forged)
			expect(await browser.ask('devices')).toEqual(signedOut)
		}
		expect(value.startsWith(kept?.token ?? '?')).toBe(false)
	})

	test('opens nothing any more once its session is over', async () => {
		const browser = await signedIn()
		const { device } = await whoIs(browser)
		const [row] = await rowsIn<{ session: string }>(
			workspace,
			sql`select session from team.devices where device = ${device.id}`,
		)
		const database = await authDatabase()
		await database
			.update(session)
			.set({ expiresAt: new Date(Date.now() - 1) })
			.where(eq(session.id, row?.session ?? ''))
		expect(await browser.ask('devices')).toEqual(signedOut)
		expect(await browser.ask('state')).toEqual({ database: 'ok', stage: 'signed-out' })
	})
})

describe('a request from a page of another site', () => {
	test.each([
		['origin', 'https://other.example'],
		['origin', 'null'],
		['origin', 'http://team.example:8080'],
		['origin', 'http://team.example.other.example'],
		['sec-fetch-site', 'cross-site'],
		['sec-fetch-site', 'same-site'],
	])('is refused: %s %s', async (name, value) => {
		const headers = { [name]: value }
		const refused = { status: 403, reason: 'foreign-origin' }
		expect(await owner.ask('devices/sign-out-others', {}, { headers })).toEqual(refused)
		expect(await owner.ask('devices', undefined, { headers })).toEqual(refused)
	})
})

describe('the devices of a member', () => {
	test('are named by browser and system, and show no token', async () => {
		const browser = await signedIn()
		const { devices } = (await browser.ask('devices')) as { devices: Record<string, unknown>[] }
		const words = devices.map(({ browser, system, isThis }) => ({ browser, system, isThis }))
		expect(words).toContainEqual({ browser: 'Safari', system: 'iPhone', isThis: true })
		expect(words).toContainEqual({ browser: 'Firefox', system: 'Linux', isThis: false })
		expect(Object.keys(devices[0] ?? {}).sort()).toEqual(
			['browser', 'id', 'isThis', 'keeps', 'lastSeen', 'since', 'system', 'waiting'].sort(),
		)
		const token = [...browser.jar.values()][0]?.split('.')[0] ?? '?'
		expect(JSON.stringify(devices)).not.toContain(token)
	})

	test('are kept without an address and without the header that browsers send', async () => {
		const database = await authDatabase()
		const rows = await database.select().from(session)
		expect(rows.length).toBeGreaterThan(1)
		expect(rows.filter(({ ipAddress, userAgent }) => ipAddress || userAgent)).toEqual([])
	})

	test('have a slot each, which no other has, when they sign in at once, too', async () => {
		await Promise.all([signedIn(), signedIn(), signedIn()])
		const rows = await rowsIn<{ slot: number }>(workspace, sql`select slot from team.devices`)
		const slots = rows.map(({ slot }) => slot)
		expect(new Set(slots).size).toBe(slots.length)
		expect(Math.min(...slots)).toBe(1)
	})

	test('can be signed out one by one, and all others at once', async () => {
		const [one, other] = [await signedIn(), await signedIn()]
		const { device } = await whoIs(one)
		expect(await other.ask('devices/sign-out', { id: device.id })).toEqual({})
		expect(await one.ask('devices')).toEqual(signedOut)
		expect(await owner.ask('devices/sign-out-others', {})).toEqual({})
		expect(await other.ask('devices')).toEqual(signedOut)
		const { devices } = (await owner.ask('devices')) as { devices: unknown[] }
		expect(devices).toHaveLength(1)
	})
})

test('of more devices than a member may have, the one that signed in first is signed out', async () => {
	const first = await signedIn()
	const { member } = await whoIs(first)
	const database = await authDatabase()
	await database.insert(session).values(
		Array.from({ length: maxDevicesOfMember - 2 }, (_, number) => ({
			userId: member.id,
			token: `token ${number}`,
			expiresAt: new Date(Date.now() + 60_000),
		})),
	)
	expect((await whoIs(first)).member.id).toBe(member.id)
	await signedIn()
	expect(await owner.ask('devices')).toEqual(signedOut)
	expect((await whoIs(first)).member.id).toBe(member.id)
	expect(await owner.ask('sign-in', { email, password })).toEqual({ next: 'signed-in' })
})

test('a new password ends all other sessions, and the old one signs in no more', async () => {
	const other = await signedIn()
	const changed = 'another password, long enough'
	expect(await owner.ask('password', { old: 'wrong password', new: changed })).toMatchObject({
		reason: 'password-wrong',
	})
	expect(await owner.ask('password', { old: password, new: 'too short' })).toMatchObject({
		reason: 'password-short',
	})
	expect(await owner.ask('password', { old: password, new: 'x'.repeat(129) })).toMatchObject({
		reason: 'password-long',
	})
	for (const [guessed, reason] of easilyGuessed)
		expect(await owner.ask('password', { old: password, new: guessed })).toEqual({ status: 422, reason })
	expect(await owner.ask('password', { old: password, new: changed })).toEqual({})
	expect(await other.ask('devices')).toEqual(signedOut)
	expect(await owner.ask('state')).toMatchObject({ stage: 'signed-in' })
	expect(await visit().ask('sign-in', { email, password })).toMatchObject({ reason: 'no-match' })
	expect(await visit().ask('sign-in', { email, password: changed })).toEqual({ next: 'signed-in' })
})
