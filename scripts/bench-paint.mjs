// When a slow phone shows a page, and when the page answers: with the scripts as they are, and with all asked for at once.
import { chromium } from 'playwright-core'
import { median } from './bench-figures.mjs'
import { ensureChromium } from './chromium.mjs'
import { serve } from './serve.mjs'

const pages = ['/en', '/en/check/market', '/zh/result']
const lines = { 'slow 4G': { latency: 150, kbps: 1600 }, 'slow 3G': { latency: 400, kbps: 400 } }
const rounds = 5
const putOff = /<script>\(function addAfterPaint.*?\)\((\[[^\]]*\])\)<\/script><\/body>/s

/** The page as it would be without scripts/paint-first.mjs. */
function allAtOnce(html) {
	const [end, list] = putOff.exec(html) ?? []
	if (!list) throw new Error('The scripts of this page are not put off')
	const tags = JSON.parse(list).map((src) => `<script src="${src}" async=""></script>`)
	return html.replace(end, '</body>').replace('</head>', () => `${tags.join('')}</head>`)
}

/** Milliseconds until the first text is shown, and until React has taken the page over. */
async function visit(browser, address, { latency, kbps }, change) {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		isMobile: true,
		serviceWorkers: 'block',
	})
	const page = await context.newPage()
	await page.route(address, async (route) => {
		const response = await route.fetch()
		await route.fulfill({ response, body: change(await response.text()) })
	})
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

export async function benchPaint(distDir) {
	const server = await serve(distDir)
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	const browser = await chromium.launch({ executablePath: ensureChromium(), args })
	console.log(`first text and answering, ms, median of ${rounds}    as it is         all scripts at once`)
	for (const [name, line] of Object.entries(lines)) {
		for (const path of pages) {
			const changes = [(html) => html, allAtOnce]
			const figures = changes.map(() => [])
			for (let round = 0; round < rounds; round++) {
				for (const [index, change] of changes.entries())
					figures[index].push(await visit(browser, server.origin + path, line, change))
			}
			const of = (list, key) =>
				Math.round(median(list.map((one) => one[key])))
					.toString()
					.padStart(7)
			const columns = figures.map((list) => `${of(list, 'shown')} ${of(list, 'alive')}`).join('      ')
			console.log(`${`${name} ${path}`.padEnd(42)}${columns}`)
		}
	}
	console.log('')
	await browser.close()
	await server.close()
}
