import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '@/lib/database/connect'
import { runningLogins } from '@/lib/database/embedded/start-embedded'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import type { Locale } from '@/lib/i18n/locales'
import { idleHours } from '@/lib/limits/account-limits'
import { appCode } from '../lib/team-api/app-code'
import { containing, en, say } from '../wording'
import { expectAccessible, touch } from './accessible'
import { newPage, openBrowser } from './browser'
import { inTurn } from './parts'
import { serveTeam } from './team-server'

// How members get in, and back in: passwords that are refused, a session that rests, a second factor for everybody, and an
// owner who has lost everything.

const text = en.team
const password = 'long enough to be a password'
const email = 'lin.chen@example.com'

let browser: Browser
let folder = ''
let server: Awaited<ReturnType<typeof serveTeam>>
let owner: Page
beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'kvisa-ways-'))
	;[browser, server] = await Promise.all([openBrowser(), serveTeam({ DATA_DIR: folder })])
	owner = await open()
})
afterAll(async () => {
	await browser?.close()
	await server?.close()
	rmSync(folder, { recursive: true, force: true })
})

async function open(hash = '', options = {}) {
	const { page } = await newPage(browser, { baseURL: server.origin, ...options })
	await page.goto(`/en/team${hash}`)
	return page
}
const button = (page: Page, name: string) => page.getByRole('button', { name: say(name), exact: true })
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name: containing(name) })

async function openView(page: Page, view: string) {
	await page.goto(`/en/team#${view}`)
	await page.reload()
}

/** Enters the key of a new second factor, as an app would, and one of the recovery codes. */
async function setUp(page: Page) {
	// The page before, which asks for the owner's code, shows a command as code.
	await field(page, text.setUp.digits).waitFor()
	const shown = page.locator('main code')
	await field(page, text.setUp.digits).fill(
		appCode(((await shown.textContent()) ?? '').replaceAll(/\s/g, '')),
	)
	await button(page, text.setUp.submit).click()
	const codes = page.getByRole('list', { name: text.recovery.list }).getByRole('listitem')
	await codes.first().waitFor()
	await field(page, text.recovery.typeOne).fill((await codes.first().textContent()) ?? '')
	await button(page, text.recovery.submit).click()
}

/** Lets every session rest for longer than it may. */
const rest = () =>
	withClient(runningLogins(folder)?.owner ?? {}, (client) =>
		client.query(`update auth.session set updated_at = now() - interval '${idleHours + 1} hours'`),
	)

test('a password that is easily guessed is refused at its field, with the reason', async () => {
	await field(owner, text.owner.code).fill(await server.code())
	await field(owner, text.frame.name).fill('Lin Chen')
	await field(owner, text.frame.email).fill(email)
	for (const [typed, reason] of [
		['Password1234', 'password-known'],
		['lin.chen 2026', 'password-personal'],
		['aaaaaaaaaaaa', 'password-repeated'],
	] as const) {
		await field(owner, text.frame.password).fill(typed)
		await button(owner, text.owner.submit).click()
		await owner.getByText(say(text.fieldRefusals[reason])).first().waitFor()
	}
	await field(owner, text.frame.password).fill(password)
	await button(owner, text.owner.submit).click()
	await setUp(owner)
	await owner.locator('[data-action="new-role"]').waitFor()
})

test('who invites a first colleague is offered a second owner, which takes the password again', async () => {
	await openView(owner, 'members')
	await button(owner, text.invite.title).click()
	await field(owner, text.frame.email).fill('wei.sun@example.com')
	await button(owner, text.invite.second.action).click()
	await owner.getByText(text.invite.makesOwner).waitFor()
	await field(owner, text.frame.ownPassword).first().fill('another password')
	await button(owner, text.invite.submit).click()
	await owner.getByText(text.fieldRefusals['password-wrong']).first().waitFor()
	await field(owner, text.frame.ownPassword).first().fill(password)
	await button(owner, text.invite.submit).click()
	const link = owner.locator('main code')
	await link.waitFor()
	const colleague = await open(new URL((await link.textContent()) ?? '').hash)
	await field(colleague, text.frame.name).fill('Wei Sun')
	await field(colleague, text.frame.password).fill(password)
	await button(colleague, text.join.submit).click()
	await button(colleague, text.setUp.later).click()
	await colleague.locator('[data-action="new-role"]').waitFor()
	await openView(owner, 'members')
	const row = owner.getByRole('row', { name: containing('Wei Sun') })
	await row.getByRole('button', { name: say(text.roles.changeOf, { name: 'Wei Sun' }) }).click()
	await row.getByRole('combobox').selectOption('recruiter')
	await row.getByRole('button', { name: text.members.save }).click()
	await owner.getByText(text.frame.missing.password).first().waitFor()
	await row.getByLabel(text.frame.ownPassword, { exact: true }).fill(password)
	await row.getByRole('button', { name: text.members.save }).click()
	await owner.getByText(say(text.members.saved, { name: 'Wei Sun' })).waitFor()
	await colleague.context().close()
})

