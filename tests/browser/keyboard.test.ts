import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'
import { leave, newPage, openBrowser } from './browser'
import { headingHasFocus, keyboardUserAt, tabTo } from './keyboard'
import { takesAll } from './parts'
import { printOn, squash, textOf } from './pdf'
import { expected, expectNothingSent, one, read } from './walk'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const storedFacts = (page: Page): Promise<Partial<Facts>> =>
	page.evaluate(() => JSON.parse(localStorage.getItem('k-visa-check') ?? '{}').facts)

const given: Partial<Facts> = { ...one(perfect), jobOffer: 'verbal', knowsCustoms: null }

const walks = [
	['zh', ['k-published', 'work-permit']],
	['en', ['article', 'k-published']],
] as const
test.each(takesAll ? walks : walks.slice(0, 1))(
	'in %s the whole check can be done by keys alone on a narrow screen, from the start to the printed result',
	async (locale, chosen) => {
		const { page, observed } = await newPage(browser, { width: 375, height: 700 })
		const { keyboard } = page
		const words = wordsOf(locale)
		const say = sayIn(locale)
		const answerAll = await keyboardUserAt(page, locale, given)
		await page.addInitScript(() => {
			window.print = () => document.documentElement.setAttribute('data-printed', '')
		})

		await page.goto(`/${locale}`)
		expect((await tabTo(page, () => true)).href).toBe('#main')
		await keyboard.press('Enter')
		for (;;) {
			const { tag, name, value, checked, action } = await tabTo(
				page,
				(now) =>
					now.name === 'ruleset' || now.name === 'way' || now.tag === 'summary' || now.action === 'next',
			)
			if (action === 'next') break
			if (tag === 'summary') {
				await keyboard.press('Enter')
				continue
			}
			if (name === 'way') {
				await keyboard.press('ArrowDown')
				continue
			}
			if (checked !== (chosen as readonly RulesetId[]).includes(value as RulesetId))
				await keyboard.press('Space')
			expect(name).toBe('ruleset')
		}
		await keyboard.press('Enter')

		await page.waitForURL(`**/${locale}/check/*`)
		// Which screens there are follows from the answers.
		for (let index = 0; !page.url().endsWith('/answers'); index++) {
			const here = page.url()
			await headingHasFocus(page)
			// What is asked follows from the rules, which load after the page.
			await page.locator('[data-live]:not([data-waiting])').waitFor()
			await answerAll(index === 0 ? { age: 'abc' } : {})
			await keyboard.press('Enter')
			if (index === 0) {
				// One answer cannot be read: the summary has the focus, and leads to the field.
				await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert')
				await tabTo(page, ({ href }) => href === '#field-age')
				await keyboard.press('Enter')
				expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-age')
				await keyboard.press('ControlOrMeta+A')
				await keyboard.type('28')
				await tabTo(page, ({ action }) => action === 'next')
				await keyboard.press('Enter')
			}
			await page.waitForURL(({ href }) => href !== here)
		}

		await headingHasFocus(page)
		const change = say(words.form.answers.changeOf, { label: say(words.facts.age.label) })
		await page.locator('#change-age').waitFor({ state: 'attached' })
		// A topic in which nothing is open is one line.
		if (!(await page.locator('#change-age').isVisible())) {
			await tabTo(page, ({ tag }) => tag === 'summary')
			await keyboard.press('Enter')
		}
		await tabTo(page, ({ text }) => text === change)
		await keyboard.press('Enter')
		await page.waitForFunction(() => document.activeElement?.id === 'field-age')
		const question = page.locator('label[for="field-age"]')
		await expect.poll(() => question.evaluate((label) => label.getBoundingClientRect().top > 0)).toBe(true)
		await keyboard.press('ControlOrMeta+A')
		await keyboard.type('29')
		await keyboard.press('Enter')
		await page.waitForFunction((text) => document.activeElement?.ariaLabel === text, change)
		await tabTo(page, ({ action }) => action === 'next')
		await keyboard.press('Enter')

		await page.waitForURL(`**/${locale}/result`)
		await headingHasFocus(page)
		const stored = await storedFacts(page)
		const asGiven = Object.keys(stored).map((fact) => [fact, given[fact as FactId] ?? null])
		expect(stored).toEqual(Object.fromEntries(asGiven))
		for (const id of chosen) expect(await read(page, id)).toEqual(expected(id, stored))
		await tabTo(page, ({ text }) => text === say(words.bestWay.go.print))
		await keyboard.press('Enter')
		await page.locator('html[data-printed]').waitFor()
		const paper = await printOn(page, 'A4')
		const headline = await page.locator('[data-ruleset] h2').first().textContent()
		expect(textOf(paper[0]?.words ?? [])).toContain(squash(headline ?? ''))
		// An answer behind a condition is changed on its own page, and the focus comes back to its link.
		const link = 'doubt-k-published-young/age'
		const isBackAt = () => page.waitForFunction((id) => document.activeElement?.id === id, link)
		await page.goto(`/${locale}/result#${link}`)
		await page.reload()
		await isBackAt()
		await keyboard.press('Enter')
		await page.waitForFunction(() => document.activeElement?.id === 'field-age')
		await keyboard.press('ControlOrMeta+A')
		await keyboard.type('30')
		await keyboard.press('Enter')
		await page.waitForURL(`**/${locale}/result#${link}`)
		await isBackAt()
		expect((await storedFacts(page)).age).toBe(30)
		expectNothingSent(observed)
		await leave(page)
	},
)
