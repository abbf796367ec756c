// When a slow phone shows a page, and when the page becomes interactive.
import { chromium } from 'playwright-core'
import { findChromium } from '../chromium.mjs'
import { serve } from '../serve.mjs'
import { median } from './figures.mjs'

const pages = ['/en', '/en/check/market', '/zh/result']
const lines = { 'slow 4G': { latency: 150, kbps: 1600 }, 'slow 3G': { latency: 400, kbps: 400 } }
const rounds = 5
/** Milliseconds until the first text is shown, and until React has hydrated the page. */
async function visit(browser, address, { latency, kbps }) {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		isMobile: true,
		serviceWorkers: 'block',
	})
	const page = await context.newPage()
	const session = await context.newCDPSession(page)
	const bytes = (kbps * 1000) / 8
	const network = { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes }
	await session.send('Network.enable')
	await session.send('Network.emulateNetworkConditions', network)
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
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
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	const browser = await chromium.launch({ executablePath: findChromium(), args })
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
	console.log('')
	await browser.close()
	await server.close()
}
