import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { locales } from '@/lib/i18n/locales'
import { steps } from '@/rules/facts'
import { rulesetIds } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'
import { localesToday, ofToday } from '@/tests/runs'
import { en, literal, say } from '@/tests/wording'
import { allTexts } from '../all-texts'
import { expectAccessible, expectFits, touch } from './accessible'
import { follow, keepBrowsers, leave, newPage, openBrowser } from './browser'
import { showIds } from './by-ids'
import { defaultFonts } from './fonts'
import { languagesOr, partIn, partOf, runs } from './parts'
import { unseenChoices } from './targets'

const browserWith = keepBrowsers(openBrowser)
let browser: Browser
beforeAll(async () => {
	browser = await browserWith()
})

/** Answers to most questions, some of which settle nothing, under every rule set. */
const draft = {
	...JSON.parse(readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')),
	rulesets: rulesetIds,
	scenario: { name: 'In writing', facts: { jobOffer: 'written', chineseLevel: 'hsk4' } },
}

/** Answers that are on the device before the page opens. */
const keep = (page: Page, kept: object) =>
	page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(kept))

/** Answers that somebody hands over. */
const given = { facts: { ...perfect, jobOffer: null }, rulesets: rulesetIds, asOf: '2026-11-24' }

/** What a page says while it reads what is on the device, or loads a list. */
const busy = new RegExp(
	Object.values(allTexts)
		.flatMap(({ form, handoff, result }) => [
			...[form.answers.reading, form.picker.loading],
			...[handoff.reading.status, result.loading.status],
		])
		.map(literal)
		.join('|'),
)

/** Opens a page, until it shows what it is about. */
async function open(page: Page, path: string) {
	await page.goto(path)
	await page.locator('main h1').first().waitFor()
	await page.locator('main [role="status"]').filter({ hasText: busy }).waitFor({ state: 'detached' })
}

const languageOf = (page: Page) =>
	page.evaluate(() => ({
		lang: document.documentElement.lang,
		direction: getComputedStyle(document.body).direction,
	}))

const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
	})

const read = [
	'/rules',
	...rulesetIds.map((id) => `/rules/${id}`),
	'/rules/work-permit/proof',
	'/rules/compare',
	'/about-the-visa',
	'/search',
	'/privacy',
	'/example/manager',
]
const paths = [
	...['', ...read, '/accessibility', '/handoff', '/verify', '/offline', '/plain'],
	...steps.map((step) => `/check/${step}`),
	...[
		'/check/answers',
		'/check/after-law',
		'/result',
		'/result/other-answers',
		'/routes',
		'/result/ask-employer',
	],
	...['/routes/documents', '/routes/documents/work-permit-graduate', '/routes/documents/k-published'],
]

describe.each(runs)('in $locale with $fonts, on a narrow touch screen,', (run) => {
	const { fonts, locale } = run
	const look = fonts === defaultFonts ? expectAccessible : expectFits

	test('every page can be read and pressed, with larger text, too', async () => {
		const { page } = await newPage(await browserWith(fonts), touch)
		const { tag, direction } = locales[locale]
		const titles: string[] = []
		await keep(page, draft)
		for (const path of ofToday(partOf(run, paths), fonts === defaultFonts ? 2 : 3)) {
			await open(page, `/${locale}${path}`)
			await unfold(page)
			await look(page, path)
			titles.push(await page.title())
			expect({ path, ...(await languageOf(page)) }).toEqual({ path, lang: tag, direction })
		}
		expect(titles).toEqual([...new Set(titles)])
		await leave(page)
	})
})

