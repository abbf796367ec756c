import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileFiles } from '@/tests/lib/sheet/hostile-files'
import { en, say } from '@/tests/wording'
import { newPage, openBrowser } from './browser'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const { import: words, table } = en.screen
const failures: Readonly<Record<string, string>> = words.failures
const allShown = (count: number) => say(table.shown, { shown: count, count })

/** A list with the two hundred invented candidates, and the page where more can be added. */
async function openList(page: Page) {
	await page.goto('/en/screen')
	await page.locator('[data-action="sample"]').click()
	await page.locator('[data-action="take-sheet"]').click()
	await page.getByText(allShown(200)).waitFor()
	await page.getByRole('link', { name: table.add }).first().click()
	await page.locator('#duties-read').check()
	await page.locator('[data-action="accept"]').click()
	await page.getByText(words.drop).waitFor()
}

const choose = async (page: Page, name: string, file: Blob) =>
	page
		.locator('input[type="file"][accept*=".csv"]')
		.setInputFiles({ name, mimeType: '', buffer: Buffer.from(await file.arrayBuffer()) })

const another = (page: Page) => page.getByRole('button', { name: words.another })

describe('a file made to hang the page', () => {
	test('is refused in words, and the list is still there', async () => {
		const { page, observed } = await newPage(browser)
		await openList(page)
		const chosen = [
			'a tag of merged cells that never ends, in 3 KB',
			'a sheet of names in 17 KB',
			'a row of 3 million cells',
			'a table of texts with 7 million elements',
			'parts that lie over each other',
			'a page of the workbook of 20 MB',
			'a text file with 3 million columns',
		]
		for (const [at, name] of chosen.entries()) {
			const hostile = hostileFiles[name]
			if (!hostile) throw new Error(name)
			await choose(page, `hostile-${at}.xlsx`, await hostile.file())
			await page.getByText(say(failures[hostile.fault] ?? '', { columns: 16_384 })).waitFor()
			expect(await page.locator('[data-action="take-sheet"]').count()).toBe(0)
			await another(page).click()
		}
		await choose(page, 'fine.csv', new Blob(['id,age\nc-1,29']))
		await page.locator('[data-action="take-sheet"]').click()
		await page.getByText(allShown(201)).waitFor()
		expect(observed.consoleErrors).toEqual([])
		await page.context().close()
	})

	test('is left behind with its worker, should it hang that: the list is still there, and the next file is read', async () => {
		const { page, observed } = await newPage(browser)
		await openList(page)
		const [worker] = page.workers()
		await worker?.evaluate(() => {
			setTimeout(() => {
				for (;;);
			})
		})
		await choose(page, 'hangs.csv', new Blob(['id,age\nc-1,29']))
		await page.getByText(say(words.opening, { file: 'hangs.csv' })).waitFor()
		await another(page).click()
		await choose(page, 'fine.csv', new Blob(['id,age\nc-1,29']))
		await page.locator('[data-action="take-sheet"]').click()
		await page.getByText(allShown(201)).waitFor()
		expect(observed.consoleErrors).toEqual([])
		await page.context().close()
	})
})
