// Renders app/icon.svg in the sizes that devices need when the site is installed: run it after changing the icon.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

const svg = readFileSync('app/icon.svg', 'utf8')
const ground = '#fcfcfa'

/** The icon takes up `share` of the side; with a `ground`, for devices that crop it to a shape. */
const icons = [
	{ file: 'public/icons/icon-192.png', side: 192, share: 1 },
	{ file: 'public/icons/icon-512.png', side: 512, share: 1 },
	{ file: 'public/icons/maskable-192.png', side: 192, share: 0.56, ground },
	{ file: 'public/icons/maskable-512.png', side: 512, share: 0.56, ground },
	{ file: 'app/apple-icon.png', side: 180, share: 0.7, ground },
]

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: findChromium(), args })
const page = await browser.newPage({ colorScheme: 'light' })
mkdirSync('public/icons', { recursive: true })
for (const { file, side, share, ground = 'transparent' } of icons) {
	await page.setViewportSize({ width: side, height: side })
	const size = Math.round(side * share)
	await page.setContent(`<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${ground} }
svg { width: ${size}px; height: ${size}px }</style>${svg}`)
	writeFileSync(file, await page.screenshot({ omitBackground: true }))
	console.log(file)
}
await browser.close()