test.each(localesToday)(
	'in %s, on a narrow touch screen, pages whose readings are old and whose figures end can be read and pressed',
	async (locale) => {
		const { page } = await newPage(browser, touch)
		await page.clock.setFixedTime('2028-01-01T12:00:00Z')
		const paths = ['/about-the-visa', '/rules/k-published', '/rules/k-published/law', '/routes', '/handoff']
		for (const path of partIn(locale, paths)) {
			const isHandedOver = path === '/handoff'
			await open(page, `/${locale}${path}${isHandedOver ? `#${encodeHandoff(given)}` : ''}`)
			if (isHandedOver) await page.locator('[data-ruleset]').first().waitFor()
			await unfold(page)
			await expectFits(page, path)
		}
		// The clock is the context's, which no other test may use.
		await page.context().close()
	},
)

test.each(languagesOr('ar'))(
	'in %s, on a narrow touch screen, a step with a menu, a list, errors, news or a question open can be read and pressed',
	async (locale) => {
		const { page } = await newPage(browser, touch)
		await keep(page, { ...draft, facts: {} })
		await page.goto(`/${locale}/check/you`)
		await page.locator('header summary').click()
		await expectAccessible(page, 'the menu of languages')
		await page.locator('#field-age').fill('abc')
		await page.locator('[data-action="next"]').click()
		await page.locator('main [role="alert"]').waitFor()
		await expectAccessible(page, 'errors')
		await page.locator('#field-nationalities').fill('cn')
		await page.locator('[role="option"]').first().waitFor()
		await expectAccessible(page, 'the list of countries')
		await page.keyboard.press('Enter')
		await page.locator('main [role="status"] a[href$="/result"]').waitFor()
		await expectAccessible(page, 'early news')
		await page.locator('main button.link[type="button"]').first().click()
		await page.locator('dialog[open]').waitFor()
		await expectAccessible(page, 'the question before erasing')
		await leave(page)
	},
)

test.each(languagesOr('zh'))(
	'in %s, on a narrow touch screen, answers that were handed over, and an invitation can be read and pressed',
	async (locale) => {
		const { page } = await newPage(browser, touch)
		await page.goto(`/${locale}/handoff#${encodeHandoff(given)}`)
		await page.locator('[data-ruleset]').first().waitFor()
		await unfold(page)
		await expectAccessible(page, 'answers of somebody else')
		await keep(page, draft)
		const from = { purpose: 'invitation', reference: 'row-7', from: 'Acme', opening: 'Lead' } as const
		await page.goto(`/${locale}/offline`)
		await page.goto(
			`/${locale}/handoff#${encodeHandoff({ ...given, facts: { jobOffer: 'written' }, ...from })}`,
		)
		await page.locator('main button').first().waitFor()
		await expectAccessible(page, 'an invitation')
		await leave(page)
	},
)

test.each(languagesOr('en'))(
	'in %s, on a narrow touch screen, the check without JavaScript, from its start to the result, can be read and pressed',
	async (locale) => {
		// The pages have no script; axe-core needs one.
		const { page } = await newPage(browser, touch)
		const go = () => follow(page, page.locator('main [data-action="next"]'))
		await page.goto(`/${locale}/plain`)
		const topics = ofToday([0, 1, 2], 3)
		let topic = 0
		await expectAccessible(page, 'the start')
		await go()
		await page.locator('#field-age').fill('abc')
		await go()
		await expectAccessible(page, 'errors')
		await page.locator('#field-age').fill('')
		while ((await page.locator('input[name="shown"]').count()) > 0) {
			if (topics.includes(topic++ % 3)) await expectAccessible(page, await page.title())
			for (const tick of await page.locator('main input[value="unsure"]:not([type="hidden"])').all())
				await tick.check()
			await go()
		}
		await page.locator('[data-ruleset]').first().waitFor()
		await expectAccessible(page, 'the result')
		const press = (button: string) => follow(page, page.locator(`main ${button}`))
		await press('button[value="other-answers"]')
		await unfold(page)
		await expectAccessible(page, 'other answers')
		await press('[data-action="back"]')
		await press('[data-action="back"]')
		await expectAccessible(page, 'all answers')
		await leave(page)
	},
)

test('with forced colours every choice that is made stays to be seen', async () => {
	const { page } = await newPage(browser, { forcedColors: 'active' })
	await keep(page, draft)
	for (const path of ['', '/check/you', '/check/market', '/result']) {
		await open(page, `/en${path}`)
		expect({ path, unseen: await unseenChoices(page) }).toEqual({ path, unseen: [] })
	}
	await leave(page)
})

test('with less motion nothing takes time to move', async () => {
	const { page } = await newPage(browser, { reducedMotion: 'reduce' })
	await open(page, '/en/check/market')
	const slow = await page.locator('*').evaluateAll((elements) =>
		elements
			.filter((element) => {
				const { transitionDuration, animationDuration } = getComputedStyle(element)
				return [transitionDuration, animationDuration]
					.join()
					.split(',')
					.some((time) => Number.parseFloat(time) > 0.001)
			})
			.map((element) => element.tagName),
	)
	expect(slow).toEqual([])
	await leave(page)
})

/** The day on which the pictures of the tree were taken stands in some of them. */
const day = new Date('2026-11-24T12:00:00+08:00')

test('a screen reader is told of each step what we have agreed on', async () => {
	const { page } = await newPage(browser)
	await page.clock.setFixedTime(day)
	const tree = async (name: string) => {
		await showIds(page)
		await expect(`${await page.locator('main').ariaSnapshot()}\n`).toMatchFileSnapshot(
			`snapshots/${name}.txt`,
		)
	}
	await keep(page, { ...draft, facts: {} })
	for (const [index, step] of steps.entries()) {
		await open(page, `/en/check/${step}`)
		// The plan of these rule sets, and the way to erase, load after the page.
		await page.getByText(say(en.form.progress, { step: index + 1, total: steps.length })).waitFor()
		await page.getByRole('button', { name: en.form.erase }).waitFor()
		await page.locator('[data-live]:not([data-waiting])').waitFor()
		await tree(step)
	}
	await keep(page, { ...draft, rulesets: ['article'] })
	for (const [path, filled] of [
		['check/answers', 'text=Nigeria'],
		['result', '[data-ruleset]'],
	] as const) {
		await open(page, `/en/${path}`)
		await page.locator(filled).first().waitFor()
		await tree(path.replace('check/', ''))
	}
	await page.context().close()
})