test('a session that has rested asks for the password, and goes on with what was there', async () => {
	await openView(owner, 'account')
	await field(owner, text.account.password.old).fill('typed before')
	await rest()
	await owner.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
	await heading(owner, text.signIn.resume.title).waitFor()
	expect(await owner.locator('#new-password').isVisible()).toBe(false)
	await owner.locator('input#password').fill('another password')
	await button(owner, text.signIn.resume.submit).click()
	await owner.getByText(text.fieldRefusals['password-wrong']).first().waitFor()
	await owner.locator('input#password').fill(password)
	await button(owner, text.signIn.resume.submit).click()
	await owner.locator('#new-password').waitFor()
	expect(await owner.locator('#old-password').inputValue()).toBe('typed before')
})

test('a second factor that everybody needs leaves a member without one nothing else', async () => {
	await openView(owner, 'members')
	await field(owner, text.frame.ownPassword).fill(password)
	await button(owner, text.members.everybody.demand).click()
	await owner.getByText(text.members.everybody.demanded).waitFor()
	const colleague = await open()
	await field(colleague, text.frame.email).fill('wei.sun@example.com')
	await field(colleague, text.frame.password).fill(password)
	await button(colleague, text.signIn.submit).click()
	await colleague.getByText(text.setUp.demanded).waitFor()
	expect(await button(colleague, text.setUp.later).count()).toBe(0)
	await field(colleague, text.frame.password).fill(password)
	await button(colleague, text.setUp.begin).click()
	await setUp(colleague)
	await colleague
		.getByText(en.teamDesk.noOpenings)
		.or(colleague.locator('[data-action="new-role"]'))
		.first()
		.waitFor()
	await colleague.context().close()
})

test('an owner who has lost everything gets back in by the code of the command, and sets up a new second factor', async () => {
	const asked = ['scripts/database/team-recover.mjs', '--email', email]
	const { stdout, stderr } = spawnSync(process.execPath, asked, {
		encoding: 'utf8',
		env: { ...process.env, DATA_DIR: folder },
	})
	const [, code = stderr] = new RegExp(`${email}: (\\S+) `).exec(stdout) ?? []
	const found = await open()
	await found.getByRole('link', { name: text.signIn.recover.link }).click()
	await field(found, text.owner.code).fill(code)
	await field(found, text.account.password.fresh).fill('a password after the lost one')
	await button(found, text.signIn.recover.submit).click()
	await found.getByText(text.setUp.demanded).waitFor()
	await setUp(found)
	await found.locator('[data-action="new-role"]').waitFor()
	await owner.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
	await owner.getByText(text.frame.ended.title).waitFor()
	await owner.context().close()
	owner = found
})

test('an owner is told when the server is reached through a proxy that it does not trust', async () => {
	await openView(owner, 'members')
	await owner.locator('tbody').first().waitFor()
	expect(await owner.getByText(text.frame.proxy.title).count()).toBe(0)
	await fetch(`${server.origin}/en`, { headers: { 'x-forwarded-for': '203.0.113.7' } })
	await owner.reload()
	await owner.getByText(text.frame.proxy.title).waitFor()
})

describe('fits a narrow screen and is accessible:', () => {
	const openView = async (locale: Locale, view: string) => {
		const { page } = await newPage(browser, { baseURL: server.origin, ...touch })
		if (view !== 'recover') await page.context().addCookies(await owner.context().cookies())
		await page.goto(`/${locale}/team#${view}`)
		return page
	}

	test.each(inTurn(0, employerLocaleIds))('the way back in by a code, in %s', async (locale) => {
		const page = await openView(locale, 'recover')
		await page.locator('#code').waitFor()
		await expectAccessible(page, `${locale} recover`)
		await page.context().close()
	})

	test.each(inTurn(1, employerLocaleIds))('a right that is about to be changed, in %s', async (locale) => {
		const page = await openView(locale, 'members')
		await page.locator('tbody [aria-expanded]').first().click()
		await page.locator('tbody select').first().selectOption('viewer')
		await expectAccessible(page, `${locale} members`)
		await page.context().close()
	})

	test.each(inTurn(2, employerLocaleIds))('a session that has rested, in %s', async (locale) => {
		const page = await openView(locale, 'members')
		await page.locator('#everybody-password').waitFor()
		await rest()
		await page.reload()
		await page.locator('#email').waitFor()
		await expectAccessible(page, `${locale} resume`)
		await page.locator('input#password').fill('a password after the lost one')
		await page.locator('button[type="submit"]').click()
		await page.locator('#everybody-password').waitFor()
		await page.context().close()
	})
})
