import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shapeOf } from '@/components/other-answers/rows/row-control'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { rulesetIds } from '@/rules/rulesets/ids'
import { localesToday } from '@/tests/runs'
import { plainWordsOf } from '@/tests/wording'
import { leave, newPage, openBrowser } from './browser'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Another value of every fact that is changed in a list. */
const scenario = {
	name: '',
	facts: { highestDegree: 'doctorate', chineseLevel: 'hsk4', occupationGroup: 'craft' },
}
const draft = {
	...JSON.parse(readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')),
	rulesets: rulesetIds,
	scenario,
}

/** The facts of it that are changed in a list in a language: in none where no list shows its options uncut. */
const listedIn = (locale: Locale) =>
	(Object.keys(scenario.facts) as FactId[]).filter(
		(fact) => shapeOf({ fact, locale, words: plainWordsOf(locale) }) === 'select',
	)

test('lists are looked at in the languages whose options they show', () => {
	expect(localeIds.filter((locale) => listedIn(locale).length > 0)).toContain('en')
})

test.each(localesToday)(
	'in %s, on a narrow screen, no list of other answers cuts an option off',
	async (locale) => {
		const { page } = await newPage(browser, { width: 375, height: 800 })
		await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
		await page.goto(`/${locale}/result/other-answers`)
		await page.locator('[data-fact="occupationGroup"]').waitFor()
		const lists = await page.evaluate(() =>
			[
				...document.querySelectorAll<HTMLSelectElement>(
					'[data-fact] select:not([multiple], [tabindex="-1"])',
				),
			].map((list) => {
				const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(list)
				const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
				pen.font = font
				const room =
					list.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
				const cut = [...list.options]
					.map(({ text }) => text)
					.filter((text) => pen.measureText(text).width > room)
				return { name: list.name, cut }
			}),
		)
		expect(lists.map(({ name }) => name)).toEqual(expect.arrayContaining(listedIn(locale)))
		expect(lists.filter(({ cut }) => cut.length > 0)).toEqual([])
		await leave(page)
	},
)
