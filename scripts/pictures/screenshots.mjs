// Retakes the screenshots of the README, and of twelve pages in every language on one sheet: `npm run screenshots`. With
// `-- folder`, each page of that sheet is also written there whole, to be looked at.
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { buildIfChanged } from '../build/build.mjs'
import { findChromium } from '../check/chromium.mjs'
import { serve } from '../check/serve.mjs'
import { languagesSheet } from './languages-sheet.mjs'

const distDir = '.next-test'
const folder = 'docs/screenshots'

/** A draft with most questions answered, some missing, and some answers that settle nothing. */
const draft = readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')

/** Takes a screenshot of the top of a page. */
async function take(browser, { name, url, width, height, isFirstVisit, act }) {
	const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
	if (!isFirstVisit) await context.addInitScript((text) => localStorage.setItem('k-visa-check', text), draft)
	const page = await context.newPage()
	await page.goto(url, { waitUntil: 'networkidle' })
	await act?.(page)
	await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 82 })
	await context.close()
}

const wide = { width: 1280, height: 860 }
const narrow = { width: 375, height: 760 }
const pictures = [
	{ name: 'start', path: '/en', isFirstVisit: true, ...wide },
	{
		name: 'question',
		path: '/en/check/market',
		...wide,
		act: async (page) => {
			await page.locator('#field-targetMarkets').fill('ni')
			await page.locator('[role="option"]').first().waitFor()
		},
	},
	{ name: 'result', path: '/en/result', ...wide },
	{
		name: 'table',
		path: '/en/screen',
		isFirstVisit: true,
		...wide,
		act: async (page) => {
			await page.locator('[data-action="sample"]').click()
			await page.locator('[data-action="take-sheet"]').click()
			await page.locator('tr[data-index="0"]').waitFor()
			// As on the next day: without the notices about what was just done.
			await page.reload({ waitUntil: 'networkidle' })
			await page.locator('tr[data-index="0"]').waitFor()
		},
	},
	{ name: 'result-zh', path: '/zh/result', ...narrow },
	{ name: 'result-ar', path: '/ar/result', ...narrow },
]

buildIfChanged(distDir)
mkdirSync(folder, { recursive: true })
const { origin, close } = await serve(distDir)
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const picture of pictures) await take(browser, { ...picture, url: origin + picture.path })
await languagesSheet(browser, origin, { file: `${folder}/languages.jpg`, draft, whole: process.argv[2] })
await browser.close()
await close()
