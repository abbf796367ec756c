// Renders app/icon.svg in the sizes that devices need when the site is installed: run it after changing the icon.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from '../check/chromium.mjs'

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
async function draw({ side, share, ground = 'transparent' }) {
	await page.setViewportSize({ width: side, height: side })
	const size = Math.round(side * share)
	await page.setContent(`<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${ground} }
svg { width: ${size}px; height: ${size}px }</style>${svg}`)
	return page.screenshot({ omitBackground: true })
}

/** Pictures of several sizes in one file (ICO), for whatever asks for /favicon.ico without reading the page. */
function packIcons(pictures) {
	const entrySize = 16
	const head = Buffer.alloc(6 + entrySize * pictures.length)
	head.writeUInt16LE(1, 2)
	head.writeUInt16LE(pictures.length, 4)
	let offset = head.length
	for (const [index, { side, png }] of pictures.entries()) {
		const entry = head.subarray(6 + entrySize * index)
		entry.writeUInt8(side, 0)
		entry.writeUInt8(side, 1)
		entry.writeUInt16LE(1, 4)
		entry.writeUInt16LE(32, 6)
		entry.writeUInt32LE(png.length, 8)
		entry.writeUInt32LE(offset, 12)
		offset += png.length
	}
	return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

for (const { file, ...icon } of icons) {
	writeFileSync(file, await draw(icon))
	console.log(file)
}
const pictures = []
for (const side of [16, 32, 48]) pictures.push({ side, png: await draw({ side, share: 1 }) })
writeFileSync('public/favicon.ico', packIcons(pictures))
await browser.close()
