import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en, say } from '@/tests/wording'
import { allTexts } from '../all-texts'
import { axeViolations, leave, newPage, openBrowser } from './browser'
import { languagesOr } from './parts'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const draft = {
	version: 1,
	savedOn: '2026-11-24',
	rulesets: ['k-published', 'article'],
	way: 'quick',
	employerInMind: false,
	facts: { nationalities: ['NG'], age: 29 },
}

async function open(path: string, size: { width: number; height?: number }, stored: object | null) {
	const { page, observed } = await newPage(browser, size)
	if (stored)
		await page.addInitScript((text) => {
			if (!localStorage.getItem('k-visa-check')) localStorage.setItem('k-visa-check', text)
		}, JSON.stringify(stored))
	await page.goto(path, { waitUntil: 'networkidle' })
	if (stored) await page.locator('#unfinished').waitFor()
	return { page, observed }
}

/** Where something stands on the page; `start` and `end` in the direction of reading. */
type Box = { readonly middle: number; readonly start: number; readonly end: number }
type Place = { readonly name: string; readonly first: Box; readonly last: Box }

/** Where the focus comes to in `main`, Tab by Tab. */
async function walkFocus(page: Page): Promise<readonly Place[]> {
	const places: Place[] = []
	for (let presses = 0; presses < 100; presses++) {
		await page.keyboard.press('Tab')
		const at = await page.evaluate(() => {
			const focused = document.activeElement
			const region = focused?.closest('main, footer')?.localName
			if (!focused || !region) return null
			const { top, bottom, left, right } = focused.getBoundingClientRect()
			const isRtl = getComputedStyle(document.body).direction === 'rtl'
			return {
				region,
				name: focused.getAttribute('value') ?? focused.textContent?.trim() ?? '',
				box: {
					middle: (top + bottom) / 2 + window.scrollY,
					start: isRtl ? window.innerWidth - right : left,
					end: isRtl ? window.innerWidth - left : right,
				},
			}
		})
		if (at?.region === 'footer') return places
		if (at) places.push({ name: at.name, first: at.box, last: at.box })
	}
	throw new Error('the focus never came to the foot of the page')
}

/** Every visible text of `main`, in the order of the source, with its first and its last line. */
const readTexts = (page: Page): Promise<readonly Place[]> =>
	page.evaluate(() => {
		const isRtl = getComputedStyle(document.body).direction === 'rtl'
		const boxOf = ({ top, bottom, left, right }: DOMRect) => ({
			middle: (top + bottom) / 2 + window.scrollY,
			start: isRtl ? window.innerWidth - right : left,
			end: isRtl ? window.innerWidth - left : right,
		})
		const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT)
		const places: Place[] = []
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const range = document.createRange()
			range.selectNodeContents(node)
			const rects = [...range.getClientRects()]
			const [first] = rects
			const last = rects.at(-1)
			const isSeen = node.parentElement?.checkVisibility() && !node.parentElement.closest('noscript')
			if (!first || !last || !isSeen || first.width < 2 || !node.textContent?.trim()) continue
			places.push({ name: node.textContent.trim(), first: boxOf(first), last: boxOf(last) })
		}
		return places
	})

/** Half a line: what stands closer is on the same line. */
const halfLine = 10

/** Each place above the one before it, unless it is in a column beside it. */
const backwards = (places: readonly Place[]): readonly string[] =>
	places.flatMap((place, index) => {
		const before = places[index - 1]
		if (!before || place.first.middle > before.last.middle - halfLine) return []
		return place.first.start >= before.last.end - 2 ? [] : [`${before.name} → ${place.name}`]
	})

describe.each([
	{ stored: null, locale: 'zh' },
	{ stored: draft, locale: 'ar' },
] as const)('the start page, with an unfinished check: $stored', ({ stored, locale: one }) => {
	test.each(languagesOr(one))(
		'in %s, on a narrow screen, is read and walked in the order that is seen',
		async (locale) => {
			const { page } = await open(`/${locale}`, { width: 375, height: 800 }, stored)
			const texts = await readTexts(page)
			expect(texts.length).toBeGreaterThan(30)
			expect(backwards(texts)).toEqual([])
			const places = await walkFocus(page)
			expect(places.length).toBeGreaterThan(9)
			expect(backwards(places)).toEqual([])
			await leave(page)
		},
	)

	test('on a wide screen, the focus never goes up the page', async () => {
		const { page } = await open('/en', { width: 1280, height: 800 }, stored)
		const tops = (await walkFocus(page)).map(({ first }) => Math.round(first.middle))
		expect(tops).toEqual(tops.toSorted((a, b) => a - b))
		await leave(page)
	})
})

describe('somebody who comes back', () => {
	test.each(languagesOr('en'))('in %s, sees how far they are, and Continue first', async (locale) => {
		const { page } = await open(`/${locale}`, { width: 375, height: 667 }, draft)
		const { start } = allTexts[locale].site
		const goOn = page.locator('main [data-action="next"]')
		expect((await walkFocus(page))[0]?.name).toBe(start.goOn)
		expect((await goOn.boundingBox())?.y).toBeLessThan(400)
		await page.getByRole('button', { name: start.beginNew, exact: true }).waitFor()
		expect(await axeViolations(page)).toEqual([])
		await goOn.click()
		await page.waitForURL(`**/${locale}/check/*`)
		await leave(page)
	})

	test('on the same day reads “today”', async () => {
		const today = new Date().toLocaleDateString('en-CA')
		const { page } = await open('/en', { width: 375 }, { ...draft, savedOn: today })
		await page.getByText(/^2\s+of at most \d+\s+questions answered, today\./).waitFor()
		await leave(page)
	})

	test('starts a new check without losing the old one', async () => {
		const { page } = await open('/en', { width: 375 }, draft)
		await page.locator('input[name="ruleset"][value="article"]').uncheck()
		await page.locator('[data-action="new-check"]').click()
		await page.waitForURL('**/en/check/you')
		const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('k-visa-check') ?? ''))
		expect(kept).toMatchObject({ rulesets: ['k-published'], facts: {}, aside: [{ facts: draft.facts }] })
		await leave(page)
	})
})

test('each rule set says how many questions it adds, and together they are the most', async () => {
	const { page, observed } = await open('/en', { width: 1280 }, null)
	const row = (id: string) => page.locator(`label:has(input[value="${id}"])`)
	const adds = async (id: string) =>
		Number(/up to (\d+)/.exec((await row(id).textContent())?.replace(/\u00a0/g, ' ') ?? '')?.[1])
	const mostOf = async () =>
		Number(
			/\d+/.exec(
				(await row('quick').textContent())?.replace(say(en.site.start.ways.quick.name), '') ?? '',
			)?.[0],
		)
	const law = await adds('k-published')
	const opinion = await adds('article')
	expect(Math.min(law, opinion)).toBeGreaterThan(0)
	expect(law + opinion).toBe(await mostOf())
	const more = await adds('work-permit')
	await row('work-permit').click()
	expect(await mostOf()).toBe(law + opinion + more)
	expect((await adds('k-published')) + (await adds('work-permit')) + (await adds('article'))).toBe(
		await mostOf(),
	)
	expect(observed.consoleErrors).toEqual([])
	await leave(page)
})
