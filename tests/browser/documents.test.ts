import { afterAll, expect, inject, test } from 'vitest'
import { localeIds, locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { certifications } from '@/lib/law/documents/apostille'
import { documentRoutes, documentsPath, firstRoute } from '@/lib/law/documents/document-routes'
import { tickableRows } from '@/lib/law/documents/document-rows'
import { wordsOf } from '@/lib/words/messages'
import { loadCountries } from '@/lib/words/names'
import { localesToday } from '@/tests/runs'
import { keepPrinters, leave, newPage, openBrowser } from './browser'
import { inTurn, languagesOr } from './parts'
import { linesOf, type Paper, papers, printOn, squash, textOf } from './pdf'

const browserFor = keepPrinters()
const browser = await openBrowser()
afterAll(() => browser.close())

const sizes = Object.keys(papers) as readonly Paper[]

/** Points to a millimetre, and the margins of the printed page. */
const mm = 72 / 25.4
const margin = { side: 17 * mm, bottom: 19 * mm }

/** Whether a word stands in a text, as a whole or in two lines of a cell, between which the cell beside it is read. */
const isIn = (text: string, word: string) =>
	text.includes(word) ||
	Array.from(word).some(
		(_, at) => at > 1 && text.includes(word.slice(0, at)) && text.includes(word.slice(at)),
	)

const chosen = { ready: ['passport', 'photo'], country: 'BR', countries: { record: 'NG' } }
const draft = { version: 1, savedOn: '2026-11-30', rulesets: ['k-published'], facts: {}, checklist: chosen }

/** Each language takes each route on one size of paper, and the languages each route on both. */
test.each(localesToday)(
	'the documents of each route in %s fit on one page, with every name, in Chinese too',
	async (locale) => {
		const { page } = await newPage(await browserFor(locale))
		await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
		const say = sayIn(locale)
		for (const [at, route] of documentRoutes.entries()) {
			await page.goto(`/${locale}${documentsPath(route)}`)
			await page.locator('[data-action="print"]').waitFor()
			if (route === firstRoute)
				await page.locator('#issued option:nth-child(200)').waitFor({ state: 'attached' })
			for (const paper of inTurn(at + localeIds.indexOf(locale), sizes)) {
				const pages = await printOn(page, paper)
				expect([route, paper, pages.length]).toEqual([route, paper, 1])
				const [first] = pages
				const words = (first?.words ?? []).filter(
					({ bottom }) => bottom < (first?.height ?? 0) - margin.bottom,
				)
				const text = textOf(linesOf(words).flat())
				expect(text).toContain(squash(say(wordsOf(locale).documents.routes[route].title)))
				const all = words.map((word) => squash(word.text)).join('\n')
				for (const id of tickableRows(route)) {
					const shown = say(wordsOf(locale).documents.list[id].name)
					for (const word of shown.split(/[\s\u200b]+/))
						expect({ id, word, isShown: isIn(text + all, squash(word)) }).toEqual({ id, word, isShown: true })
				}
				for (const { left, right } of words) {
					expect(left).toBeGreaterThan(margin.side - 1)
					expect(right).toBeLessThan((first?.width ?? 0) - margin.side + 2)
				}
			}
		}
		await leave(page)
	},
)

test.each(languagesOr('ar'))(
	'without JavaScript, in %s, the lists, the countries and the figures can be read, and nothing needs a script',
	async (locale) => {
		const { page } = await newPage(browser, { javaScriptEnabled: false, width: 375 })
		const { countryNames } = await loadCountries(locale)
		for (const route of documentRoutes) {
			await page.goto(`/${locale}${documentsPath(route)}`)
			expect(await page.locator('html').getAttribute('lang')).toBe(locales[locale].tag)
			expect(await page.locator('[data-document]').count()).toBe(tickableRows(route).length)
			expect(await page.locator('main :is(select, button):visible').count()).toBe(0)
		}
		await page.goto(`/${locale}${documentsPath(firstRoute)}`)
		for (const summary of await page.locator('main summary').all()) await summary.click()
		const read = await page.locator('[data-state]').allInnerTexts()
		for (const [code, { state }] of certifications) {
			const place = ['apostille', 'legalisation', 'ask'].indexOf(state)
			expect([code, read[place]]).toEqual([code, expect.stringContaining(countryNames[code] ?? code)])
		}
		await leave(page)
	},
)

test('a figure with an end is in no page as it is sent, and is shown by the reader’s clock alone', async () => {
	for (const [day, shown] of [
		['2026-11-30T12:00:00', 1],
		['2026-12-31T12:00:00', 1],
		['2027-01-01T12:00:00', 0],
	] as const) {
		const { page } = await newPage(browser)
		await page.clock.setFixedTime(new Date(day))
		const answer = await page.goto(`/en${documentsPath('after-arrival')}`)
		expect(await answer?.text()).not.toContain('data-figure="visa-us"')
		await page.locator('[data-action="print"]').waitFor()
		await expect.poll(() => page.locator('[data-figure="visa-us"]').count()).toBe(shown)
		// The clock is the context’s.
		await page.context().close()
	}
})

test('ticks and countries stay on the device: no request holds them, and they are there again', async () => {
	const { page, observed } = await newPage(browser)
	await page.goto(`/en${documentsPath(firstRoute)}`)
	await page.locator('#issued option:nth-child(200)').waitFor({ state: 'attached' })
	await page.selectOption('#issued', 'IN')
	await page.locator('#record-ready').check()
	await expect.poll(() => page.locator('[data-document="record"]').getAttribute('data-proof')).toBe('ask')
	await page.reload()
	await expect.poll(() => page.locator('#record-ready').isChecked()).toBe(true)
	// Only what the page itself is made of: no request is for what was chosen, or holds it.
	const own =
		/^\/(_next\/static\/.*|en\/routes\/documents|en\/paper\.css|icon\.svg|en\/manifest\.webmanifest|sw\.js)$/
	const others = observed.requests.filter(({ url, method, body }) => {
		const { pathname, search } = new URL(url)
		return method !== 'GET' || body !== null || search !== '' || !own.test(pathname)
	})
	expect(others).toEqual([])
	await leave(page)
})

test.each([
	['/en/result/routes', '/en/routes'],
	['/ar/result/routes', '/ar/routes'],
	['/result/routes', '/routes'],
])('the former address of the map, %s, leads to %s for good', async (before, now) => {
	const answer = await fetch(new URL(before, inject('baseUrl')), { redirect: 'manual' })
	expect([answer.status, new URL(answer.headers.get('location') ?? '', answer.url).pathname]).toEqual([
		308,
		now,
	])
	const followed = await fetch(new URL(before, inject('baseUrl')))
	expect([followed.status, new URL(followed.url).pathname.endsWith('/routes')]).toEqual([200, true])
})
