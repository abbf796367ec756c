import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '@/lib/database/connect'
import { runningLogins } from '@/lib/database/embedded/start-embedded'
import { idleHours } from '@/lib/limits/account-limits'
import { appCode } from '../lib/team-api/app-code'
import { containing, en, say } from '../wording'
import { expectAccessible, touch } from './accessible'
import { newPage, openBrowser } from './browser'
import { serveTeam } from './team-server'

// A member adds a passkey, signs in by it, alone and after the password, goes on by it, and removes it: by Chromium's own
// device.

const text = en.team
const password = 'long enough to be a password'
const email = 'lin.chen@example.com'

let browser: Browser
let folder = ''
let server: Awaited<ReturnType<typeof serveTeam>>
let owner: Page
let device: CDPSession
let authenticatorId = ''

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'kvisa-passkeys-'))
	;[browser, server] = await Promise.all([openBrowser(), serveTeam({ DATA_DIR: folder })])
	const { page } = await newPage(browser, { baseURL: server.origin })
	owner = page
	device = await page.context().newCDPSession(page)
	await device.send('WebAuthn.enable')
	const added = await device.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	})
	authenticatorId = added.authenticatorId
})
afterAll(async () => {
	await browser?.close()
	await server?.close()
	rmSync(folder, { recursive: true, force: true })
})

const button = (name: string) => owner.getByRole('button', { name: say(name), exact: true })
const field = (label: string) => owner.getByLabel(label, { exact: true })
const isIn = () => owner.locator('[data-action="new-role"]').waitFor()
const signOut = async () => {
	await button(text.frame.signOut).click()
	await field(text.frame.email).waitFor()
}

/** Whether the device knows the person: by a finger, a face or a code. */
const know = (isUserVerified: boolean) =>
	device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })

async function openAccount() {
	await owner.goto('/en/team#account')
	await owner.reload()
	await owner.getByRole('heading', { name: text.passkeys.title, exact: true }).waitFor()
}

test('a member adds a passkey by the password, and the device asks who they are', async () => {
	await owner.goto('/en/team')
	await field(text.owner.code).fill(await server.code())
	await field(text.frame.name).fill('Lin Chen')
	await field(text.frame.email).fill(email)
	await field(text.frame.password).fill(password)
	await button(text.owner.submit).click()
	await field(text.setUp.digits).waitFor()
	const key = ((await owner.locator('main code').textContent()) ?? '').replaceAll(/\s/g, '')
	await field(text.setUp.digits).fill(appCode(key))
	await button(text.setUp.submit).click()
	const codes = owner.getByRole('list', { name: text.recovery.list }).getByRole('listitem')
	await field(text.recovery.typeOne).fill((await codes.first().textContent()) ?? '')
	await button(text.recovery.submit).click()
	await isIn()
	await openAccount()
	await button(text.passkeys.add).click()
	await button(text.passkeys.add).click()
	await owner.getByText(text.fieldRefusals['name-missing']).first().waitFor()
	await field(text.passkeys.name).fill('Work laptop')
	await field(text.frame.ownPassword).fill('another password')
	await button(text.passkeys.add).click()
	await owner.getByText(text.fieldRefusals['password-wrong']).first().waitFor()
	await field(text.frame.ownPassword).fill(password)
	await know(false)
	await button(text.passkeys.add).click()
	await owner.getByText(text.refusals['passkey-stopped'].title).waitFor()
	await know(true)
	await button(text.passkeys.add).click()
	await owner.getByText(text.passkeys.added).waitFor()
	await owner.getByRole('row', { name: containing('Work laptop') }).waitFor()
	const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId })
	expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }])
})

test('a device has one passkey for an account', async () => {
	await button(text.passkeys.add).click()
	await field(text.passkeys.name).fill('Again')
	await field(text.frame.ownPassword).fill(password)
	await button(text.passkeys.add).click()
	await owner.getByText(text.refusals['passkey-known'].title).waitFor()
})

test('it signs in alone, and not where the device does not know the person', async () => {
	await openAccount()
	await signOut()
	await know(false)
	await button(text.passkeys.signIn).click()
	await owner.getByText(text.refusals['passkey-stopped'].title).waitFor()
	await know(true)
	await button(text.passkeys.signIn).click()
	await isIn()
})

test('it is the second factor after the password', async () => {
	await signOut()
	await field(text.frame.email).fill(email)
	await field(text.frame.password).fill(password)
	await button(text.signIn.submit).click()
	await field(text.secondFactor.digits).waitFor()
	await button(text.passkeys.use).click()
	await isIn()
})

test('it goes on with a session that has rested', async () => {
	await withClient(runningLogins(folder)?.owner ?? {}, (client) =>
		client.query(`update auth.session set updated_at = now() - interval '${idleHours + 1} hours'`),
	)
	await owner.reload()
	await owner.getByRole('heading', { name: text.signIn.resume.title }).waitFor()
	await button(text.passkeys.use).click()
	await isIn()
})

test('the page with passkeys fits a narrow screen and is accessible', async () => {
	const { page } = await newPage(browser, { baseURL: server.origin, ...touch })
	await page.context().addCookies(await owner.context().cookies())
	await page.goto('/ar/team#account')
	await page.getByRole('row', { name: containing('Work laptop') }).waitFor()
	await expectAccessible(page, 'ar account with passkeys')
	await page.context().close()
})

test('it is renamed and removed, and then opens nothing', async () => {
	await openAccount()
	await button(say(text.passkeys.renameOf, { name: 'Work laptop' })).click()
	await field(text.passkeys.name).fill('Old laptop')
	await button(text.passkeys.save).click()
	await button(say(text.passkeys.removeOf, { name: 'Old laptop' })).click()
	await button(text.passkeys.removeIt).click()
	await owner.getByText(text.fieldRefusals['password-needed']).first().waitFor()
	await field(text.frame.ownPassword).fill(password)
	await button(text.passkeys.removeIt).click()
	await owner.getByText(say(text.passkeys.removed, { name: 'Old laptop' })).waitFor()
	expect(await owner.getByRole('row').count()).toBe(0)
	await signOut()
	await button(text.passkeys.signIn).click()
	await owner.getByText(text.refusals['passkey-wrong'].title).waitFor()
})

test('none is offered at an address of numbers, for which browsers have none', async () => {
	const { page } = await newPage(browser, { baseURL: server.origin.replace('localhost', '127.0.0.1') })
	await page.goto('/en/team')
	await page.getByLabel(text.frame.email, { exact: true }).waitFor()
	expect(await page.getByRole('button', { name: text.passkeys.signIn }).count()).toBe(0)
	await page.context().close()
})
