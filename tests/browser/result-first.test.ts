import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLocale, type Locale, localeIds } from '@/lib/i18n/locales'
import { evaluateByDefinition } from '@/rules/evaluation/evaluate-by-definition'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { isRulesetId } from '@/rules/rulesets/ids'
import {
	heightLimitIn,
	keepAnswers,
	measureResult,
	resultLimits,
	resultPersons,
	wordsOfWay,
} from '@/scripts/bench/result.mjs'
import { axeViolations, leave, newPage, openBrowser } from './browser'
import { takesAll } from './parts'

/** The first view of a result: what is seen before anything is unfolded. */

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

type Name = keyof typeof resultPersons

async function open(name: Name, locale: Locale, width = 375): Promise<Page> {
	const { page } = await newPage(browser, { width })
	await keepAnswers(page, resultPersons[name])
	await page.goto(`/${locale}/result`)
	await page.locator('[data-ruleset]').first().waitFor()
	return page
}

const names = Object.keys(resultPersons) as Name[]

/** The best way of each, as the page names it. */
const best: Readonly<Record<Name, string>> = {
	'a student without an offer': 'k-published authority',
	'a manager with an offer': 'work-permit met',
	'somebody who knows nothing': 'k-published answers',
	'a resident of Hong Kong': 'not-needed not-needed',
	'a manager whose employer has to answer': 'work-permit employer',
	'a graduate with a way of their own': 'graduate named',
	'somebody with many things to change': 'work-permit changes',
}

const others = localeIds.filter((locale) => locale !== defaultLocale)

describe.each(names)('the first view of the result of %s', (name) => {
	test('is read in under a minute: few words, and a few screens of a phone', async () => {
		const other = others.filter((_, at) => takesAll || at === names.indexOf(name) % others.length)
		for (const locale of [defaultLocale, ...other]) {
			const page = await open(name, locale)
			const { words, height } = await measureResult(page)
			console.info(`${name} in ${locale}: ${words} words, ${height} px`)
			if (locale === 'en') expect(words).toBeLessThanOrEqual(resultLimits.words)
			expect({ locale, isLow: height <= heightLimitIn(locale), height }).toMatchObject({ isLow: true })
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
			await leave(page)
		}
	})

	test('begins with the best way, and each step says what the rules give', async () => {
		const page = await open(name, 'en', 1280)
		const way = page.locator('[data-part="first"] [data-part="best"]')
		expect(`${await way.getAttribute('data-way')} ${await way.getAttribute('data-state')}`).toBe(best[name])
		const facts: Partial<Facts> = resultPersons[name].facts as Partial<Facts>
		const steps = await page
			.locator('[data-step]')
			.evaluateAll((all) =>
				all.map((step) => [step.getAttribute('data-step') ?? '', step.getAttribute('data-gives') ?? '']),
			)
		expect(await page.locator('#next ol > li').count()).toBeLessThanOrEqual(3)
		for (const [answers = '', gives = ''] of steps)
			for (const entry of gives.split(' ').filter(Boolean)) {
				const [id = '', outcome] = entry.split('=')
				if (!isRulesetId(id)) throw new Error(id)
				const given = {
					facts: normalise({ ...facts, ...JSON.parse(answers) }),
					parameters: configuredParameters,
				}
				expect(evaluateByDefinition(rulesets[id], given, '2026-11-30').outcome).toBe(outcome)
			}
		expect(await axeViolations(page)).toEqual([])
		await leave(page)
	})
})

test('the whole way of the K visa, from the start to the result, has few words', async () => {
	const { page } = await newPage(browser, { width: 375 })
	const { pages, words } = await wordsOfWay(page)
	console.info(
		`${words} words: ${pages.map(({ at, words }) => `${new URL(at).pathname} ${words}`).join(', ')}`,
	)
	expect(pages.length).toBeGreaterThan(2)
	expect(pages.at(-1)?.at).toMatch(/\/result$/)
	expect(words).toBeLessThanOrEqual(resultLimits.way)
	await leave(page)
})

test('a link to what is folded opens it, and every link of the page leads somewhere', async () => {
	const page = await open('a student without an offer', 'en')
	const link = page.locator('[data-part="best"] a[href="#questions"]')
	await link.click()
	await page.locator('#questions').getByText('K 签证').first().waitFor()
	expect(await page.locator('details:has(#questions)').getAttribute('open')).not.toBeNull()
	await page.locator('a[href="#hand-over"]').click()
	await page.locator('#hand-over').waitFor()
	const lost = await page
		.locator('main a[href^="#"]')
		.evaluateAll((links) =>
			links
				.map((one) => one.getAttribute('href') ?? '')
				.filter((href) => !document.getElementById(href.slice(1))),
		)
	expect(lost).toEqual([])
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
	})
	expect(await axeViolations(page)).toEqual([])
	await leave(page)
})
