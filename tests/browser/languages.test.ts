import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { defaultLocale, localeIds, locales } from '@/lib/i18n/locales'
import { rulesetIds } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'
import { leave, newPage, openBrowser } from './browser'
import { languagesOr } from './parts'
import { expected, expectNothingSent, one, read, walk } from './walk'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const narrow = 320

describe.each(languagesOr('ar').filter((locale) => locale !== defaultLocale))('in %s', (locale) => {
	test('the whole check can be walked on a narrow screen, and nothing is sent', async () => {
		const { page, observed } = await newPage(browser, { width: narrow })
		const given = { ...one(perfect), jobOffer: 'verbal', knowsCustoms: null } as const
		const answered = await walk(page, { locale, chosen: rulesetIds, given })
		for (const id of rulesetIds) expect(await read(page, id)).toEqual(expected(id, answered))
		expectNothingSent(observed)
		await leave(page)
	})
})

test('every page that is to be found, and each without JavaScript, names itself in every language, and an address that chooses', async () => {
	const { page } = await newPage(browser, { javaScriptEnabled: false })
	for (const path of ['', '/rules/article', '/about-the-visa', '/plain', '/plain/offer']) {
		for (const locale of localeIds) {
			await page.goto(`/${locale}${path}`)
			const alternates = await page
				.locator('link[rel="alternate"][hreflang]')
				.evaluateAll((links) =>
					links.map((link) => [
						link.getAttribute('hreflang'),
						(link as HTMLLinkElement).href.replace(window.location.origin, ''),
					]),
				)
			expect(Object.fromEntries(alternates)).toEqual({
				...Object.fromEntries(localeIds.map((id) => [locales[id].tag, `/${id}${path}`])),
				'x-default': path === '' ? '/' : `/${defaultLocale}${path}`,
			})
		}
	}
	await leave(page)
})

test.each(['', '/rules/article', '/result'])(
	'/zh%s names the other languages in its headers, by whole addresses',
	async (path) => {
		const origin = inject('baseUrl')
		const response = await fetch(`${origin}/zh${path}`)
		expect(response.headers.get('link')?.split(', ')).toEqual([
			...localeIds.map((id) => `<${origin}/${id}${path}>; rel="alternate"; hreflang="${locales[id].tag}"`),
			`<${origin}${path === '' ? '/' : `/${defaultLocale}${path}`}>; rel="alternate"; hreflang="x-default"`,
		])
	},
)

test.each(['/en', '/ar/rules', '/zh/plain/you'])(
	'%s gives the other languages by whole addresses, as search engines want them',
	async (path) => {
		const { page } = await newPage(browser)
		await page.goto(path)
		const addresses = () =>
			page
				.locator('link[rel="alternate"][hreflang]')
				.evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', 'x:/').origin))
		await expect.poll(addresses).toEqual([...localeIds, 'x-default'].map(() => inject('baseUrl')))
		await leave(page)
	},
)

describe('the menu of languages', () => {
	test('calls each by its own name, marks the present one, and opens without a script', async () => {
		const { page } = await newPage(browser, { javaScriptEnabled: false })
		for (const locale of localeIds) {
			await page.goto(`/${locale}/rules`)
			const menu = page.locator('header details')
			await menu.locator('summary').click()
			for (const id of localeIds) {
				const link = menu.locator(`a[href="/${id}/rules"]`)
				expect(await link.isVisible()).toBe(true)
				expect(await link.textContent()).toBe(locales[id].name)
				expect(await link.getAttribute('lang')).toBe(locales[id].tag)
				expect(await link.getAttribute('aria-current')).toBe(id === locale ? 'true' : null)
			}
		}
		await leave(page)
	})

	test('keeps the answers, the place, and what else the address holds', async () => {
		const { page } = await newPage(browser)
		await page.goto('/en/check/studies?from=answers')
		await page.locator('input[name="highestDegree"][value="master"]').check()
		for (const id of localeIds) {
			await page.locator('header summary').click()
			await page.locator(`header a[hreflang="${locales[id].tag}"]`).click()
			await page.waitForURL(`**/${id}/check/studies?from=answers`)
			await expect
				.poll(() => page.locator('input[name="highestDegree"][value="master"]').isChecked())
				.toBe(true)
		}
		await leave(page)
	})

	test('is opened, left and closed by keys', async () => {
		const { page } = await newPage(browser)
		await page.goto('/ar/rules', { waitUntil: 'networkidle' })
		const menu = page.locator('header details')
		const isOpen = () => menu.evaluate((element) => (element as HTMLDetailsElement).open)
		await menu.locator('summary').focus()
		await page.keyboard.press('Enter')
		await expect.poll(isOpen).toBe(true)
		await page.keyboard.press('Tab')
		await page.keyboard.press('Escape')
		await expect.poll(isOpen).toBe(false)
		expect(await menu.locator('summary').evaluate((element) => element === document.activeElement)).toBe(true)
		await page.keyboard.press('Enter')
		await page.keyboard.press('Shift+Tab')
		await expect.poll(isOpen).toBe(false)
		await leave(page)
	})
})
