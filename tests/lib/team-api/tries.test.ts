import { randomInt } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { knownDevices, tries } from '@/lib/database/schema/auth'
import { maxTriesOfKnownDevice } from '@/lib/limits/account-limits'
import { rowsIn } from '../database/rows-in'
import { appCode } from './app-code'
import { founded, invited } from './team'
import { password, type Visit, visit } from './visit'

const email = 'wei@example.com'
const wrong = `${password}?`
const tooMany = { status: 429, reason: 'too-many-tries' }
const signedIn = { next: 'signed-in' }
let owner: Visit
let workspace = ''

const signIn = (browser: Visit, typed: string) => browser.ask('sign-in', { email, password: typed })

/** Wrong passwords, one after the other. */
async function guess(browser: Visit, times: number) {
	for (let tried = 0; tried < times; tried++)
		expect(await signIn(browser, wrong)).toMatchObject({ reason: 'no-match' })
}

const wrongCode = { code: 'aaaa-bbbb-cccc', name: 'A', email: 'a@example.com', password }

/** Fills up what an address may try, with codes, for which no password is worked out. */
async function exhaust(address: string) {
	const attacker = visit({ address })
	for (let tried = 0; tried < 30; tried++) await attacker.ask('owner', wrongCode)
	expect(await signIn(visit({ address }), password)).toEqual(tooMany)
}

beforeAll(async () => {
	const team = await founded(email)
	owner = team.owner
	workspace = team.workspace
})
beforeEach(async () => {
	await (await authDatabase()).delete(tries)
})

describe('wrong passwords', () => {
	test('keep the address that sent them from this account, and nobody else', async () => {
		const address = '203.0.113.5'
		const attack = () => visit({ address }).ask('sign-in', { email: 'WEI@example.com ', password: wrong })
		const answers = await Promise.all(Array.from({ length: 8 }, attack))
		expect(answers.filter(({ reason }) => reason === 'no-match')).toHaveLength(5)
		const response = await visit({ address }).send('sign-in', { email, password })
		expect(response.status).toBe(429)
		const { until } = (await response.json()) as { until: string }
		const seconds = (Date.parse(until) - Date.now()) / 1000
		expect(seconds).toBeGreaterThan(0)
		expect(seconds).toBeLessThanOrEqual(15 * 60)
		expect(Math.abs(Number(response.headers.get('retry-after')) - seconds)).toBeLessThan(5)
		expect(await signIn(visit(), password)).toEqual(signedIn)
		expect(await visit({ address }).ask('sign-in', { email: 'nobody@example.com', password })).toMatchObject({
			reason: 'no-match',
		})
	})

	test('are noted once for an account, from however many addresses they come', async () => {
		const noted = () =>
			rowsIn(workspace, sql`select number from team.audit where kind = 'account-locked' order by number`)
		const before = (await noted()).length
		for (let at = 0; at < 3; at++) {
			const attacker = visit()
			await guess(attacker, 5)
			expect(await signIn(attacker, wrong)).toEqual(tooMany)
		}
		expect(await noted()).toHaveLength(before + 1)
	})
})

test('after thirty wrong codes an address waits, whatever it says about itself and for whichever account', async () => {
	const address = '203.0.113.7'
	const elsewhere = () => ({
		headers: {
			'x-forwarded-for': `198.51.100.${randomInt(250)}`,
			forwarded: `for=198.51.100.${randomInt(250)}`,
		},
	})
	const typed = () => visit({ address }).ask('owner', wrongCode, elsewhere())
	for (let tried = 0; tried < 30; tried++) expect(await typed()).toMatchObject({ reason: 'owner-exists' })
	expect(await typed()).toEqual(tooMany)
	expect(await visit({ address }).ask('sign-in', { email: 'b@example.com', password }, elsewhere())).toEqual(
		tooMany,
	)
	expect(await visit().ask('sign-in', { email: 'b@example.com', password })).toMatchObject({
		reason: 'no-match',
	})
})

