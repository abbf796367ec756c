// A slow phone, and when it shows what somebody waits for: their own result.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from '../check/chromium.mjs'
import { median } from './figures.mjs'

/** The line of the phone preset of Lighthouse: milliseconds, and kilobits a second. */
export const slow4G = { latency: 150, kbps: 1600 }
/** Milliseconds within which somebody with answers sees their own result on that line. */
export const ownResultMost = 3000

const draft = readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')

/** The browser in which phones are imitated. */
export function openPhones() {
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	return chromium.launch({ executablePath: findChromium(), args })
}

/** A page on a phone that is four times slower than this machine, on a line. */
export async function slowPhone(browser, { latency, kbps }) {
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

/** Milliseconds, as the median of some visits, until somebody with answers on the device sees their own verdicts. */
export async function ownResult(browser, address, line, rounds) {
	const times = []
	for (let round = 0; round < rounds; round++) {
		const { context, page } = await slowPhone(browser, line)
		await context.addInitScript((text) => localStorage.setItem('k-visa-check', text), draft)
		await page.goto(address, { waitUntil: 'commit' })
		const seen = await page.waitForFunction(
			() => document.querySelector('[data-ruleset][data-outcome]') && performance.now(),
		)
		times.push(await seen.jsonValue())
		await context.close()
	}
	return median(times)
}
