import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './browser'
import { misfits, readerStyles, squeezed, withStyle } from './fit'
import { smallTargets } from './targets'

/** A small phone; also the size of a wide screen at 400 % zoom. */
export const touch = { width: 320, height: 640, hasTouch: true, reducedMotion: 'reduce' } as const

/** Checks a page for accessibility on it: targets, width, larger text, and no axe-core violations, in dark mode as well. */
export async function expectAccessible(page: Page, where: string) {
	// At its end a page has what sticks to the bottom in its own place, over nothing.
	await page.evaluate(() => {
		window.scrollTo(0, document.documentElement.scrollHeight)
		for (const element of document.querySelectorAll('dialog[open], dialog[open] *'))
			element.scrollTop = element.scrollHeight
	})
	const axe = await axeViolations(page)
	await page.emulateMedia({ colorScheme: 'dark' })
	const dark = await axeViolations(page, 'color-contrast')
	await page.emulateMedia({ colorScheme: 'light' })
	const found = {
		axe,
		dark,
		small: await smallTargets(page, 44),
		misfits: await misfits(page),
		squeezed: await squeezed(page),
	}
	expect.soft({ where, ...found }).toEqual({ where, axe: [], dark: [], small: [], misfits: [], squeezed: [] })
	for (const [name, { css, width }] of Object.entries(readerStyles)) {
		await withStyle(page, css)
		await page.setViewportSize({ ...touch, width })
		expect.soft({ where, name, misfits: await misfits(page) }).toEqual({ where, name, misfits: [] })
	}
	await withStyle(page, '')
	await page.setViewportSize(touch)
}
