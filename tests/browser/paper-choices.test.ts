import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { type Locale, locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { RulesetId } from '@/rules/rulesets/ids'
import { en } from '@/tests/wording'
import { axeViolations, leave, moveUntil, newPage, openWholeBrowser } from './browser'
import { openFold } from './folds'
import { languagesOr } from './parts'
import { linesOf, type PdfPage, pdfOf, readPdf, squash, textOf } from './pdf'
import { persons } from './persons'
import { readPaperCode } from './qr-on-paper'

let browser: Browser
beforeAll(async () => {
	browser = await openWholeBrowser()
})
afterAll(() => browser?.close())

const [engineer] = persons
const chosen: readonly RulesetId[] = ['k-published', 'article', 'work-permit']
const draft = {
	version: 1,
	savedOn: '2026-11-24',
	rulesets: chosen,
	employerInMind: true,
	facts: engineer.facts,
}

const paperCode = (page: Page) =>
	page.locator('[data-paper="summary"] svg[shape-rendering="crispEdges"]').first()
const boxOf = (page: Page, name: RulesetId | 'code') => page.locator(`input[name="paper-${name}"]`)

/** Opens the result of the engineer, with the choices before printing. */
async function openChoices(locale: Locale) {
	const { page } = await newPage(browser)
	await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
	await page.goto(`/${locale}/result`)
	await moveUntil(page, () => paperCode(page).waitFor({ state: 'attached', timeout: 500 }))
	await openFold(page, 'keeping')
	await page.getByText(sayIn(locale)(wordsOf(locale).result.paper.choices.title)).click()
	return page
}

const lines = ({ words }: PdfPage) => linesOf(words).map(textOf)

describe.each(languagesOr('ar'))('before printing in %s', (locale) => {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const nameOf = (id: RulesetId) => say(words.rulesets[id].name)

	test('the code and a rule set can be left off the paper, which says so, and nothing else changes', async () => {
		const page = await openChoices(locale)
		expect(await axeViolations(page)).toEqual([])
		await page.getByText(say(words.result.paper.choices.codeHint)).waitFor()
		const whole = readPdf(await pdfOf(page, 'A4'), locales[locale].direction)
		const notice = squash(say(words.result.paper.leftOff, { names: nameOf('article') }))
		expect(whole.flatMap(lines)).not.toContain(notice)
		const stored = await page.evaluate(() => ({ ...localStorage }))

		await boxOf(page, 'article').uncheck()
		await boxOf(page, 'code').uncheck()
		await paperCode(page).waitFor({ state: 'detached' })
		const pdf = await pdfOf(page, 'A4')
		const pages = readPdf(pdf, locales[locale].direction)
		expect(lines(pages[0] as PdfPage)).toContain(notice)
		const named = pages.flatMap(lines).filter((line) => line.includes(squash(nameOf('article'))))
		expect(named).toEqual([notice])
		expect(readPaperCode(pdf, locales[locale].direction)).toBeNull()
		expect(pages.map((one) => textOf(one.words)).join()).not.toContain(
			squash(say(words.handoff.handOver.scan)),
		)

		expect(await page.locator('[data-ruleset="article"]').isVisible()).toBe(true)
		expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(stored)
		await page.reload()
		await page.locator('[data-ruleset]').first().waitFor()
		for (const name of [...chosen, 'code'] as const) expect(await boxOf(page, name).isChecked()).toBe(true)
		await leave(page)
	})

	test('answers that were shared say at the head of their first page that they prove nothing', async () => {
		const { page } = await newPage(browser, { colorScheme: 'dark' })
		const code = encodeHandoff({ facts: engineer.facts, rulesets: chosen, asOf: '2026-11-24' })
		await page.goto(`/${locale}/handoff#${code}`)
		await page.locator('[data-ruleset]').first().waitFor()
		const [first] = readPdf(await pdfOf(page, 'A4'), locales[locale].direction)
		const words = first?.words.filter(({ bottom }) => bottom < first.height / 3) ?? []
		expect(textOf(linesOf(words).flat())).toContain(squash(say(wordsOf(locale).handoff.received.proof.title)))
		await leave(page)
	})
})

test('one rule set always stays on the paper', async () => {
	const page = await openChoices('en')
	await boxOf(page, 'k-published').uncheck()
	await boxOf(page, 'article').uncheck()
	expect(await boxOf(page, 'work-permit').isDisabled()).toBe(true)
	await page.getByText(en.result.paper.choices.one).waitFor()
	await boxOf(page, 'article').check()
	expect(await boxOf(page, 'work-permit').isDisabled()).toBe(false)
	await leave(page)
})
