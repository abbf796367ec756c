import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { claimIds } from '@/lib/about/claims'
import { questionIds } from '@/lib/about/questions'
import { anything, containing, en, say } from '@/tests/wording'
import { axeViolations, leave, newPage, type Observed, openBrowser } from './browser'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

function expectQuiet({ requests, violations, consoleErrors }: Observed) {
	expect(violations).toEqual([])
	expect(consoleErrors).toEqual([])
	for (const { method, url } of requests) {
		expect(method).toBe('GET')
		expect(url.startsWith(inject('baseUrl'))).toBe(true)
	}
}

const readQuestions = (page: Page) =>
	page.locator('[data-question]').evaluateAll((elements) =>
		elements.map((element) => ({
			id: element.getAttribute('data-question'),
			question: element.querySelector('h3')?.textContent,
			confidences: [...element.querySelectorAll('[data-confidence]')].map((basis) => ({
				confidence: basis.getAttribute('data-confidence'),
				word: basis.querySelector('strong')?.textContent,
				links: basis.querySelectorAll('a[href]').length,
			})),
			checked: element.querySelector('time')?.dateTime,
		})),
	)

const stored = (page: Page) =>
	page.evaluate(() => ({ ...localStorage, ...sessionStorage, ...(document.cookie && { cookie: '' }) }))

/** Each other language is looked at in languages.test.ts. */
describe('in English', () => {
	const locale = 'en'

	test('fifteen questions stand with their sources, how sure they are, and the day', async () => {
		const { page, observed } = await newPage(browser)
		await page.goto(`/${locale}/about-the-visa`, { waitUntil: 'networkidle' })
		const questions = await readQuestions(page)
		expect(questions.map(({ id }) => id)).toEqual(questionIds)
		for (const { question, confidences, checked } of questions) {
			expect(question).toBeTruthy()
			expect(confidences.length).toBeGreaterThan(0)
			for (const { confidence, word, links } of confidences) {
				expect(word).toBeTruthy()
				expect(links > 0).toBe(!['reading', 'nothing'].includes(confidence ?? ''))
			}
			expect(confidences.some(({ confidence, links }) => confidence === 'nothing' || links > 0)).toBe(true)
			expect(checked).toBe('2026-11-25')
		}
		expect(await page.locator('[data-claim]').count()).toBe(claimIds.length)
		expect(await axeViolations(page)).toEqual([])

		await page.locator('[data-question="age"] [role="button"]').last().click()
		await page.getByText(en.terms.list['not-settled'].meaning).first().waitFor()
		await page.getByRole('link', { name: en.site.shell.search, exact: true }).click()
		const field = page.getByRole('combobox', { name: en.search.field })
		await field.fill('age limit')
		await page.getByRole('option', { name: en.about.questions.age.question }).waitFor()
		expect(await axeViolations(page)).toEqual([])
		await field.press('Enter')
		await page.waitForURL(`**/${locale}/about-the-visa#age`)
		expect(await field.count()).toBe(0)
		expect(observed.requests.filter(({ url }) => url.includes('limit'))).toEqual([])
		expectQuiet(observed)
		await leave(page)
	})

	test('every link within the page and to our own pages leads somewhere', async () => {
		const { page } = await newPage(browser)
		await page.goto(`/${locale}/about-the-visa`)
		const links = await page
			.locator('main a[href]')
			.evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href))
		const own = [...new Set(links.filter((href) => href.startsWith(inject('baseUrl'))))]
		expect(own.length).toBeGreaterThan(questionIds.length)
		for (const href of own) {
			const { hash } = new URL(href)
			await page.goto(href)
			if (hash) expect({ href, count: await page.locator(hash).count() }).toEqual({ href, count: 1 })
			else expect((await page.request.get(href)).status()).toBe(200)
		}
		await leave(page)
	})

	test('the privacy page erases the answers, and nothing but them is ever stored', async () => {
		const { page, observed } = await newPage(browser)
		await page.goto(`/${locale}/check/offer`)
		await page.locator('input[name="jobOffer"][value="written"]').check()
		expect(Object.keys(await stored(page))).toEqual(['k-visa-check'])
		await page.goto(`/${locale}/privacy`)
		await page.getByText(containing(say(en.privacy.erase.some, { count: 1, date: anything }))).waitFor()
		expect(await axeViolations(page)).toEqual([])
		await page.getByRole('button', { name: say(en.site.start.erase) }).click()
		await page.getByRole('status').getByText(say(en.site.start.erased)).waitFor()
		expect(await stored(page)).toEqual({})
		expect(await axeViolations(page)).toEqual([])
		expectQuiet(observed)
		await leave(page)
	})

	test('both pages read in full without JavaScript', async () => {
		const { page } = await newPage(browser, { javaScriptEnabled: false })
		await page.goto(`/${locale}/about-the-visa`)
		for (const id of questionIds) {
			await page.locator(`[data-question="${id}"]`).getByText(say(en.about.questions[id].short)).waitFor()
		}
		await page.goto(`/${locale}/privacy`)
		expect(await page.locator('noscript').textContent()).toContain(say(en.privacy.erase.noScript))
		await leave(page)
	})

	test('the start page and the footer lead to both', async () => {
		const { page } = await newPage(browser)
		await page.goto(`/${locale}`)
		for (const path of ['about-the-visa', 'privacy']) {
			expect(await page.locator(`main a[href="/${locale}/${path}"]`).count()).toBe(1)
			expect(await page.locator(`footer a[href="/${locale}/${path}"]`).count()).toBe(1)
		}
		await leave(page)
	})
})
