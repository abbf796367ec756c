import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulesetIds } from '@/rules/rulesets/ids'
import { localesToday } from '@/tests/runs'
import { leave, newPage, openBrowser } from './browser'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

test.each(localesToday)(
	'no rule page in %s has a list within the words of a condition’s list',
	async (locale) => {
		const { page } = await newPage(browser, { width: 320 })
		for (const id of rulesetIds) {
			await page.goto(`/${locale}/rules/${id}`)
			expect(await page.locator('li[id] > div > p').count(), id).toBeGreaterThan(0)
			expect(await page.locator('li[id] > div ul ul').count(), id).toBe(0)
		}
		await leave(page)
	},
)

test.each(localesToday)('the paragraphs of the article are named on one line in %s', async (locale) => {
	const { page } = await newPage(browser, { width: 320 })
	await page.goto(`/${locale}/rules/article`)
	const lines = await page.locator('p:has(a.ref bdi[dir=ltr])').evaluateAll((sources) =>
		sources.map((source) => {
			const paragraphs = [...source.querySelectorAll('a.ref:has(> bdi[dir=ltr])')]
			return new Set(paragraphs.map((link) => Math.round(link.getBoundingClientRect().top))).size
		}),
	)
	expect(lines.length).toBeGreaterThan(20)
	expect(new Set(lines)).toEqual(new Set([1]))
	await leave(page)
})

test.each([
	['/en/rules/h1b', 'H-1B'],
	['/zh/rules/k-published', '2025年10月1日'],
])('on %s “%s” stays on one line, and a search finds it as people type it', async (path, typed) => {
	const { page } = await newPage(browser, { width: 320 })
	await page.goto(path)
	const { isFound, lines } = await page.evaluate((typed) => {
		// The search of the page, as by Ctrl+F; it selects what it finds.
		const find = (window as unknown as { find: (text: string) => boolean }).find
		const lines: number[] = []
		const selection = getSelection()
		while (lines.length < 50 && find.call(window, typed)) {
			const rects = selection?.getRangeAt(0).getClientRects() ?? []
			lines.push(new Set([...rects].map(({ bottom }) => Math.round(bottom))).size)
		}
		return { isFound: lines.length > 0, lines }
	}, typed)
	expect(isFound).toBe(true)
	expect(new Set(lines)).toEqual(new Set([1]))
	await leave(page)
})
