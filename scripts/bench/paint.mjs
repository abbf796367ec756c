// When a slow phone shows a page, and when the page becomes interactive.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from '../check/chromium.mjs'
import { serve } from '../check/serve.mjs'
import { median, print } from './figures.mjs'

const pages = ['/en', '/en/check/market', '/zh/result']
const lines = { 'slow 4G': { latency: 150, kbps: 1600 }, 'slow 3G': { latency: 400, kbps: 400 } }
const rounds = 5
/** Milliseconds within which somebody with answers sees their own result on the faster of these lines. */
const ownResultMost = 3000
const draft = readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')

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

/** Milliseconds until somebody with answers on the device sees the verdicts of their own result. */
async function ownResult(browser, address, line) {
	const { context, page } = await slowPhone(browser, line)
	await context.addInitScript((text) => localStorage.setItem('k-visa-check', text), draft)
	await page.goto(address, { waitUntil: 'commit' })
	const seen = await page.waitForFunction(
		() => document.querySelector('[data-ruleset][data-outcome]') && performance.now(),
	)
	const time = await seen.jsonValue()
	await context.close()
	return time
}

async function slowPhone(browser, { latency, kbps }) {
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
	return { context, page }
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
	console.log(`\none’s own result, ms, median of ${rounds}`)
	for (const [name, line] of Object.entries(lines)) {
		for (const locale of ['en', 'zh', 'ar']) {
			const times = []
			for (let round = 0; round < rounds; round++)
				times.push(await ownResult(browser, `${server.origin}/${locale}/result`, line))
			const limit = name === 'slow 4G' && {
				text: String(ownResultMost),
				isKept: median(times) <= ownResultMost,
			}
			print(`${name} /${locale}/result`, String(Math.round(median(times))).padStart(7), limit)
		}
	}
	console.log('')
	await browser.close()
	await server.close()
}
