// Draws the preview pictures that are shown with a link to a page, for instance in a chat: `npm run previews`, after their
// texts or their look have changed. They contain nothing about a person. Needs the fonts named in docs/testing.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { loadSource } from '../build/load-source.mjs'
import { findChromium } from '../check/chromium.mjs'

const { locales } = await loadSource('lib/i18n/locales.ts')
const { previewFile, previewKinds, previewSize, previewTexts } = await loadSource('lib/indexing/preview.ts')

/** As components/shell/brand.tsx draws it. */
const sign = `<svg viewBox="0 0 66 20" fill="currentColor"><circle cx="10" cy="10" r="9.5"/>
<circle cx="33" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="3"/><rect x="47" y="1" width="18" height="18" rx="1"/></svg>`

const look = `
body { display: grid; grid-template-rows: auto 1fr auto; block-size: ${previewSize.height}px; min-block-size: 0; }
header { display: flex; gap: 28px; align-items: center; padding: 36px 72px; background: var(--porcelain); color: var(--cobalt); font-weight: 700; font-size: 34px; line-height: 1.3; }
svg { block-size: 40px; inline-size: auto; }
main { display: grid; gap: 28px; align-content: center; padding: 0 72px; }
h1 { max-inline-size: 1020px; color: var(--ink); font-size: 68px; }
main p { max-inline-size: 960px; color: var(--quiet); font-size: 32px; line-height: calc(1.4 * var(--stretch)); text-wrap: balance; }
footer { margin: 0 72px; padding: 22px 0 28px; border-block-start: 2px solid var(--ink); font-size: 26px; line-height: calc(1.3 * var(--stretch)); }
:lang(ar) h1 { font-size: 62px; }
:lang(zh) p { word-break: keep-all; overflow-wrap: anywhere; }`

const styles = readFileSync('app/globals.css', 'utf8')
const inMarkup = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const markup = (locale, { name, title, text, foot }) =>
	`<!DOCTYPE html><html lang="${locales[locale].tag}" dir="${locales[locale].direction}"><meta charset="utf-8">
<style>${styles}${look}</style><body><header>${sign}<span>${inMarkup(name)}</span></header>
<main><h1>${inMarkup(title)}</h1><p>${inMarkup(text)}</p></main><footer>${inMarkup(foot)}</footer></body></html>`

const args = ['--disable-lcd-text', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
const browser = await chromium.launch({ executablePath: findChromium(), args })
const page = await browser.newPage({ viewport: previewSize, colorScheme: 'light' })
mkdirSync('public/previews', { recursive: true })
const drawn = {}
for (const kind of previewKinds) {
	for (const locale of Object.keys(locales)) {
		const texts = previewTexts(kind, locale)
		await page.setContent(markup(locale, texts))
		const file = previewFile(kind, locale)
		writeFileSync(`public${file}`, await page.screenshot())
		drawn[file] = texts
	}
}
await browser.close()
// Their texts, so that a test notices when they have changed.
writeFileSync('scripts/pictures/previews.json', `${JSON.stringify(drawn, null, '\t')}\n`)
console.log(`Drew ${Object.keys(drawn).length} pictures`)
