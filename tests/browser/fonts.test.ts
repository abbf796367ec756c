import { describe, expect, test } from 'vitest'
import { fontSets, usesFontconfig } from '@/scripts/check/fonts.mjs'
import { keepBrowsers, leave, newPage, openBrowser } from './browser'
import { runs } from './parts'

const browserWith = keepBrowsers(openBrowser)

/** Elements of a page with text of their own in it. */
const withText = 'main :is(h1, h2, h3, p, li, dt, dd, th, td, a, bdi, strong, blockquote)'

describe.skipIf(!usesFontconfig)('whatever fonts a machine has,', () => {
	test.each(runs)('a page in $locale is drawn with those of $fonts alone', async ({ fonts, locale }) => {
		const { page } = await newPage(await browserWith(fonts))
		await page.goto(`/${locale}/about-the-visa`)
		const protocol = await page.context().newCDPSession(page)
		await protocol.send('DOM.enable')
		await protocol.send('CSS.enable')
		const { root } = await protocol.send('DOM.getDocument')
		const found = await protocol.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: withText })
		const used = await Promise.all(
			found.nodeIds.map((nodeId) => protocol.send('CSS.getPlatformFontsForNode', { nodeId })),
		)
		const names = new Set(used.flatMap((node) => node.fonts.map(({ familyName }) => familyName)))
		const families = new Set(Object.values(fontSets[fonts]).flat())
		expect([...names].filter((name) => !families.has(name))).toEqual([])
		expect(names.size).toBeGreaterThan(1)
		await leave(page)
	})
})
