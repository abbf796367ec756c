import { mkdirSync } from 'node:fs'
import { loadSource } from '../build/load-source.mjs'

/** The pages of the sheet, from the left. */
const pages = [
	'',
	'/check/you',
	'/check/market',
	'/check/answers',
	'/result',
	'/result/other-answers',
	'/routes',
	'/routes/documents',
	'/about-the-visa',
	'/rules',
	'/rules/k-published/law',
	'/privacy',
]
const size = { width: 375, height: 760 }

/** A picture of a page, and the whole of it in a folder if one is named. */
async function pictureOf(page, url, file) {
	await page.goto(url, { waitUntil: 'networkidle' })
	if (file) await page.screenshot({ path: file, type: 'jpeg', quality: 80, fullPage: true })
	return (await page.screenshot({ type: 'jpeg', quality: 80 })).toString('base64')
}

/**
 * Draws twelve pages in every language on one sheet, a language a line, as a phone shows them.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {{ file: string, draft: string, whole?: string }} options where the sheet goes, the answers, and a folder for whole pages
 */
export async function languagesSheet(browser, origin, { file, draft, whole }) {
	const { localeIds } = await loadSource('lib/i18n/locales.ts')
	if (whole) mkdirSync(whole, { recursive: true })
	const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' })
	await context.addInitScript((text) => localStorage.setItem('k-visa-check', text), draft)
	const page = await context.newPage()
	const pictures = []
	for (const locale of localeIds)
		for (const path of pages) {
			const name = path.slice(1).replaceAll('/', '-') || 'start'
			pictures.push(
				await pictureOf(page, `${origin}/${locale}${path}`, whole && `${whole}/${locale}-${name}.jpg`),
			)
		}
	await page.setViewportSize({ width: pages.length * 200 + 16, height: 800 })
	await page.goto('about:blank')
	await page.setContent(`<style>
		body { display: grid; grid-template-columns: repeat(${pages.length}, 192px); gap: 8px; margin: 8px; background: #8a949c }
		img { inline-size: 192px; display: block }
	</style>${pictures.map((data) => `<img alt="" src="data:image/jpeg;base64,${data}">`).join('')}`)
	await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
	await page.screenshot({ path: file, type: 'jpeg', quality: 72, fullPage: true })
	await context.close()
}
