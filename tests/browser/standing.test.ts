import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en, say } from '@/tests/wording'
import { axeViolations, leave, newPage, openBrowser } from './browser'
import { openFold } from './folds'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const { standing } = en.form
const draft = {
	version: 1,
	savedOn: '2026-11-24',
	rulesets: ['k-published', 'article'],
	way: 'quick',
	employerInMind: false,
	facts: { nationalities: ['NG'], age: 29 },
}

/** Opens a page on a device that holds a draft. */
async function open(path: string, stored: object | null, size = {}): Promise<Page> {
	const { page } = await newPage(browser, size)
	if (stored)
		await page.addInitScript((text) => {
			if (!localStorage.getItem('k-visa-check')) localStorage.setItem('k-visa-check', text)
		}, JSON.stringify(stored))
	await page.goto(path)
	return page
}

const rowOf = (page: Page, id: string) => page.locator(`[data-rail="${id}"]`)
const storedDraft = (page: Page) => page.evaluate(() => localStorage.getItem('k-visa-check'))

describe('where one stands, beside the questions', () => {
	test.each(['quick', 'full'])(
		'follows each answer in the %s way, and leads to the result so far',
		async (way) => {
			const page = await open('/en/check/you', { ...draft, way, facts: {} })
			const law = rowOf(page, 'k-published')
			await law.getByText(say(en.result.conditions.count, { met: 0, total: 4 })).waitFor()
			await page.getByRole('button', { name: en.form.erase }).waitFor()
			const before = await page.locator('h1').boundingBox()
			await page.locator('select[name="nationalities"]').selectOption('NG')
			await law.getByText(say(en.result.conditions.count, { met: 1, total: 4 })).waitFor()
			expect(await page.locator('h1').boundingBox()).toEqual(before)
			await page.locator('select[name="nationalities"]').selectOption('CN')
			await page.locator('[data-rail="k-published"][data-standing="not-needed"]').waitFor()
			await law.getByText(en.result.outcomes['not-needed']).waitFor()
			await page.getByRole('complementary').getByRole('link', { name: standing.stop }).click()
			await page.locator('[data-ruleset="k-published"][data-outcome="not-needed"]').waitFor()
			await leave(page)
		},
	)

	test('stands at the end side of a wide page, and stays in sight', async () => {
		const page = await open('/en/check/offer', { ...draft, way: 'full' })
		const rail = page.getByRole('complementary', { name: standing.soFar })
		await rowOf(page, 'article')
			.getByText(say(en.result.conditions.count, { met: 1, total: 21 }))
			.waitFor()
		expect((await rail.boundingBox())?.width).toBe(304)
		await page.locator('[data-action="next"]').scrollIntoViewIfNeeded()
		const box = await rail.boundingBox()
		expect(box && box.y + box.height > 0).toBe(true)
		await leave(page)
	})

	test('is one line on a phone, 44 pixels high, and opens in the flow', async () => {
		const page = await open('/en/check/studies', draft, { width: 375, height: 700 })
		const line = page.getByRole('button', { name: standing.soFar })
		await line.getByText(say(standing.brief, { met: 1, total: 21 })).waitFor()
		expect((await line.boundingBox())?.height).toBeLessThanOrEqual(46)
		expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44)
		await rowOf(page, 'article').waitFor({ state: 'hidden' })
		const before = await page.locator('h1').boundingBox()
		await line.click()
		await rowOf(page, 'article').waitFor()
		expect((await page.locator('h1').boundingBox())?.y).toBeGreaterThan(before?.y ?? 0)
		expect(await axeViolations(page)).toEqual([])
		await leave(page)
	})
})

describe('a step that is opened with answers on the device', () => {
	test('shows none of the usual questions before it knows whether they are asked', async () => {
		const { page } = await newPage(browser)
		await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
		const release: (() => void)[] = []
		const html = await (await page.request.get('/en/check/studies')).text()
		await page.route('**/_next/static/**/*.js', async (route) => {
			const { pathname } = new URL(route.request().url())
			if (!html.includes(pathname)) await new Promise<void>((resolve) => release.push(resolve))
			await route.continue()
		})
		await page.goto('/en/check/studies', { waitUntil: 'commit' })
		await page.locator('[data-live][data-waiting]').waitFor()
		await page.getByText(en.form.answers.reading).waitFor()
		expect(await page.locator('main form').isVisible()).toBe(false)
		expect(await page.locator('h1').isVisible()).toBe(true)
		for (const pass of release) pass()
		await page.locator('main form').waitFor()
		await page.getByText(en.form.answers.reading).waitFor({ state: 'hidden' })
		await leave(page)
	})

	test.each([
		{ who: 'somebody with answers', stored: draft, isShown: false },
		{ who: 'somebody in the full picture', stored: { ...draft, way: 'full', facts: {} }, isShown: false },
		{ who: 'somebody who has only begun', stored: { ...draft, facts: {} }, isShown: true },
		{ who: 'a first visit', stored: null, isShown: true },
	])('before its scripts are there: $who', async ({ stored, isShown }) => {
		const { page } = await newPage(browser)
		await page.route('**/_next/static/**/*.js', (route) => route.abort())
		if (stored)
			await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(stored))
		await page.goto('/en/check/studies', { waitUntil: 'domcontentloaded' })
		expect(await page.locator('main form').isVisible()).toBe(isShown)
		expect(await page.getByText(en.form.answers.reading).isVisible()).toBe(!isShown)
		await leave(page)
	})
})

