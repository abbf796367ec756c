import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { appCode } from '../lib/team-api/app-code'
import { containing, en, say } from '../wording'
import { expectAccessible, touch } from './accessible'
import { newPage, openBrowser } from './browser'
import { defaultFonts } from './fonts'
import { employerRuns, partOf } from './parts'
import { serveTeam } from './team-server'

const text = en.team
const password = 'long enough to be a password'
const address = 'lin.chen@example.com'

let browser: Browser
let server: Awaited<ReturnType<typeof serveTeam>>
beforeAll(async () => {
	;[browser, server] = await Promise.all([openBrowser(), serveTeam()])
})
afterAll(() => Promise.all([browser?.close(), server?.close()]))

const open = async (hash = '', options = {}) => {
	const { page, observed } = await newPage(browser, { baseURL: server.origin, ...options })
	await page.goto(`/en/team${hash}`)
	return { page, observed }
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name: containing(name) })
const button = (page: Page, name: string) => page.getByRole('button', { name: say(name), exact: true })
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const tab = (page: Page, name: keyof typeof text.frame.tabs) =>
	page
		.getByRole('navigation', { name: text.frame.tabs.label, exact: true })
		.getByRole('link', { name: text.frame.tabs[name] })

const fillOwner = async (page: Page, code: string) => {
	await field(page, text.owner.code).fill(code)
	await field(page, text.frame.name).fill('Lin Chen')
	await field(page, text.frame.email).fill(address)
	await field(page, text.frame.password).fill(password)
	await button(page, text.owner.submit).click()
}

/** Sets up the second factor as an app would; returns the key and the recovery codes. */
async function setUp(page: Page) {
	await heading(page, text.setUp.title).waitFor()
	const key = ((await page.locator('main code').textContent()) ?? '').replaceAll(/\s/g, '')
	await field(page, text.setUp.digits).fill(appCode(key))
	await button(page, text.setUp.submit).click()
	await heading(page, text.recovery.title).waitFor()
	const codes = await page
		.getByRole('list', { name: text.recovery.list })
		.getByRole('listitem')
		.allInnerTexts()
	return { key, codes }
}

let owner: Page
let key = ''
let codes: readonly string[] = []

describe('the first account', () => {
	let code = ''
	test('is refused with what is at fault, each at its field and in one list that takes the focus', async () => {
		const { page } = await open()
		owner = page
		await heading(page, text.owner.title).waitFor()
		await button(page, text.owner.submit).click()
		const faults = page.locator('main').getByRole('alert').first()
		await expect.poll(() => faults.getByRole('link').count()).toBe(4)
		expect(await faults.evaluate((element) => element === document.activeElement)).toBe(true)
		expect(await page.title()).toMatch(/^Error: /)
		await fillOwner(page, 'aaaa-bbbb-cccc')
		await page.getByText(text.refusals['no-workspace'].title).first().waitFor()
		code = await server.code()
		await button(page, text.owner.submit).click()
		await page.getByText(text.fieldRefusals['code-wrong']).first().waitFor()
		expect(await field(page, text.frame.name).inputValue()).toBe('Lin Chen')
	})

	test('is made by the code of the operator’s command, then gets its second factor and its recovery codes', async () => {
		await fillOwner(owner, code)
		const made = await setUp(owner)
		key = made.key
		codes = made.codes
		expect(codes).toHaveLength(10)
		await field(owner, text.recovery.typeOne).fill('none of them')
		await button(owner, text.recovery.submit).click()
		await owner.getByText(text.recovery.notOne).first().waitFor()
		await field(owner, text.recovery.typeOne).fill(codes[3]?.toUpperCase().replace('-', ' ') ?? '')
		await button(owner, text.recovery.submit).click()
		await owner.locator('[data-action="new-role"]').waitFor()
	})
})

