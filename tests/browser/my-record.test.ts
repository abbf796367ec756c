import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { containing, en, say } from '../wording'
import { axeViolations, newPage, openBrowser } from './browser'
import { serverOn } from './crash/killing'
import { misfits } from './fit'

// A candidate's own page, from the link that a member makes to the proof of deletion, on a server and a database of its own.

const day = '2026-11-24'
const password = 'long enough to be a password'
const text = en.myRecord

let browser: Browser
const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
let server: Awaited<ReturnType<typeof serverOn>>
let member: Page
let link = ''

const post = (page: Page, to: string, body: object) =>
	page.evaluate(
		async ([path, content]) => {
			const headers = { 'content-type': 'application/json' }
			const response = await fetch(`/api/team/${path}`, { method: 'POST', headers, body: content })
			if (!response.ok) throw new Error(`${path}: ${response.status}`)
		},
		[to, JSON.stringify(body)] as const,
	)

const opening = { id: 'role1', name: 'Localisation engineer', gap: '', rulesets: ['article'], facts: {} }
const person = { id: '17', name: 'Achieng Mutua', facts: { age: 30, nationalities: ['KE'] } }
const entries = [
	{ store: 'roles', key: 'role1', from: 0, value: { ...opening, createdOn: day, changedOn: day } },
	{
		...{ store: 'candidates', key: 'C1', from: 0 },
		value: { key: 'C1', ...person, roles: ['role1'], source: { kind: 'hand' }, savedOn: day },
	},
]

beforeAll(async () => {
	;[browser, server] = await Promise.all([openBrowser(), serverOn(folder)])
	member = (await newPage(browser, { baseURL: server.origin })).page
	await member.goto('/en/team')
	await post(member, 'owner', {
		...{ code: await server.code(), name: 'Lin Chen', email: 'lin@example.com', password },
	})
	await post(member, 'exchange/batches', { id: randomUUID(), entries })
	await member.goto('/en/team#role/role1')
	await member.reload()
})
afterAll(async () => {
	await browser?.close()
	await server?.close()
	rmSync(folder, { recursive: true, force: true })
})

const sheet = () => member.locator('aside')
const inHistory = (said: string) => sheet().getByText(containing(said)).first().waitFor()
/** The page as its link opens it, by somebody who is signed in nowhere. */
async function openLink(locale: string, options = {}) {
	const { page, observed } = await newPage(browser, { baseURL: server.origin, ...options })
	await page.goto(link.replace('/en/', `/${locale}/`))
	return { page, observed }
}
const request = (page: Page, kind: string) => page.locator(`[data-request="${kind}"]`)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a member makes the link, and it opens the record in every direction of writing, at 320 pixels', async () => {
	await member.locator('tr[data-index="0"] th button').click()
	// The history, which stands above, is read when one comes close to it.
	await sheet().locator('#record-history').scrollIntoViewIfNeeded()
	await sheet().getByText(en.screen.history.nothing).waitFor()
	await sheet().getByText(en.teamDesk.ownPage.title).click()
	await member.locator('[data-action="make-own-link"]').click()
	link = (await member.locator('[data-own-link]').textContent()) ?? ''
	const { page } = await openLink('ar', { width: 320, height: 640, hasTouch: true })
	await page.locator('[data-my-record]').waitFor()
	for (const fold of await page.locator('main details > summary').all()) await fold.click()
	expect(await misfits(page)).toEqual([])
	expect(await axeViolations(page)).toEqual([])
	await page.context().close()
})

const refused = (page: Page, reason: keyof typeof text.refused & `${string}-${string}`) =>
	page.getByRole('alert').filter({ hasText: text.refused[reason].title })
const database = async () => (await (await fetch(`${server.origin}/api/v1/health`)).json()).database

test('without a network, and while the database is away, the page says so, and goes on once it can', async () => {
	const { page } = await openLink('en')
	const consent = page.locator('[data-consent="pool"]')
	await consent.waitFor()
	await page.context().setOffline(true)
	await consent.getByRole('button').click()
	await refused(page, 'no-network').waitFor()
	await page.context().setOffline(false)
	await consent.getByRole('button').click()
	await page.locator('[data-consent="pool"][data-given="true"]').waitFor()
	expect(await refused(page, 'no-network').count()).toBe(0)

	const settings = path.join(folder, 'postgres/own.conf')
	const before = readFileSync(settings, 'utf8')
	writeFileSync(settings, 'port = none\n')
	server.killDatabase()
	await expect.poll(database).toBe('away')
	await consent.getByRole('button').click()
	await refused(page, 'database-away').waitFor()
	await page.reload()
	await refused(page, 'database-away').waitFor()
	expect(await axeViolations(page)).toEqual([])
	writeFileSync(settings, before)
	await page.locator('[data-consent="pool"][data-given="true"]').waitFor()
	await page.context().close()
})

test('what the candidate corrects, asks for and deletes reaches the team, and no address holds the secret', async () => {
	const { page, observed } = await openLink('en')
	await page.locator('[data-my-record]').waitFor()
	expect(await axeViolations(page)).toEqual([])

	await page.locator('[data-fact="age"] button').click()
	await page.locator('#field-age').fill('31')
	await page.locator('[data-action="correct"]').click()
	await page.getByText(say(text.stored.corrected, { label: en.facts.age.label })).waitFor()
	await request(page, 'correction').waitFor()
	await inHistory(en.facts.age.label)

	await button(page, text.actions.review.title).click()
	await page.locator('[name="review"]').fill('My offer is in writing now.')
	await page.locator('[data-action="ask-review"]').click()
	await request(page, 'review').getByText(containing('My offer is in writing now.')).waitFor()
	await member.goto('/en/team#requests')
	await member.locator('[data-request] textarea').fill('I have read the offer.')
	await member.locator('[data-request] button[type="submit"]').click()
	await member.locator('tbody').getByText('I have read the offer.').waitFor()
	await page.reload()
	await request(page, 'review').getByText(containing('I have read the offer.')).waitFor()

	await button(page, text.actions.delete.title).click()
	await page.locator('dialog[open] .danger').click()
	await page.locator('[data-proof]').waitFor()
	await member.goto('/en/team#role/role1')
	await member.locator('tr[data-index="0"]').waitFor({ state: 'detached' })
	await page.reload()
	await page.getByRole('heading', { name: text.ended.title }).waitFor()
	expect(await axeViolations(page)).toEqual([])

	const secret = new URL(link).hash.slice(1)
	expect(secret.length).toBeGreaterThan(60)
	expect(observed.requests.filter(({ url }) => url.split('#')[0]?.includes(secret))).toEqual([])
	expect(observed.requests.some(({ body }) => body?.includes(secret))).toBe(true)
	expect([observed.violations]).toEqual([[]])
})
