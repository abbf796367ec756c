// When a slow phone shows a page, and when the page becomes interactive.
import { localeIds } from '../build/locale-ids.mjs'
import { serve } from '../check/serve.mjs'
import { median, print } from './figures.mjs'
import { openPhones, ownResult, ownResultMost, slow4G, slowPhone } from './slow-phone.mjs'

const pages = ['/en', '/en/check/market', '/zh/result']
const lines = { 'slow 4G': slow4G, 'slow 3G': { latency: 400, kbps: 400 } }
const rounds = 5

/** Milliseconds until the first text is shown, and until React has hydrated the page. */
async function visit(browser, address, line) {
	const { context, page } = await slowPhone(browser, line)
	await page.goto(address, { waitUntil: 'commit' })
	const alive = await page.waitForFunction(() => {
		const main = document.querySelector('main')
		return main && Object.keys(main).some((key) => key.startsWith('__reactFiber')) && performance.now()
	})
	const shown = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
	)
	const figures = { shown, alive: await alive.jsonValue() }
	await context.close()
	return figures
}

/** Prints when some pages are shown and hydrated on slow lines. */
export async function benchPaint(distDir) {
	const server = await serve(distDir)
	const browser = await openPhones()
	console.log(`first text and answering, ms, median of ${rounds}`)
	for (const [name, line] of Object.entries(lines)) {
		for (const path of pages) {
			const figures = []
			for (let round = 0; round < rounds; round++)
				figures.push(await visit(browser, server.origin + path, line))
			const of = (key) => String(Math.round(median(figures.map((one) => one[key])))).padStart(7)
			console.log(`${`${name} ${path}`.padEnd(30)}${of('shown')} ${of('alive')}`)
		}
	}
	console.log(`\none’s own result, ms, median of ${rounds}`)
	for (const [name, line] of Object.entries(lines)) {
		for (const locale of await localeIds()) {
			const time = await ownResult(browser, `${server.origin}/${locale}/result`, line, rounds)
			const limit = line === slow4G && { text: String(ownResultMost), isKept: time <= ownResultMost }
			print(`${name} /${locale}/result`, String(Math.round(time)).padStart(7), limit)
		}
	}
	console.log('')
	await browser.close()
	await server.close()
}
