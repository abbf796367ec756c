import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './browser'
import { misfits, readerStyles, squeezed, withStyle } from './fit'
import { takesAll } from './parts'
import { sizedByFont, smallTargets } from './targets'

/** A small phone; also the size of a wide screen at 400 % zoom. */
export const touch = { width: 320, height: 640, hasTouch: true, reducedMotion: 'reduce' } as const

/**
 * The languages have the same colours: where a page is looked at in all of them, contrast, which takes most of axe-core's
 * time, is looked at in one.
 */
const contrastLocale = 'en'

/** Checks a page for accessibility on it: its sizes, and no axe-core violations, in dark mode as well. */
export async function expectAccessible(page: Page, where: string) {
	const language = await page.evaluate(() => document.documentElement.lang)
	const hasContrast = !takesAll || language === contrastLocale
	// Targets are measured below, each where no bar covers it.
	const without = ['target-size', ...(hasContrast ? [] : ['color-contrast'])]
	const axe = await axeViolations(page, { without })
	const dark = hasContrast ? await darkContrast(page) : []
	expect.soft({ where, axe, dark }).toEqual({ where, axe: [], dark: [] })
	await expectFits(page, where)
}

/** Checks the sizes of a page on it: targets, width, larger text. */
export async function expectFits(page: Page, where: string) {
	const found = {
		small: await smallTargets(page, 44),
		sizedByFont: await sizedByFont(page),
		misfits: await misfits(page),
		squeezed: await squeezed(page),
	}
	expect.soft({ where, ...found }).toEqual({ where, small: [], sizedByFont: [], misfits: [], squeezed: [] })
	for (const [name, { css, width }] of Object.entries(readerStyles)) {
		await withStyle(page, css)
		await page.setViewportSize({ ...touch, width })
		expect.soft({ where, name, misfits: await misfits(page) }).toEqual({ where, name, misfits: [] })
	}
	await withStyle(page, '')
	await page.setViewportSize(touch)
}

async function darkContrast(page: Page) {
	await page.emulateMedia({ colorScheme: 'dark' })
	const violations = await axeViolations(page, { only: 'color-contrast' })
	await page.emulateMedia({ colorScheme: 'light' })
	return violations
}
