import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ofToday } from '@/tests/runs'
import { expectAccessible, expectFits, touch } from './accessible'
import { keepBrowsers, leave, newPage, openBrowser } from './browser'
import { defaultFonts, otherFonts } from './fonts'
import { employerRuns, partOf, type Run, takesAll } from './parts'
import { printOn } from './pdf'
import { unseenChoices } from './targets'

const browserWith = keepBrowsers(openBrowser)

const heading = (page: Page) => page.locator('main h1').first()

/** Opens another view, until it has a heading of its own. */
async function open(page: Page, hash: string) {
	const before = await heading(page).elementHandle()
	await page.evaluate((next) => {
		location.hash = next
	}, hash)
	await before?.waitForElementState('hidden')
	await heading(page).waitFor()
}

/** Takes the invented candidates in, and gives the role's id. */
async function takeSample(page: Page, look: (where: string) => Promise<void>) {
	await page.locator('[data-action="sample"]').waitFor()
	await look('the first page')
	await page.locator('[data-action="sample"]').click()
	await page.locator('[data-action="take-sheet"]').waitFor()
	await look('a sheet')
	await page.locator('[data-action="take-sheet"]').click()
	await page.locator('tr[data-outcome]').first().waitFor()
	return new URL(page.url()).hash.split('/')[1] ?? ''
}

/**
 * Languages in which the pages are looked at one after the other, all with the same fonts: the candidates are taken in in the
 * first of them, and the views shared out.
 */
const groups: readonly (readonly Run[])[] = takesAll
	? employerRuns.map((run) => [run])
	: [
			employerRuns.filter(({ fonts }) => fonts === defaultFonts).toReversed(),
			...otherFonts.map((other) => employerRuns.filter(({ fonts }) => fonts === other)),
		]

test.each(groups.map((group) => ({ group, ...(group[0] as Run) })))(
	'with $fonts, first in $locale, on a narrow touch screen, every page for employers can be read and pressed, with larger text, too',
	async ({ group, fonts, locale }) => {
		const { page } = await newPage(await browserWith(fonts), touch)
		const look = fonts === defaultFonts ? expectAccessible : expectFits
		await page.goto(`/${locale}/screen`)
		const role = await takeSample(page, (where) => look(page, where))
		const [first, second] = await page
			.locator('tr [data-open]')
			.evaluateAll((names) => names.map((name) => name.getAttribute('data-open')))
		await page.locator('[data-action="filters"]').click()
		await page.locator('dialog summary').last().click()
		await look(page, 'the filters')
		await page.locator('[data-action="show"]').click()
		await page.locator('tr[data-outcome] input[type="checkbox"]').first().check()
		await page.emulateMedia({ forcedColors: 'active' })
		expect(await page.locator('input:checked').count()).toBeGreaterThan(0)
		expect(await unseenChoices(page)).toEqual([])
		await page.emulateMedia({ forcedColors: 'none' })
		const name = (await page.locator('tr [data-open]').first().textContent()) ?? ''
		await page.locator('#filter-search').fill(name)
		await expect.poll(() => page.locator('tr[data-outcome]').count()).toBe(1)
		await look(page, 'the table')
		await page.locator('tr[data-outcome] button').first().click()
		await page.locator('aside h2').first().waitFor()
		await look(page, 'one candidate beside the table')
		await page.keyboard.press('Escape')
		await page.locator('[data-open]:focus').waitFor()
		const views = [
			...[`result/${first}`, `explain/${first}`, `compare/${first}/${second}`, `by-hand/${first}`],
			...['matrix', 'print', 'edit-role', 'add', 'duplicates', 'history', 'overview', 'agenda'],
		]
		for (const run of group) {
			await page.goto(`/${run.locale}/screen#role/${role}`)
			await page.locator('tr[data-outcome]').first().waitFor()
			const own = partOf(run, views, employerRuns)
			const turn = ofToday(own, 2)
			for (const view of own) {
				await open(page, `role/${role}/${view}`)
				if (!turn.includes(view)) continue
				if (view === 'matrix') await page.locator('[data-strip]:visible').first().waitFor()
				if (view === 'duplicates') await page.locator('#duplicate-pair').waitFor()
				if (view === 'history') await page.locator('[data-operation]').first().waitFor()
				if (view === 'overview') await page.locator('[data-action="print-paper"]').waitFor()
				await look(page, view)
				if (view === 'add') {
					await page.locator('[data-action="accept"]').click()
					await page.locator('#duties-fault').waitFor()
					await look(page, 'the duties, not read')
					await page.locator('#duties-read').check()
					await page.locator('[data-action="accept"]').click()
					await page.locator('input[type="file"]').first().waitFor({ state: 'attached' })
					await look(page, 'the ways to add candidates')
				}
				if (view === 'matrix') {
					await page.locator('[data-strip]:visible').first().click()
					await page.locator('dialog [data-criterion]').waitFor()
					await look(page, 'the answer behind a mark')
					await page.keyboard.press('Escape')
				}
				if (view === 'overview') expect(await printOn(page, 'A4')).toHaveLength(1)
			}
			for (const view of partOf(run, ['across', 'new-role', ''], employerRuns)) {
				await open(page, view)
				if (view === 'across') await page.locator('#across-search').fill(name)
				await look(page, view || 'the first page, with a role')
			}
		}
		await leave(page)
	},
)
