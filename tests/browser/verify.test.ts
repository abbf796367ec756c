import type { Browser } from 'playwright-core'
import { renderSVG } from 'uqr'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { today } from '@/lib/day/today'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { typedLines } from '@/lib/handoff/typed-code'
import { localeIds } from '@/lib/i18n/locales'
import { en } from '@/tests/wording'
import { axeViolations, newPage, openBrowser } from './browser'

const texts = en.handoff.verify
const code = encodeHandoff({
	facts: { nationalities: ['NG'], age: 30, jobOffer: 'none' },
	rulesets: ['k-published', 'article'],
	asOf: today(),
})

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const permissionsOf = async (path: string) =>
	(await fetch(inject('baseUrl') + path)).headers.get('permissions-policy')

test('the camera may be asked for on this page alone', async () => {
	for (const locale of localeIds) {
		expect(await permissionsOf(`/${locale}/verify`)).toContain('camera=(self)')
		for (const path of ['', '/result', '/handoff'])
			expect(await permissionsOf(`/${locale}${path}`)).toContain('camera=()')
	}
})

test('a code is typed where paper says, or its QR code found in a picture; nothing of it is sent', async () => {
	const { page, observed } = await newPage(browser)
	const same = page.getByRole('heading', { level: 1, name: texts.same })
	const outcomes = () =>
		page
			.locator('[data-ruleset]')
			.evaluateAll((rows) => rows.map(({ dataset }) => [dataset.ruleset, dataset.printed, dataset.outcome]))

	await page.goto('/open', { waitUntil: 'networkidle' })
	expect(new URL(page.url()).pathname).toBe('/en/verify')
	await page.getByLabel(texts.label).fill(typedLines(code)?.join('\n').toLowerCase() ?? '')
	await page.getByRole('button', { name: texts.open, exact: true }).click()
	await same.waitFor()
	const typed = await outcomes()
	expect(typed.map(([id]) => id)).toEqual(['k-published', 'article'])
	expect(typed[1]).toEqual(['article', 'ineligible', 'ineligible'])
	expect(await axeViolations(page)).toEqual([])

	await page.getByRole('link', { name: en.handoff.paste.another }).click()
	await page.getByRole('button', { name: texts.scan.camera }).click()
	await page.getByRole('alert').getByText(texts.scan.faults.missing.title).waitFor()
	const drawing = await newPage(browser, { width: 500, height: 500 })
	await drawing.page.setContent(renderSVG(`${inject('baseUrl')}/zh/handoff#${code}`, { border: 4 }))
	const picture = await drawing.page.screenshot()
	const choose = (buffer: Buffer) =>
		page.locator('input[type=file]').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer })
	await choose(Buffer.from('no picture'))
	await page.getByRole('alert').getByText(texts.scan.faults.picture.title).waitFor()
	await choose(picture)
	await same.waitFor()
	expect(await outcomes()).toEqual(typed)
	expect(observed.violations).toEqual([])
	expect(JSON.stringify(observed.requests)).not.toContain(code)
	await drawing.page.context().close()
	await page.context().close()
})

test('without JavaScript the page says why it cannot read a code, and offers no camera', async () => {
	const { page } = await newPage(browser, { javaScriptEnabled: false })
	await page.goto('/en/verify')
	expect(await page.locator('noscript').textContent()).toContain(texts.noScript)
	expect(await page.getByRole('button', { name: texts.scan.camera }).isVisible()).toBe(false)
	await page.context().close()
})
