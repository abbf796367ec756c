import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { key } from '@/lib/draft/draft-store'
import { embedScript, embedScripts } from '@/lib/embed/script.mjs'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { serve } from '@/scripts/check/serve.mjs'
import { localesToday } from '@/tests/runs'
import { en } from '@/tests/wording'
import { axeViolations, newPage, openBrowser, openWithoutStorage } from './browser'

const pages = Object.keys(JSON.parse(readFileSync('.next-test/script-hashes.json', 'utf8')))

let site: Awaited<ReturnType<typeof serve>>
let university: Website
let stranger: Website
let browser: Browser

type Website = { readonly server: Server; readonly origin: string }

/** Another website, on another host than the site's: a page for each language, by a policy that allows no styles. */
async function website(): Promise<Website> {
	const server = createServer(({ url = '/' }, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8')
		response.setHeader(
			'Content-Security-Policy',
			`default-src 'none'; script-src ${site.origin} 'unsafe-inline'; frame-src ${site.origin}`,
		)
		response.end(
			`<!doctype html><title>University</title><script>told = []; addEventListener('message', ({ data }) => told.push(data))</script>
			<script async src="${site.origin}${embedScript.path}" integrity="${embedScript.integrity}" crossorigin="anonymous"></script>
			<k-visa-check locale="${url.slice(1)}"><a href="${site.origin}${url}">Check yourself</a></k-visa-check>`,
		)
	}).listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

beforeAll(async () => {
	browser = await openBrowser()
	university = await website()
	stranger = await website()
	site = await serve('.next-test', { env: { EMBED_ORIGINS: university.origin } })
})
afterAll(async () => {
	await Promise.all([browser?.close(), site?.close()])
	for (const { server } of [university, stranger]) {
		server.closeAllConnections()
		server.close()
	}
})

/** What the page around the frame was told. */
const toldOf = (page: Page): Promise<{ kVisaCheckHeight: number; isNewScreen: boolean }[]> =>
	page.evaluate(() => Reflect.get(window, 'told'))

const frameIn = (page: Page) => page.frameLocator('k-visa-check iframe')

/** Answers one question, and leaves all others blank until there is a result. */
async function checkIn(page: Page, frame: FrameLocator) {
	const next = frame.locator('form [data-action="next"]')
	const see = frame.locator('[data-action="result"]')
	await frame.locator('#field-age').fill('46')
	for (let screens = 1; await next.isVisible(); screens++) {
		await next.click()
		await expect
			.poll(async () => (await toldOf(page)).filter(({ isNewScreen }) => isNewScreen).length)
			.toBe(screens)
		await next.or(see).or(frame.locator('[data-outcome]')).first().waitFor()
	}
	if (await see.isVisible()) await see.click()
	await frame.locator('[data-outcome]').first().waitFor()
}

test.each(localesToday)(
	'in a page that may frame it, somebody checks themselves to the end: %s',
	async (locale) => {
		const { page, observed } = await newPage(browser, { width: locale === 'ar' ? 320 : 1280 })
		await page.goto(`${university.origin}/${locale}`)
		const frame = frameIn(page)
		await frame.locator('#field-age').waitFor()
		await page.getByRole('link').waitFor({ state: 'hidden' })
		await checkIn(page, frame)

		const told = await toldOf(page)
		for (const message of told) {
			expect(message).toEqual({ kVisaCheckHeight: expect.any(Number), isNewScreen: expect.any(Boolean) })
		}
		const [element] = await page.locator('k-visa-check iframe').all()
		const last = told.at(-1)?.kVisaCheckHeight
		expect(new Set(told.map(({ kVisaCheckHeight }) => kVisaCheckHeight)).size).toBeGreaterThan(2)
		await expect.poll(async () => (await element?.boundingBox())?.height).toBe(last)
		expect(observed.consoleErrors).toEqual([])
		expect(observed.requests.filter(({ method }) => method !== 'GET')).toEqual([])
		expect(await linksIn(frame, locale)).toEqual([])

		const opened = page.waitForEvent('popup')
		await frame.locator('[data-action="whole-result"]').click()
		const whole = await opened
		await whole.locator('[data-outcome]').first().waitFor()
		expect(new URL(whole.url()).pathname).toBe(`/${locale}/handoff`)
		expect(await whole.evaluate((entry) => localStorage.getItem(entry), key)).toBe(null)
		await page.context().close()
	},
)

/** The links of a frame to pages for employers and teams, and those that would leave the check within the frame. */
async function linksIn(frame: FrameLocator, locale: Locale) {
	const paths = await frame
		.locator('a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
	return paths.filter((path) =>
		new RegExp(`^/${locale}/(screen|team|my-record|result/ask-employer)`).test(path),
	)
}

test('in any other page it is refused, and the link stays', async () => {
	const { page } = await newPage(browser)
	const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
	await page.goto(`${stranger.origin}/en`)
	await refused
	expect(await page.getByRole('link', { name: 'Check yourself' }).isVisible()).toBe(true)
	expect(await toldOf(page)).toEqual([])
	await page.context().close()
})

test('without the script the link is there', async () => {
	const { page } = await newPage(browser, { javaScriptEnabled: false })
	await page.goto(`${university.origin}/zh`)
	expect(await page.getByRole('link').getAttribute('href')).toBe(`${site.origin}/zh`)
	expect(await page.getByRole('link').isVisible()).toBe(true)
	expect(await page.locator('iframe').count()).toBe(0)
	await page.context().close()
})

test('its answers are apart from those of the site, and are there again', async () => {
	const { page } = await newPage(browser)
	await page.goto(`${site.origin}/en/check/you`)
	await page.locator('#field-age').fill('30')
	await page.goto(`${site.origin}/en/embed`)
	await expect.poll(() => page.locator('#field-age').inputValue()).toBe('')
	await page.locator('#field-age').fill('46')
	expect(await axeViolations(page)).toEqual([])
	await page.reload()
	await expect.poll(() => page.locator('#field-age').inputValue()).toBe('46')
	await page.goto(`${site.origin}/en/check/you`)
	await expect.poll(() => page.locator('#field-age').inputValue()).toBe('30')
	await page.context().close()
})

test('where a browser stores nothing in a frame, it works and says so', async () => {
	const context = await openWithoutStorage()
	const page = await context.newPage()
	await page.goto(`${university.origin}/en`)
	const frame = frameIn(page)
	await checkIn(page, frame)
	await frame.locator('[data-action="back"]').click()
	await frame.getByText(en.form.notSaved).waitFor()
	await context.close()
})

test('it alone lacks X-Frame-Options, and its script is for every page', async () => {
	const without: string[] = []
	for (const path of pages) {
		const { headers } = await fetch(site.origin + path)
		const policy = headers.get('content-security-policy') ?? ''
		if (!headers.has('x-frame-options')) without.push(path)
		expect(policy).toContain(
			headers.has('x-frame-options') ? "frame-ancestors 'none'" : `frame-ancestors ${university.origin}`,
		)
	}
	expect(without.toSorted()).toEqual(localeIds.map((locale) => `/${locale}/embed`).toSorted())
	for (const { path } of embedScripts) {
		const script = await fetch(site.origin + path)
		expect(Object.fromEntries(script.headers)).toMatchObject({
			'access-control-allow-origin': '*',
			'cache-control': 'public, max-age=31536000, immutable',
			'cross-origin-resource-policy': 'cross-origin',
			'content-type': expect.stringContaining('javascript'),
			'x-frame-options': 'DENY',
		})
	}
})