describe('a colleague', () => {
	let colleague: Page

	test('joins by a link that stands in no history afterwards, and may do what the owner chose', async () => {
		await tab(owner, 'members').click()
		await owner.getByText(text.members.alone).waitFor()
		await button(owner, text.invite.title).click()
		await field(owner, text.frame.email).fill('wei.sun@example.com')
		await owner.getByLabel(text.access.these).check()
		await button(owner, text.invite.submit).click()
		await owner.getByText(text.access.none).first().waitFor()
		await owner.getByLabel(text.access.all).check()
		await button(owner, text.invite.submit).click()
		const link = owner.locator('main code')
		await link.waitFor()
		const { hash } = new URL((await link.textContent()) ?? '')
		colleague = (await open(hash)).page
		expect(await field(colleague, text.frame.email).inputValue()).toBe('wei.sun@example.com')
		await field(colleague, text.frame.name).fill('Wei Sun')
		await field(colleague, text.frame.password).fill(password)
		await button(colleague, text.join.submit).click()
		await heading(colleague, text.setUp.title).waitFor()
		expect(new URL(colleague.url()).hash).toBe('')
		await button(colleague, text.setUp.later).click()
		await colleague.locator('[data-action="new-role"]').waitFor()
		expect(await tab(colleague, 'audit').count()).toBe(0)
		const late = (await open(hash)).page
		await late.getByText(text.refusals['invitation-ended'].title).waitFor()
		await late.context().close()
	})

	test('is made an owner only by the button, not by the choice alone', async () => {
		await owner.reload()
		const row = owner.getByRole('row', { name: containing('Wei Sun') })
		const change = row.getByRole('button', { name: say(text.roles.changeOf, { name: 'Wei Sun' }) })
		await change.click()
		await row.getByRole('combobox').selectOption('viewer')
		await row.getByRole('button', { name: text.members.leave }).click()
		expect(await row.getByRole('listitem').textContent()).toMatch(/^Recruiter/)
		await change.click()
		await row.getByRole('combobox').selectOption('viewer')
		await field(owner, text.frame.ownPassword).first().fill(password)
		await row.getByRole('button', { name: text.members.save }).click()
		await owner.getByText(say(text.members.saved, { name: 'Wei Sun' })).waitFor()
		expect(await row.getByText(text.members.signsIn.factorOff).isVisible()).toBe(true)
	})

	test('who is removed is told so, and finds nothing of the team on the page', async () => {
		await tab(colleague, 'account').click()
		await field(colleague, text.account.password.old).fill('typed before')
		await owner.getByRole('button', { name: say(text.members.removeOf, { name: 'Wei Sun' }) }).click()
		await owner
			.getByRole('dialog')
			.getByRole('button', { name: say(text.members.ask.action, { name: 'Wei Sun' }) })
			.click()
		await owner.getByText(say(text.members.removed, { name: 'Wei Sun' })).waitFor()
		await field(colleague, text.account.password.fresh).fill(password)
		await button(colleague, text.account.password.submit).click()
		await colleague.getByText(text.frame.removed.title).waitFor()
		expect(await colleague.locator('#old-password').count()).toBe(0)
		expect(await tab(colleague, 'account').count()).toBe(0)
		await colleague.context().close()
	})
})