describe('a device that signed in before', () => {
	test('signs in, whatever others try at its address and for its account', async () => {
		const address = '203.0.113.11'
		const device = visit({ address })
		expect(await signIn(device, password)).toEqual(signedIn)
		await device.ask('sign-out', {})
		await guess(visit({ address }), 5)
		await exhaust(address)
		expect(await signIn(device, password)).toEqual(signedIn)
	})

	test('is recognized by a token of which the database has a hash alone, and which opens nothing', async () => {
		const device = visit()
		const response = await device.send('sign-in', { email, password })
		const cookie = response.headers.getSetCookie().find((one) => one.startsWith('team.device='))
		expect(cookie?.replace(/=[^;]*/, '=')).toBe(
			'team.device=; Max-Age=34560000; Path=/api/team; HttpOnly; SameSite=Strict',
		)
		const token = device.jar.get('team.device') ?? ''
		expect(token).toMatch(/^[\w-]{43}$/)
		const rows = await (await authDatabase()).select().from(knownDevices)
		expect(rows.length).toBeGreaterThan(0)
		expect(JSON.stringify(rows)).not.toContain(token)
		const thief = visit()
		thief.jar.set('team.device', token)
		expect(await thief.ask('devices')).toMatchObject({ reason: 'signed-out' })
	})

	test('is known for the account that signed in alone', async () => {
		const address = '203.0.113.13'
		const other = visit({ address })
		const { token } = await invited(owner, 'other@example.com')
		await other.ask('invitations/join', { token, name: 'Other', password })
		await guess(other, 5)
		expect(await signIn(other, password)).toEqual(tooMany)
	})

	test('is known no longer after too many wrong passwords in a row, so that who steals it cannot guess on', async () => {
		const device = visit()
		await signIn(device, password)
		const database = await authDatabase()
		await database.update(knownDevices).set({ failures: maxTriesOfKnownDevice - 1 })
		await guess(device, 1)
		expect(await signIn(device, password)).toEqual(signedIn)
		await guess(device, 6)
		await database.update(knownDevices).set({ failures: maxTriesOfKnownDevice })
		await guess(device, 5)
		expect(await signIn(device, wrong)).toEqual(tooMany)
	})

	test('is known no longer once its member signs it out from elsewhere', async () => {
		const device = visit()
		await signIn(device, password)
		await owner.ask('devices/sign-out-others', {})
		await guess(device, 5)
		expect(await signIn(device, password)).toEqual(tooMany)
	})
})

describe('who is signed in', () => {
	const change = (browser: Visit, old: string) => browser.ask('password', { old, new: password })

	test('may type the password wrong often, whatever others try', async () => {
		const address = '203.0.113.17'
		const browser = visit({ address })
		await signIn(browser, password)
		browser.jar.delete('team.device')
		await exhaust(address)
		for (let tried = 0; tried < 8; tried++)
			expect(await change(browser, wrong)).toMatchObject({ reason: 'password-wrong' })
		expect(await change(browser, password)).toEqual({})
	})

	test('is signed out by very many, so that who finds a page open cannot guess on', async () => {
		const browser = visit()
		await signIn(browser, password)
		expect(await change(browser, wrong)).toMatchObject({ reason: 'password-wrong' })
		await (await authDatabase()).update(tries).set({ count: maxTriesOfKnownDevice - 1 })
		expect(await change(browser, wrong)).toMatchObject({ reason: 'password-wrong' })
		expect(await change(browser, wrong)).toMatchObject({ status: 401, reason: 'signed-out' })
		expect(await browser.ask('devices')).toMatchObject({ reason: 'signed-out' })
	})
})

test('a link that nobody can guess works from an address that has tried too often', async () => {
	const address = '203.0.113.19'
	await exhaust(address)
	await signIn(owner, password)
	const { token } = await invited(owner, 'late@example.com')
	const guest = visit({ address })
	for (let tried = 0; tried < 40; tried++)
		expect(await guest.ask('invitations/join', { token: 'x'.repeat(65), name: 'B', password })).toMatchObject(
			{
				reason: 'invitation-ended',
			},
		)
	expect(await guest.ask('invitations/join', { token, name: 'Late', password })).toEqual({})
	expect(await guest.ask('state')).toMatchObject({ stage: 'signed-in' })
})

describe('wrong codes of a second factor', () => {
	let key = ''
	const toCode = async (browser: Visit) =>
		expect(await signIn(browser, password)).toEqual({ next: 'second-factor' })
	const wrongCode = (browser: Visit) => browser.ask('second-factor', { code: appCode(key, 99) })

	test('keep out who knows the password and guesses on, and no device that signed in before', async () => {
		await signIn(owner, password)
		key = String((await owner.ask('second-factor/start', { password })).key)
		expect(await owner.ask('second-factor/confirm', { code: appCode(key, -1) })).toMatchObject({
			recoveryCodes: expect.any(Array),
		})
		for (let at = 0; at < 4; at++) {
			const attacker = visit()
			await toCode(attacker)
			for (let tried = 0; tried < 5; tried++)
				expect(await wrongCode(attacker)).toMatchObject({ reason: 'code-wrong' })
			await toCode(attacker)
			expect(await wrongCode(attacker)).toEqual(tooMany)
		}
		const another = visit()
		await toCode(another)
		expect(await wrongCode(another)).toEqual(tooMany)
		await toCode(owner)
		expect(await wrongCode(owner)).toMatchObject({ reason: 'code-wrong' })
		expect(await owner.ask('second-factor', { code: appCode(key, 0) })).toEqual({})
		expect(await owner.ask('state')).toMatchObject({ stage: 'signed-in' })
	})
})
