import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localesToday } from '@/tests/runs'
import { allTexts } from '../all-texts'
import { leave, newPage, openBrowser } from './browser'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Pages with each kind of head: of the site, of the desk and of teams. */
const site = ['', '/rules', '/result'] as const
const inOneLine = ['/screen', '/team'] as const
const wide = [1280, 1440, 1920]
const narrow = 375

/**
 * The words in the menu that can be seen, in how many lines they stand, whether the brand stands beside them, and
 * whether one is cut off or lies outside of the window.
 */
const menuOf = (page: Page) =>
	page.evaluate(() => {
		const links = [...document.querySelectorAll('header nav > [data-pages] a')].filter((link) =>
			link.checkVisibility(),
		)
		const middles = links.map((link) => {
			const { top, bottom } = link.getBoundingClientRect()
			return Math.round((top + bottom) / 2)
		})
		const brand = document.querySelector('header a')?.getBoundingClientRect()
		return {
			words: links.map((link) => link.textContent),
			lines: new Set(middles).size,
			isBesideBrand: Boolean(brand && middles.every((middle) => middle > brand.top && middle < brand.bottom)),
			cut: links
				.filter((link) => {
					const { left, right } = link.getBoundingClientRect()
					const [line] = link.getClientRects()
					return (
						left < 0 ||
						right > document.documentElement.clientWidth ||
						link.getClientRects().length > 1 ||
						link.scrollWidth > Math.ceil(line?.width ?? 0)
					)
				})
				.map((link) => link.textContent),
		}
	})

describe.each(localesToday)('in %s, the menu', (locale) => {
	const { selfCheck, rules, questions, screen, team } = allTexts[locale].site.shell
	const words = [selfCheck, rules, questions, screen, team]

	test.each(wide)('is one line beside the name at %i px, on every kind of page', async (width) => {
		const { page } = await newPage(browser, { width })
		for (const path of [...site, ...inOneLine]) {
			await page.goto(`/${locale}${path}`)
			expect({ path, ...(await menuOf(page)) }).toEqual({
				path,
				words,
				lines: 1,
				isBesideBrand: true,
				cut: [],
			})
		}
		await leave(page)
	})

	test(`is one line at ${narrow} px on the site, and behind a button on the desk and in teams`, async () => {
		const { page } = await newPage(browser, { width: narrow, height: 800 })
		for (const path of site) {
			await page.goto(`/${locale}${path}`)
			expect({ path, ...(await menuOf(page)) }).toMatchObject({ path, words, lines: 1, cut: [] })
		}
		for (const path of inOneLine) {
			await page.goto(`/${locale}${path}`)
			expect(await menuOf(page)).toMatchObject({ words: [] })
			await page.locator('header [data-narrow-menu] summary').click()
			const seen = await page.locator('header [data-narrow-menu] a:visible').allTextContents()
			expect(seen).toEqual(expect.arrayContaining(words))
		}
		await leave(page)
	})
})