describe('signing in', () => {
	let second: Page
	const passwordOf = async (page: Page, typed: string) => {
		await field(page, text.frame.email).fill(address)
		await field(page, text.frame.password).fill(typed)
		await button(page, text.signIn.submit).click()
	}

	test('keeps what is typed while a style sheet is on its way', async () => {
		const { page } = await newPage(browser, { baseURL: server.origin })
		const html = await (await fetch(`${server.origin}/en/team`)).text()
		// Those that come later never do.
		await page.route('**/*.css', (route) => {
			if (html.includes(new URL(route.request().url()).pathname)) return route.continue()
		})
		await page.goto('/en/team')
		await field(page, text.frame.email).fill(address)
		await field(page, text.frame.password).fill('another password')
		await button(page, text.signIn.submit).click()
		await page.getByText(text.refusals['no-match'].title).waitFor()
		expect(await field(page, text.frame.email).inputValue()).toBe(address)
		await page.context().close()
	})

	test('takes the password, then a code of the app or a recovery code', async () => {
		second = (await open()).page
		await passwordOf(second, 'another password')
		await second.getByText(text.refusals['no-match'].title).waitFor()
		await passwordOf(second, password)
		await field(second, text.secondFactor.digits).fill(appCode(key, 9))
		await button(second, text.secondFactor.submit).click()
		await second.getByText(text.fieldRefusals['code-wrong']).first().waitFor()
		await button(second, text.secondFactor.useRecovery).click()
		await field(second, text.secondFactor.recovery).fill(codes[0] ?? '')
		await button(second, text.secondFactor.submit).click()
		await tab(second, 'account').click()
		await second.getByText(say(text.account.factor.left, { count: 9 })).waitFor()
	})

	test('on another device shows there, where it can be signed out', async () => {
		await tab(owner, 'devices').click()
		await owner.getByText(say(text.devices.title, { count: 2 })).waitFor()
		await owner
			.getByRole('button', { name: containing(text.devices.signOut) })
			.last()
			.click()
		await owner.getByText(say(text.devices.title, { count: 1 })).waitFor()
		await tab(second, 'devices').click()
		await second.getByText(text.frame.ended.title).waitFor()
		await second.context().close()
	})

	test('is in the audit, by who did what', async () => {
		await tab(owner, 'administration').click()
		await owner.getByText(text.audit.kinds['signed-in-by-recovery-code']).waitFor()
		await owner.getByText(containing(say(text.audit.whole, { count: 7 }).split(',')[0] ?? '')).waitFor()
	})
})

/** What there is in a view once it is read, where that is no table. */
const shown: Readonly<Record<string, string>> = {
	'sign-in': '#email',
	account: '#new-password',
	requests: 'section h2',
	register: '#register-record',
	company: '#company-provider',
	programs: 'a[href="/api/v1/openapi.json"]',
	'server-check': '[data-line]:first-child',
}

const views = [
	...['sign-in', 'requests', 'members', 'devices', 'audit', 'account'],
	...['register', 'company', 'programs', 'server-check'],
]

test.each(employerLocaleIds)('every view fits a narrow screen and is accessible in %s', async (locale) => {
	const cookies = await owner.context().cookies()
	const { page, observed } = await newPage(browser, { baseURL: server.origin, ...touch })
	for (const view of partOf({ fonts: defaultFonts, locale }, views, employerRuns)) {
		if (view !== 'sign-in') await page.context().addCookies(cookies)
		await page.goto(`/${locale}/team#${view}`)
		await page.reload()
		await page
			.locator(shown[view] ?? 'tbody')
			.first()
			.waitFor()
		await expectAccessible(page, `${locale} ${view}`)
	}
	expect(observed.violations).toEqual([])
	await page.context().close()
})

test('signing out leaves nothing of the team on the page', async () => {
	await button(owner, text.frame.signOut).click()
	await field(owner, text.frame.password).waitFor()
	expect(await owner.getByText('Lin Chen').count()).toBe(0)
	const cookies = (await owner.context().cookies()).filter(({ value }) => value !== '')
	expect(cookies.map(({ name }) => name)).toEqual(['team.device'])
})

test('without JavaScript the page says what works without it', async () => {
	const { page } = await open('', { javaScriptEnabled: false })
	expect(await page.locator('noscript').textContent()).toContain(text.frame.noScript)
	expect(await page.locator('noscript a').getAttribute('href')).toBe('/en/plain')
	await page.context().close()
})

test('where the workspace is off there is no such page, and no link leads to it', async () => {
	const off = await serveTeam({ WORKSPACE: 'off' })
	const { page } = await newPage(browser, { baseURL: off.origin })
	expect((await page.goto('/en/team'))?.status()).toBe(404)
	for (const path of ['/en', '/en/plain']) {
		await page.goto(path)
		const links = page.getByRole('navigation', { name: en.site.shell.navLabel }).getByRole('link')
		expect(await links.allInnerTexts()).not.toContain(en.site.shell.team)
		expect(await links.count()).toBeGreaterThan(3)
	}
	await page.context().close()
	await off.close()
})
