import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { defaultLocale, localeIds } from '@/lib/i18n/locales'
import { floor, scriptLimitOf } from '@/scripts/bench/sizes.mjs'
import { newPage, type Observed, openBrowser, scriptsLoaded } from './browser'
import { partIn } from './parts'
import { sizedByFont, smallTargets } from './targets'

const baseUrl = inject('baseUrl')
const all = Object.keys(JSON.parse(readFileSync('.next-test/script-hashes.json', 'utf8')))
const localeOf = (path: string) =>
	localeIds.find((locale) => `${path}/`.startsWith(`/${locale}/`)) ?? defaultLocale
const paths = localeIds.flatMap((locale) =>
	partIn(
		locale,
		all.filter((path) => localeOf(path) === locale),
	),
)

let browser: Browser
let page: Page
let observed: Observed
beforeAll(async () => {
	browser = await openBrowser()
	const opened = await newPage(browser)
	page = opened.page
	observed = opened.observed
})
afterAll(() => browser?.close())

describe('every page', () => {
	test.each(paths)(
		'%s loads what is ours, no more than it may, without an error, at its own sizes',
		async (path) => {
			// Away from the page before, that what it still asks for does not count here; to a file of ours, which keeps its process.
			await page.goto('/sw.js')
			for (const list of Object.values(observed)) list.length = 0
			const response = await page.goto(path, { waitUntil: 'load' })
			await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
			const status = path === '/_not-found' ? 404 : 200
			expect(response?.status()).toBe(status)
			expect(observed.violations).toEqual([])
			expect(observed.consoleErrors).toEqual(
				status === 200 ? [] : [expect.stringContaining(`status of ${status}`)],
			)
			const urls = observed.requests.map(({ url }) => url)
			expect(urls).toContain(baseUrl + path)
			expect(urls.filter((url) => !url.startsWith(baseUrl) && !url.startsWith('data:'))).toEqual([])
			const limit = scriptLimitOf(path)
			if (limit !== null) expect(scriptsLoaded(observed) - floor.js).toBeLessThanOrEqual(limit)
			expect({ small: await smallTargets(page, 24), sizedByFont: await sizedByFont(page) }).toEqual({
				small: [],
				sizedByFont: [],
			})
		},
	)
})
