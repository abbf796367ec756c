import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { floor, scriptLimitOf } from '@/scripts/sizes.mjs'
import { axeViolations, newPage, type Observed, openBrowser, scriptsLoaded } from './browser'

const baseUrl = inject('baseUrl')
const paths = Object.keys(JSON.parse(readFileSync('.next-test/script-hashes.json', 'utf8')))
const narrow = 320

let browser: Browser
let page: Page
let observed: Observed
beforeAll(async () => {
	browser = await openBrowser()
	// Without motion a colour is there at once.
	const opened = await newPage(browser, { width: narrow, reducedMotion: 'reduce' })
	page = opened.page
	observed = opened.observed
})
afterAll(() => browser?.close())

const expectedLocale = (path: string) => {
	const first = path.split('/')[1] ?? ''
	return first in locales ? locales[first as keyof typeof locales] : null
}

describe('on a narrow screen', () => {
	test.each(paths)(
		'%s loads no more than it may and only what is ours, does not scroll sideways, and is free of what axe-core finds',
		async (path) => {
			for (const list of Object.values(observed)) list.length = 0
			await page.emulateMedia({ colorScheme: 'light' })
			const response = await page.goto(path, { waitUntil: 'load' })
			await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
			const status = response?.status()
			const seen = await page.evaluate(() => ({
				lang: document.documentElement.lang,
				direction: getComputedStyle(document.body).direction,
				width: document.documentElement.scrollWidth,
			}))
			const locale = expectedLocale(path)
			expect(status).toBe(locale ? 200 : 404)
			expect(seen).toMatchObject({
				width: narrow,
				...(locale && { lang: locale.tag, direction: locale.direction }),
			})
			expect(await axeViolations(page)).toEqual([])
			await page.emulateMedia({ colorScheme: 'dark' })
			expect(await axeViolations(page, ['color-contrast'])).toEqual([])
			expect(observed.violations).toEqual([])
			expect(observed.consoleErrors).toEqual(locale ? [] : [expect.stringContaining(`status of ${status}`)])
			const limit = scriptLimitOf(path)
			if (limit !== null) expect(scriptsLoaded(observed) - floor.js).toBeLessThanOrEqual(limit)
			expect(observed.requests.length).toBeGreaterThan(0)
			expect(observed.requests.filter(({ url }) => !/^data:/.test(url) && !url.startsWith(baseUrl))).toEqual(
				[],
			)
		},
	)
})
