import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { clausesOf, countStates } from '@/lib/law/clauses'
import { clauseStates, lawRulesetIds } from '@/lib/law/clauses/clause'
import { localesToday } from '@/tests/runs'
import { follow, leave, newPage, openBrowser } from './browser'

const baseUrl = inject('baseUrl')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

describe('without a script', () => {
	test.each(lawRulesetIds)(
		'the clauses of %s are there, and the filter shows those of one state',
		async (id) => {
			const context = await browser.newContext({ baseURL: baseUrl, javaScriptEnabled: false })
			const page = await context.newPage()
			await page.goto(`/en/rules/${id}/law`)
			const rows = page.locator('[data-clause]')
			expect(await rows.count()).toBe(clausesOf(id).length)
			const time = rows.first().locator('time .no-print')
			expect((await time.textContent())?.replaceAll('\u00a0', ' ')).toBe('read on 30 November 2026')
			for (const state of clauseStates) {
				await follow(page, page.locator(`nav a[href$="?state=${state}"]`))
				expect(new URL(page.url()).search).toBe(`?state=${state}`)
				expect(await rows.count()).toBe(countStates(clausesOf(id))[state])
				expect(await page.locator(`[data-clause]:not([data-state="${state}"])`).count()).toBe(0)
			}
			await context.close()
		},
	)
})

test.each(localesToday)(
	'in %s a clause leads to its condition, and the condition back to it',
	async (locale) => {
		const { page, observed } = await newPage(browser)
		await page.goto(`/${locale}/rules/k-published/law?state=modelled`)
		await page.locator('#decree-k-proof a[href$="#proof"]').click()
		await page.waitForURL(`**/${locale}/rules/k-published#proof`)
		await page.locator('#proof a[href$="#decree-k-proof"]').click()
		await page.waitForURL(`**/${locale}/rules/k-published/law#decree-k-proof`)
		expect(await page.locator('#decree-k-proof').isVisible()).toBe(true)
		expect(observed.violations).toEqual([])
		await leave(page)
	},
)

test('who keeps the page for use without a network still gets the clauses of one state', async () => {
	const { page } = await newPage(browser, { serviceWorkers: 'allow' })
	// The worker comes with the first move that the page listens to.
	await page.addInitScript(() => setInterval(() => window.dispatchEvent(new Event('scroll')), 200))
	await page.goto('/en/rules/k-published/law')
	const isKept = () =>
		page.evaluate(async () => (await caches.match('/en/rules/k-published/law')) !== undefined)
	await expect.poll(isKept).toBe(true)
	await page.goto('/en/rules/k-published/law?state=open')
	expect(await page.locator('[data-clause]').count()).toBe(countStates(clausesOf('k-published')).open)
	await leave(page)
})

test('by the clock of a reader who comes four months later, the readings are old', async () => {
	// A clock is set for a context, which others must not find.
	const context = await browser.newContext({ baseURL: baseUrl })
	const page = await context.newPage()
	await page.clock.setFixedTime(new Date('2027-04-01T12:00:00'))
	await page.goto('/en/rules/k-published/law')
	const first = page.locator('[data-clause] time .no-print').first()
	await expect.poll(() => first.textContent()).toBe('last read 4 months ago')
	await page.goto('/en/about-the-visa')
	await expect.poll(() => page.locator('#cost time').last().textContent()).toBe('last read 4 months ago')
	expect(await page.locator('#cost strong').allTextContents()).toContainEqual(
		expect.stringContaining('This figure ended on'),
	)
	await context.close()
})

describe.each(localesToday)('the feed in %s', (locale) => {
	test('is named in the head of the rules pages, and is well-formed', async () => {
		const { page } = await newPage(browser)
		await page.goto(`/${locale}/rules/work-permit`)
		const href = await page
			.locator('head link[rel="alternate"][type="application/atom+xml"]')
			.getAttribute('href')
		expect(href).toBe(`/${locale}/feed.xml`)
		const response = await page.request.get(href ?? '')
		expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
		const faults = await page.evaluate(async (address) => {
			const text = await (await fetch(address)).text()
			return new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror').length
		}, href ?? '')
		expect(faults).toBe(0)
		await leave(page)
	})
})

test.each(['article', 'h1b'])('%s has no page of clauses', async (id) => {
	const response = await fetch(`${baseUrl}/en/rules/${id}/law`)
	expect(response.status).toBe(404)
})
