import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { localesToday } from '@/tests/runs'
import { leave, newPage, openBrowser } from './browser'
import { partIn } from './parts'

const draft = readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')
const phone = { width: 412, height: 823, isMobile: true, hasTouch: true, deviceScaleFactor: 1.75 }

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** The area of the largest text painted so far, as browsers tell it, in CSS pixels. */
async function largestPainted(page: Page): Promise<number> {
	// The browser tells of paints in their order: once it has told of one that is larger, it has told of all before it.
	await page.evaluate(() => {
		const marker = document.createElement('p')
		marker.textContent = 'x '.repeat(5000)
		marker.id = 'marker'
		document.body.prepend(marker)
	})
	const told = await page.waitForFunction(() => {
		const paints: { id: string; size: number }[] = Reflect.get(window, 'paints')
		return paints.some(({ id }) => id === 'marker') && paints
	})
	const paints = (await told.jsonValue()) || []
	const sizes = paints.filter(({ id }) => id !== 'marker').map(({ size }) => size)
	return Math.max(...sizes)
}

/**
 * Paints the whole page anew. Of each text browsers tell the first paint alone, which on a busy computer comes while the
 * page is still arriving, with a part of the text.
 */
const paintAnew = (page: Page) =>
	page.evaluate(() => {
		document.body.replaceWith(document.body.cloneNode(true))
		return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
	})

async function open(path: string, hasDraft: boolean, hasScripts: boolean): Promise<Page> {
	const { page } = await newPage(browser, phone)
	if (!hasScripts) await page.route('**/_next/**/*.js', (route) => route.abort())
	if (hasDraft) await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), draft)
	await page.addInitScript(() => {
		const paints: { id: string; size: number }[] = []
		Reflect.set(window, 'paints', paints)
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				paints.push({ id: Reflect.get(entry, 'element')?.id, size: Reflect.get(entry, 'size') })
		}).observe({ type: 'largest-contentful-paint', buffered: true })
	})
	await page.goto(path)
	return page
}

const visits = (locale: Locale) =>
	[
		{ path: '/result', hasDraft: false, sign: 'main a.button' },
		{ path: '/result', hasDraft: true, sign: '[data-ruleset]' },
		{ path: '/check/answers', hasDraft: false, sign: 'main section' },
		{ path: '/check/answers', hasDraft: true, sign: 'main section' },
		{ path: '/handoff', hasDraft: false, sign: 'main textarea' },
	].map((visit) => ({ ...visit, path: `/${locale}${visit.path}` }))

describe.each(localesToday)('in %s', (locale) => {
	test.each(partIn(locale, visits(locale)))(
		'nothing that is drawn from answers on $path (answers: $hasDraft) is larger than what the server sends',
		async ({ path, hasDraft, sign }) => {
			const alive = await open(path, hasDraft, true)
			await alive.waitForSelector(sign)
			const sent = await open(path, hasDraft, false)
			await paintAnew(sent)
			// Where the scripts are quicker than the first paint, what the server sends is never painted.
			const painted = await largestPainted(alive)
			expect(painted).toBeGreaterThan(0)
			expect(painted).toBeLessThanOrEqual(await largestPainted(sent))
			await Promise.all([leave(alive), leave(sent)])
		},
	)
})
