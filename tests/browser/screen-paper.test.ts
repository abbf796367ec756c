import { expect, test } from 'vitest'
import { sayIn } from '@/lib/i18n/say'
import { wordsForEmployers } from '@/lib/words/employer-words'
import { rulesetIds } from '@/rules/rulesets/ids'
import { ofToday } from '../runs'
import { axeViolations, keepBrowsers, leave, newPage, openWholeBrowser } from './browser'
import { defaultFonts, otherFonts } from './fonts'
import { employerRuns } from './parts'
import { linesOf, printOn, squash, textOf } from './pdf'

const browserWith = keepBrowsers(openWholeBrowser)

test.each(ofToday([defaultFonts, ...otherFonts], 2))(
	'with %s a candidate fits on one page of A4 in every language that it has, from the reader to the lines to sign',
	async (fonts) => {
		const { page } = await newPage(await browserWith(fonts))
		await page.goto('/en/screen')
		await page.locator('[data-action="sample"]').click()
		await page.locator('[data-action="take-sheet"]').click()
		await page.locator('[data-open]').first().waitFor()
		const role = new URL(page.url()).hash
		await page.goto(`/en/screen${role}/edit-role`)
		for (const id of rulesetIds) await page.locator(`input[value="${id}"]`).check()
		await page.locator('[data-action="save-role"]').click()
		await page.locator('[data-open]').nth(3).click()
		await page.locator('input[name="decision-by"]').fill('Lin Chen')
		await page.locator('input[value="hold"]').check()
		await page
			.locator('textarea[name="decision-reason"]')
			.fill('Waiting for the offer in writing. '.repeat(20))
		await page.locator('[data-action="decide"]').click()
		await page.locator('[data-decision="hold"]').waitFor()
		await page.locator('[data-action="whole-result"]').click()
		await page.locator('[data-conditions]').first().waitFor()
		if (fonts === defaultFonts) expect(await axeViolations(page)).toEqual([])
		const here = new URL(page.url()).hash

		for (const { locale } of employerRuns.filter((run) => run.fonts === fonts)) {
			const { locale: shown, words } = wordsForEmployers(locale)
			const { paper, decision, progress } = words.screen
			const say = sayIn(shown)
			await page.goto(`/${locale}/screen${here}`)
			await page.getByRole('button', { name: say(paper.open) }).click()
			await page.locator('input[name="paper-reader"]').fill('Wei Sun')
			await page.locator('input[name="paper-sensitive"]').check()
			const pages = await printOn(page, 'A4')
			expect([locale, pages.length]).toEqual([locale, 1])
			const lines = linesOf(pages[0]?.words ?? []).map(textOf)
			const written = lines.join('\n')
			for (const text of [
				say(paper.for, { reader: 'Wei Sun' }),
				say(paper.conditions),
				say(progress.documents.passport),
				say(decision.choices.hold),
				say(paper.name),
				say(paper.signature),
			])
				expect(written).toContain(squash(text))
		}
		await leave(page)
	},
)