describe('the full picture', () => {
	const full = { ...draft, way: 'full', facts: {} }

	test('goes from screen to screen of a topic and back, and stays where it is when reloaded', async () => {
		const page = await open('/en/check/role', full)
		const place = (at: number) => page.locator('h1').getByText(say(en.form.part, { place: at, count: 3 }))
		await place(1).waitFor()
		await page.locator('[data-action="next"]').click()
		await page.waitForURL('**/en/check/role-2')
		await place(2).waitFor()
		await page.locator('input[name="workPlace"][value="mixed"]').check()
		await page.reload()
		await place(2).waitFor()
		expect(await page.locator('input[name="workPlace"][value="mixed"]').isChecked()).toBe(true)
		await page.goBack()
		await page.waitForURL('**/en/check/role')
		await page.goForward()
		await page.locator('[data-action="back"]').click()
		await page.waitForURL('**/en/check/role')
		await leave(page)
	})

	test('“check it too” asks only what has no answer yet, and comes back to the result', async () => {
		const { perfect } = await import('@/tests/rules/candidates')
		const { chineseLevel, monthsPerYear, ...known } = perfect
		const { planFor } = await import('@/lib/form/plan')
		const asked = planFor({ chosen: ['k-published', 'article'], facts: perfect, employerInMind: false })
		const answered = Object.fromEntries(
			asked
				.flatMap((entry) => entry.asked)
				.map((fact) => [fact, { ...known, chineseLevel, monthsPerYear }[fact]]),
		)
		const page = await open('/en/result', { ...draft, way: 'full', facts: answered })
		await page.locator('[data-ruleset]').first().waitFor()
		await openFold(page, 'others')
		await page
			.getByRole('button', {
				name: say(en.result.others.addOf, { name: en.rulesets['work-permit'].name }),
			})
			.click()
		await page.waitForURL(/\/check\//)
		const shown: string[] = []
		while (true) {
			await page.waitForURL(/\/check\/|\/result$/)
			if (page.url().endsWith('/result')) break
			const here = page.url()
			await page.locator('[data-live]:not([data-waiting])').waitFor()
			const names = await page
				.locator('main form :is(input, select)[name]')
				.evaluateAll((fields) => [
					...new Set(fields.map((field) => field.getAttribute('name')?.split('.')[0] ?? '')),
				])
			shown.push(...names)
			await page.locator('[data-action="next"]').click()
			await page.waitForURL((url) => url.href !== here)
		}
		expect(shown.length).toBeGreaterThan(0)
		for (const fact of shown) expect(Object.keys(answered)).not.toContain(fact)
		await page.locator('[data-ruleset="work-permit"]').waitFor()
		await leave(page)
	})

	test('the address of a change in the list of answers shows that question alone, and leads back to it', async () => {
		const page = await open('/en/check/answers', {
			...full,
			facts: { nationalities: ['NG'], aimAbroad: true },
		})
		const address = await page.locator('#change-aimAbroad').getAttribute('href')
		await page.goto(`${address}`)
		await page.locator('input[name="aimAbroad"][value="no"]').check()
		expect(
			await page.locator('main form fieldset[id], main form [id^="field-"]').count(),
		).toBeLessThanOrEqual(2)
		await page.locator('[data-action="next"]').click()
		await page.waitForURL('**/check/answers#change-aimAbroad')
		await leave(page)
	})
})

describe('an example', () => {
	test.each([true, false])('opens a result marked as one, with JavaScript: %s', async (javaScriptEnabled) => {
		const { page } = await newPage(browser, { javaScriptEnabled })
		await page.goto('/en')
		await page.getByRole('link', { name: en.site.examples.people.manager }).click()
		await page.waitForURL('**/en/example/manager')
		await page
			.locator('[data-example="manager"]')
			.getByText(en.site.start.example.tag, { exact: true })
			.waitFor()
		expect(
			await page
				.locator('[data-ruleset]')
				.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-outcome'))),
		).toEqual(['ineligible', 'eligible'])
		await page.emulateMedia({ media: 'print' })
		await page.locator('[data-paper="summary"]').getByText(en.site.examples.foot).waitFor()
		await leave(page)
	})

	test('changes no answer, and leads to the own check', async () => {
		const page = await open('/en', draft)
		await page.getByRole('link', { name: en.site.examples.people.student }).click()
		await page.locator('[data-example="student"]').waitFor()
		expect(JSON.parse((await storedDraft(page)) ?? '')).toEqual(draft)
		await page.getByRole('link', { name: en.site.examples.own }).first().click()
		await page.waitForURL(/\/en$/)
		await page.getByRole('heading', { name: en.site.start.begun }).waitFor()
		expect(JSON.parse((await storedDraft(page)) ?? '')).toEqual(draft)
		await leave(page)
	})

	test('stores nothing on a first visit', async () => {
		const page = await open('/en/example/hong-kong', null)
		await page.locator('[data-example="hong-kong"]').waitFor()
		expect(await page.evaluate(() => Object.keys({ ...localStorage }))).toEqual([])
		await leave(page)
	})
})
