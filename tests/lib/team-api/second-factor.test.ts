import { beforeAll, describe, expect, test } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { session } from '@/lib/database/schema/auth'
import { appCode } from './app-code'
import { founded } from './team'
import { password, type Visit, visit } from './visit'

const email = 'wei@example.com'
let owner: Visit
let key = ''
let recoveryCodes: string[] = []

/** A browser that has given e-mail and password, and waits for the second factor. */
async function waiting() {
	const browser = visit()
	expect(await browser.ask('sign-in', { email, password })).toEqual({ next: 'second-factor' })
	return browser
}

beforeAll(async () => {
	owner = (await founded(email)).owner
})

describe('a second factor', () => {
	test('is set up by the password and a code of the app, and gives ten recovery codes', async () => {
		expect(await owner.ask('second-factor/confirm', { code: '123456' })).toMatchObject({
			reason: 'second-factor-off',
		})
		expect(await owner.ask('second-factor/start', { password: 'not the right password' })).toMatchObject({
			reason: 'password-wrong',
		})
		const begun = await owner.ask('second-factor/start', { password })
		key = String(begun.key)
		expect(begun.uri).toBe(
			`otpauth://totp/K-visa%20Check:wei%40example.com?secret=${key}&issuer=K-visa+Check&digits=6&period=30`,
		)
		expect(await owner.ask('second-factor/confirm', { code: appCode(key, 9) })).toMatchObject({
			reason: 'code-wrong',
		})
		const confirmed = await owner.ask('second-factor/confirm', { code: appCode(key) })
		recoveryCodes = confirmed.recoveryCodes as string[]
		expect(new Set(recoveryCodes).size).toBe(10)
		expect(await owner.ask('state')).toMatchObject({
			stage: 'signed-in',
			hasSecondFactor: true,
			recoveryLeft: 10,
		})
		expect(await owner.ask('second-factor/start', { password })).toMatchObject({ reason: 'second-factor-on' })
	})

	test('is asked for after the password, and until then nothing opens', async () => {
		const database = await authDatabase()
		const sessions = () => database.$count(session)
		const before = await sessions()
		const browser = await waiting()
		expect([...browser.jar.keys()]).toEqual(['team.two_factor'])
		expect(await sessions()).toBe(before)
		expect(await browser.ask('state')).toEqual({ database: 'ok', stage: 'second-factor' })
		expect(await browser.ask('devices')).toEqual({ status: 401, reason: 'signed-out' })
		expect(await visit().ask('second-factor', { code: appCode(key, 1) })).toMatchObject({
			reason: 'signed-out',
		})
		expect(await browser.ask('second-factor', { code: appCode(key, 9) })).toMatchObject({
			reason: 'code-wrong',
		})
	})

	test('takes a code of the app once: of two browsers at once, and ever after', async () => {
		const browsers = [await waiting(), await waiting()]
		const code = appCode(key, 1)
		const answers = await Promise.all(browsers.map((browser) => browser.ask('second-factor', { code })))
		const refused = { status: 422, reason: 'code-used' }
		expect(answers.filter((answer) => answer.reason === undefined)).toEqual([{}])
		expect(answers.filter((answer) => answer.reason !== undefined)).toEqual([refused])
		expect(await (await waiting()).ask('second-factor', { code })).toEqual(refused)
	})

	test('takes each recovery code once, however it is typed', async () => {
		const [recoveryCode = ''] = recoveryCodes
		const browser = await waiting()
		expect(
			await browser.ask('second-factor', { recoveryCode: recoveryCode.toUpperCase().replace('-', ' ') }),
		).toEqual({})
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in', recoveryLeft: 9 })
		expect(await (await waiting()).ask('second-factor', { recoveryCode })).toMatchObject({
			reason: 'code-wrong',
		})
	})

	test('gives new recovery codes, after which the old ones count no longer', async () => {
		const renewed = await owner.ask('second-factor/codes', { password })
		expect(renewed.recoveryCodes).toHaveLength(10)
		const browser = await waiting()
		expect(await browser.ask('second-factor', { recoveryCode: recoveryCodes[1] })).toMatchObject({
			reason: 'code-wrong',
		})
		const [fresh] = renewed.recoveryCodes as string[]
		expect(await browser.ask('second-factor', { recoveryCode: fresh })).toEqual({})
	})

	test('stops after five wrong codes of one sign-in', async () => {
		const browser = await waiting()
		const wrong = () => browser.ask('second-factor', { code: appCode(key, 9) })
		for (let tried = 0; tried < 5; tried++) expect(await wrong()).toMatchObject({ reason: 'code-wrong' })
		expect(await wrong()).toMatchObject({ status: 429, reason: 'too-many-tries' })
		expect(await browser.ask('state')).toMatchObject({ stage: 'signed-out' })
	})

	test('is turned off by the password', async () => {
		expect(await owner.ask('second-factor/off', { password })).toEqual({})
		expect(await owner.ask('state')).toMatchObject({ hasSecondFactor: false, recoveryLeft: 0 })
		expect(await visit().ask('sign-in', { email, password })).toEqual({ next: 'signed-in' })
	})
})
