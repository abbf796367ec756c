import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { sayIn } from '@/lib/i18n/say'
import { allWordsOf, wordsForEmployers } from '@/lib/words/employer-words'
import { anyNumber, anything, containing, en, say, starting } from '@/tests/wording'
import {
	axeViolations,
	colours,
	leave,
	newPage,
	type Observed,
	openBrowser,
	openWithoutStorage,
} from './browser'
import { misfits } from './fit'
import { languagesOr } from './parts'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const {
	chosen,
	decision,
	faults: faultWords,
	home,
	import: importing,
	asking,
	link: linking,
	notStored,
	operations,
	sheet: sheetWords,
	storage,
	table,
	take,
	undo,
} = en.screen
const decided = (choice: keyof typeof decision.choices) => new RegExp(`^${decision.choices[choice]}Lin Chen`)
const decidedByLin = containing(say(decision.decidedBy, { by: 'Lin Chen', on: anything }))

/** What must never leave the device: it stands in the file that is taken in. */
const secrets = ['Ngozi', 'Abena', 'perhaps', 'Localisation']

const csv = [
	'Staff no,name,Nationalities,Age,Languages,Knows the customs of the market,knowsSocialNorms,consumerKnowledge,Job offer,localCouldDo,Hobby',
	'C-1,Ngozi Eze,Nigeria,29,Hausa (native); English (fluent),yes,yes,personal,written,no,chess',
	'C-2,Abena Owusu,Ghana,31,English (fluent),yes,,personal,written,no,=1+1',
	'C-3,Andi Wijaya,IDN,27,id:native,perhaps,yes,study,verbal,no,',
	'C-4,Carla Mendes,巴西,35,"pt:native; en:working",yes,,none,written,,',
].join('\n')
const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }

/** Nothing of the candidates or the role is in any request: neither in its address nor in its body. */
function expectNothingSent({ requests, violations, consoleErrors }: Observed) {
	expect(violations).toEqual([])
	expect(consoleErrors).toEqual([])
	for (const { method, url, body } of requests.filter((request) => !request.url.startsWith('blob:'))) {
		expect(method).toBe('GET')
		expect(body).toBeNull()
		expect(url.startsWith(inject('baseUrl'))).toBe(true)
		for (const secret of secrets) expect(decodeURIComponent(url)).not.toContain(secret)
	}
}

const yes = [
	...['employerInMainland', 'employerHiresForeigners', 'paidInMoney', 'communicationPlan', 'managementPlan'],
	...['specificGap', 'designWork'],
]
const no = ['headcountOnly', 'coreRnd', 'productionManagement', 'domesticSales']

/** Describes an opening as an employer does, with all that it can decide in everybody's favour. */
async function createRole(page: Page) {
	await page.locator('#role-name').fill('Localisation engineer')
	for (const id of ['k-published', 'work-permit']) await page.locator(`input[value="${id}"]`).uncheck()
	await page.locator('input[value="article"]').check()
	for (const fact of yes) await page.locator(`input[name="${fact}"][value="yes"]`).check()
	for (const fact of no) await page.locator(`input[name="${fact}"][value="no"]`).check()
	await page.locator('input[name="annualPayCny"][type="text"]').fill('300000')
	await page.locator('input[name="occupationGroup"][value="professionals"]').check()
	for (const [field, typed] of [
		['#field-targetMarkets', 'Nigeria'],
		['#field-isicDivision', '27'],
	] as const) {
		await page.locator(field).fill(typed)
		await page.locator('[role="option"]').first().click()
	}
	await page.locator('[data-action="save-role"]').click()
}

async function readNotice(page: Page) {
	await page.locator('[data-action="accept"]').click()
	await page.locator('#duties-fault').waitFor()
	await page.locator('#duties-read').check()
	await page.locator('[data-action="accept"]').click()
}

/** Takes the invented candidates in. */
async function takeSample(page: Page) {
	await page.goto('/en/screen')
	await page.locator('[data-action="sample"]').click()
	await page.locator('[data-action="take-sheet"]').click()
	await page.locator('tr[data-outcome]').first().waitFor()
}

const outcomes = (page: Page) =>
	page
		.locator('tr[data-outcome]')
		.evaluateAll((rows) =>
			Object.fromEntries(
				rows.map((row) => [row.getAttribute('data-candidate'), row.getAttribute('data-outcome')]),
			),
		)

/** Drops the file on the page, as from the desktop. */
async function dropFile(page: Page) {
	const dropped = await page.evaluateHandle(
		({ name, mimeType, text }) => {
			const data = new DataTransfer()
			data.items.add(new File([text], name, { type: mimeType }))
			return data
		},
		{ ...file, text: csv },
	)
	const place = page.getByText(importing.drop)
	await place.dispatchEvent('drop', { dataTransfer: dropped })
	await page.locator('[data-action="take-sheet"]').waitFor()
}

/** From the start page to a table of four candidates; looks at every page on the way. */
async function begin(page: Page, look = async () => {}) {
	await page.goto('/en')
	await page.getByRole('link', { name: en.site.start.employers.link }).click()
	await page.locator('[data-action="new-role"]').click()
	await page.locator('#role-name').waitFor()
	await look()
	await createRole(page)
	await page.locator('[data-action="add-candidates"]').click()
	await page.locator('[data-action="accept"]').waitFor()
	await look()
	await readNotice(page)
	await dropFile(page)
	await page.locator('select[data-column="Staff no"]').selectOption('id')
	await page.getByText(say(importing.findings.rows, { rows: 4, file: 'people.csv' })).waitFor()
	await look()
	await page.locator('[data-action="take-sheet"]').click()
	await page.locator('tr[data-outcome]').first().waitFor()
}

/** How a window of the desk is filled. */
const measured = (page: Page) =>
	page.evaluate(() => {
		const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
		const foot = boxOf('[data-has-foot] section:has([data-saving])')
		const rows = [...document.querySelectorAll('tr[data-index]')].map((row) => row.getBoundingClientRect())
		const controls = [
			...document.querySelectorAll('[data-commands] :is(button, input, select, a[data-shape])'),
		]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip'))
			.map((one) => one.getBoundingClientRect())
		return {
			head: boxOf('header')?.height ?? 0,
			first: rows[0]?.top ?? Number.NaN,
			inSight: rows.filter(({ top, bottom }) => top > 0 && bottom <= (foot?.top ?? 0)).length,
			/** Whether the controls stand in one line. */
			isOneLine: controls.every(({ top, bottom }) => {
				const middle = ((controls[0]?.top ?? 0) + (controls[0]?.bottom ?? 0)) / 2
				return top < middle && middle < bottom
			}),
			/** Rows whose name has its number on another line. */
			wrapped: [...document.querySelectorAll('tr[data-index] [data-open]')].filter((name) => {
				const about = name.nextElementSibling?.getBoundingClientRect()
				return about !== undefined && about.top >= name.getBoundingClientRect().bottom
			}).length,
			asks: document.querySelector('[data-ask] > span')?.checkVisibility() ?? false,
			endsWithWindow: foot?.bottom === innerHeight,
			width: boxOf('[data-rows]')?.width ?? 0,
		}
	})

test('shows many candidates at once, in the whole width, in every language', async () => {
	const { page } = await newPage(browser)
	await takeSample(page)
	const { hash } = new URL(page.url())
	for (const locale of employerLocaleIds) {
		await page.goto(`/${locale}/screen${hash}`)
		for (const { width, height, first, rows, side } of [
			{ width: 1280, height: 900, first: 260, rows: 14, side: 24 },
			{ width: 1920, height: 1080, first: 260, rows: 22, side: 24 },
			{ width: 375, height: 800, first: 420, rows: 2, side: 16 },
		]) {
			await page.setViewportSize({ width, height })
			const where = `${locale} at ${width}`
			// What to ask next is computed, and then has its line.
			await page.locator('[aria-labelledby="ask-next"]:not([aria-busy])').waitFor()
			await expect
				.poll(async () => (await measured(page)).inSight, { message: where })
				.toBeGreaterThanOrEqual(rows)
			const is = await measured(page)
			expect(is.first, where).toBeLessThanOrEqual(first)
			expect(is.head, where).toBeLessThanOrEqual(49)
			expect({ ...is, where }).toMatchObject({
				isOneLine: true,
				endsWithWindow: true,
				width: width - 2 * side,
			})
			// The question itself, on a phone as well.
			expect(is.asks, where).toBe(true)
			if (width === 1920) expect(is.wrapped, where).toBe(0)
			expect(await misfits(page), where).toEqual([])
		}
		const labels = page.locator('tr[data-index="0"] [data-column]').first().locator('xpath=..')
		const text = allWordsOf(locale).screen
		for (const label of [
			text.ruleWords['k-published'],
			text.ruleWords['work-permit'],
			text.ruleNames.article,
		])
			expect(await labels.getByText(sayIn(locale)(label), { exact: false }).first().isVisible()).toBe(true)
	}
	// A page that fits is not scrolled, and ends with the line at the foot of the window.
	await page.setViewportSize({ width: 1280, height: 900 })
	const name = (await page.locator('[data-open]').first().textContent()) ?? ''
	await page.locator('#filter-search').fill(name)
	await expect.poll(() => page.locator('tr[data-index]').count()).toBe(1)
	expect((await measured(page)).endsWithWindow).toBe(true)
	expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
	await leave(page)
})

describe('an employer', () => {
	test('screens a sheet, decides, exports, and erases, in two tabs; nothing is sent', async () => {
		const { page, observed } = await newPage(browser, { acceptDownloads: true })
		// A bar over the end of the page may cover any target until it is scrolled to.
		const look = async () =>
			expect(await axeViolations(page, { without: ['target-size', ...colours] })).toEqual([])
		await begin(page, look)
		expect(await outcomes(page)).toEqual({
			'C-1': 'eligible',
			'C-2': 'undetermined',
			'C-3': 'ineligible',
			'C-4': 'ineligible',
		})
		await look()
		const other = await page.context().newPage()
		await other.goto(page.url())
		await page.bringToFront()

		await page.locator('#filter-search').fill('abena ghana')
		await expect.poll(() => outcomes(page)).toEqual({ 'C-2': 'undetermined' })
		expect(await page.locator('[data-ask]').first().getAttribute('data-ask')).toBe('knowsSocialNorms')
		await page.locator('#filter-search').fill('')

		await page.getByRole('button', { name: 'Andi Wijaya' }).click()
		const sheet = page.getByRole('complementary', { name: sheetWords.label })
		await sheet
			.getByText(say(sheetWords.unreadable, { label: en.facts.knowsCustoms.label, value: 'perhaps' }))
			.waitFor()
		expect(
			await sheet.getByRole('heading', { name: 'Andi Wijaya' }).evaluate((h) => h === document.activeElement),
		).toBe(true)
		await look()

		await sheet.locator('input[value="decline"]').check()
		await sheet.locator('input[name="decision-by"]').fill('Lin Chen')
		await sheet.locator('[data-action="decide"]').click()
		await sheet.getByText(decision.reasonMissing).waitFor()
		await sheet.locator('textarea[name="decision-reason"]').fill('The role needs a language of the market')
		await sheet.locator('[data-action="decide"]').click()
		await sheet.getByText(decidedByLin).waitFor()
		await sheet
			.getByText(
				containing(
					say(decision.advice, { outcome: table.outcomes.ineligible, rules: anything, version: anything }),
				),
			)
			.waitFor()
		await other.locator('tr[data-candidate="C-3"]').getByText(decided('decline')).waitFor()
		// By a key: what is loaded above it meanwhile could move it away under a press.
		await sheet.getByRole('link', { name: sheetWords.explain }).press('Enter')
		await page.getByText(en.screen.explain.choices.decline).waitFor()
		await look()
		await page.goBack()
		await sheet.getByRole('heading', { name: 'Andi Wijaya' }).waitFor()
		await page.keyboard.press('Escape')
		await page.locator('tr[data-candidate="C-3"]').getByText(decided('decline')).waitFor()

		for (const id of ['C-1', 'C-2', 'C-4']) {
			await page.locator(`tr[data-candidate="${id}"] input[type="checkbox"]`).check()
		}
		await page.locator('[data-action="bulk-stage"]').click()
		await page.locator('[data-item="interview"]').click()
		await page.locator('tr[data-candidate="C-4"]').getByText(en.screen.progress.stages.interview).waitFor()
		await look()
		await page.getByRole('link', { name: chosen.compare }).click()
		await page.getByRole('heading', { name: say(en.screen.compare.title, { count: 3 }) }).waitFor()
		await look()
		await page.goBack()

		await page.locator('[data-action="bulk-export"]').click()
		await page.locator('input[name="export-rows"][value="all"]').check()
		await page.locator('input[name="export-format"][value="csv"]').check()
		const saving = page.waitForEvent('download')
		await page.locator('[data-action="export"]').click()
		const saved = await (await saving).path()
		const written = readFileSync(saved, 'utf8')
		expect(written).toContain('C-4,Carla Mendes,巴西,35,"pt:native; en:working",yes,,none,written,,')
		expect(written).toContain("'=1+1")
		expect(written).toContain(`${decision.choices.decline},Lin Chen,The role needs a language of the market`)
		await page.getByRole('button', { name: en.screen.close }).click()

		await page.getByRole('link', { name: chosen.print }).click()
		await page.getByRole('button', { name: en.screen.pack.print }).waitFor()
		await look()
		await page.emulateMedia({ media: 'print' })
		expect(await page.locator('[data-paper="summary"]:visible').count()).toBe(3)
		await page.emulateMedia({ media: 'screen' })

		await page.goto('/en/screen')
		await page.reload()
		await page.getByText(say(home.kept, { roles: 1, candidates: 4, decisions: 1 })).waitFor()
		await look()
		await page.getByRole('link', { name: home.across }).click()
		await expect.poll(() => page.locator('td[data-outcome="eligible"]').count()).toBe(1)
		await look()

		await other.bringToFront()
		await other.getByRole('link', { name: table.add }).click()
		await other.locator('input[type="file"]').setInputFiles(saved)
		await other.getByText(say(importing.findings.news, { fresh: 0, updated: 4 })).waitFor()

		await page.bringToFront()
		await page.getByRole('link', { name: en.screen.allRoles }).click()
		await page.getByRole('button', { name: home.erase }).click()
		await page.getByRole('button', { name: say(en.screen.eraseAll.action, { count: 6 }) }).click()
		await page.getByText(home.erased).waitFor()
		await other.getByRole('heading', { name: en.screen.notFound }).waitFor()
		await page.reload()
		await page.getByText(String(home.steps[0]?.title)).waitFor()
		expectNothingSent(observed)
		await leave(page)
	})

	test('is told which cells cannot be read and what a file needs; takes it in, and back by a key', async () => {
		const { page, observed } = await newPage(browser)
		await page.goto('/en/screen#new-role')
		await createRole(page)
		await page.getByRole('link', { name: table.add }).first().click()
		await readNotice(page)
		await page
			.locator('input[type="file"]')
			.first()
			.setInputFiles({ name: 'people.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
		await page.getByText(say(importing.refused, { file: 'people.pdf' })).waitFor()
		await page.getByRole('button', { name: importing.another }).click()
		await dropFile(page)
		const fault = page.locator('tr[data-fault="knowsCustoms"]')
		const { expected, expects, problems, value } = faultWords
		const said = [
			say(value, { value: 'perhaps' }),
			problems.unreadable,
			say(expected, { expected: expects['yes-no'] }),
		].join(' ')
		await expect.poll(() => fault.textContent()).toBe(`4Knows the customs of the market${said}`)
		expect(await axeViolations(page)).toEqual([])
		await page.locator('[data-action="take-sheet"]').click()
		const counts = say(operations.created, { count: 4 })
		await page.getByText(say(operations.import, { file: 'people.csv', counts })).waitFor()
		expect(await axeViolations(page)).toEqual([])
		await page.keyboard.press('u')
		await page.getByText(say(undo.undone, { count: 4 })).waitFor()
		await page.getByText(table.nobodyYet).waitFor()
		expectNothingSent(observed)
		await leave(page)
	})

	test('gets the answers to a personal link back into the row that it was made for', async () => {
		const { page } = await newPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] })
		await begin(page)
		await page.getByRole('button', { name: 'Abena Owusu' }).click()
		await page.getByRole('button', { name: starting(say(linking.make, { count: anyNumber })) }).click()
		await page.getByLabel(asking.company, { exact: true }).fill('Lumen Appliances')
		await page.getByLabel(asking.contact, { exact: true }).fill('jobs@lumen.example')
		await page.locator('[data-action="save-panel"]').click()
		const link = await page.getByLabel(linking.label, { exact: true }).inputValue()
		const mailed = await page.getByLabel(asking.mail, { exact: true }).inputValue()
		expect(mailed.split('\n')).toContain(link)
		await page.getByRole('dialog').getByRole('button', { name: en.screen.close }).click()

		const { page: hers } = await newPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] })
		await hers.goto(link)
		await hers.locator('[data-action="next"]').first().click()
		while (!hers.url().endsWith('/check/answers')) {
			await hers.waitForURL('**/check/*')
			await hers.locator('main form').waitFor()
			// What is asked follows from the rules, which load after the page.
			await hers.waitForLoadState('networkidle')
			for (const open of await hers.locator('main form input[value="unsure"]:not(details *)').all()) {
				const isNorms = (await open.getAttribute('name')) === 'knowsSocialNorms'
				await (isNorms ? hers.locator('input[name="knowsSocialNorms"][value="yes"]') : open).check()
			}
			const here = hers.url()
			await hers.locator('[data-action="next"]').click()
			await hers.waitForURL((url) => url.href !== here)
		}
		await hers.locator('[data-action="next"]').click()
		await hers.waitForURL('**/result')
		await hers.locator('[data-outcome]').first().waitFor()
		await hers.locator('main a[href="#hand-over"]').first().click()
		await hers.getByRole('button', { name: en.handoff.handOver.copy }).click()
		const reply = await hers.evaluate(() => navigator.clipboard.readText())
		await leave(hers)

		await page.goto(reply)
		await page.getByRole('link', { name: en.handoff.received.take }).click()
		await page.getByText(containing(say(take.reply, { name: 'Abena Owusu', date: anything }))).waitFor()
		await page.locator('[data-fact="knowsSocialNorms"]', { hasText: en.form.yes }).waitFor()
		await page.locator('[data-action="take"]').click()
		await page.getByText(say(take.updated, { name: 'Abena Owusu' })).waitFor()
		await expect.poll(() => outcomes(page)).toMatchObject({ 'C-2': 'eligible' })
		await leave(page)
	})

	const namibia = { en: 'Namibia', zh: '纳米比亚', ar: 'ناميبيا' } as const
	test.each(languagesOr('zh'))(
		'is asked once a column what a code means, in %s; until then it is no country',
		async (locale) => {
			const { locale: shown, words } = wordsForEmployers(locale)
			const { asked, another } = words.screen.import
			const label = sayIn(shown)(asked.label, { word: 'NA', heading: 'Nationalities', cells: 2 })
			const { page, observed } = await newPage(browser)
			await page.goto(`/${locale}/screen`)
			await page.locator('[data-action="sample"]').click()
			await page.locator('[data-action="take-sheet"]').waitFor()
			await page.getByRole('button', { name: sayIn(shown)(another) }).click()
			await page.locator('#duties-read').check()
			await page.locator('[data-action="accept"]').click()
			const lines = [
				'id,name,Nationalities,knowsCustoms',
				'C-1,Ngozi Eze,NA,有',
				'C-2,Kofi Addo,na,无',
				'C-3,Abena Owusu,N/A,-',
			]
			const buffer = Buffer.from(lines.join('\n'))
			await page
				.locator('input[type="file"][accept*=".csv"]')
				.setInputFiles({ name: 'people.csv', mimeType: '', buffer })
			const faults = page.locator('tr[data-fault]')
			await expect.poll(() => faults.count()).toBe(2)
			expect(await faults.first().textContent()).toContain('NAM')
			expect(await axeViolations(page)).toEqual([])
			await page.getByLabel(label).selectOption({ label: namibia[shown] })
			await expect.poll(() => faults.count()).toBe(0)
			expect(await page.getByLabel(label).inputValue()).toBe('answer')
			await page.locator('[data-action="take-sheet"]').click()
			await page.locator('tr[data-candidate="C-3"]').waitFor()
			expect(observed.consoleErrors).toEqual([])
			await leave(page)
		},
	)

	test('goes on where nothing can be stored, and is told so', async () => {
		const context = await openWithoutStorage()
		const page = await context.newPage()
		await takeSample(page)
		await page.getByText(storage.blocked.title).waitFor()
		await page.getByText(say(table.shown, { shown: 200, count: 200 })).waitFor()
		await context.close()
	})

	test('decides on a phone: all of the sheet can be reached', async () => {
		const { page } = await newPage(browser, { width: 375, height: 640 })
		await takeSample(page)
		await page.locator('[data-open]').first().click()
		const sheet = page.getByRole('complementary', { name: sheetWords.label })
		await sheet.locator('input[value="go-on"]').check()
		await sheet.locator('input[name="decision-by"]').fill('Lin Chen')
		await sheet.locator('[data-action="decide"]').click()
		await sheet.getByText(decidedByLin).waitFor()
		await sheet.getByRole('button', { name: en.screen.close }).click()
		await page.locator('tr').getByText(decided('go-on')).waitFor()
		await leave(page)
	})

	test('imports nothing where there is no room left, says so, and all of it as soon as there is', async () => {
		const { page, observed } = await newPage(browser)
		const protocol = await page.context().newCDPSession(page)
		const quota = { origin: inject('baseUrl') }
		await protocol.send('Storage.overrideQuotaForOrigin', { ...quota, quotaSize: 50_000 })
		const taken = takeSample(page)
		await page.getByText(containing(notStored.full)).waitFor()
		await protocol.send('Storage.overrideQuotaForOrigin', quota)
		await page.locator('[data-action="take-sheet"]').click()
		await taken
		await page.getByText(say(table.shown, { shown: 200, count: 200 })).waitFor()
		await page.locator('tbody input[type="checkbox"]').first().check()
		await page.locator('[data-action="bulk-more"]').click()
		await page.getByRole('menuitem', { name: chosen.remove }).click()
		await page.getByRole('button', { name: say(chosen.removeAction, { count: 1 }) }).click()
		await page.getByText(say(table.shown, { shown: 199, count: 199 })).waitFor()
		await page.getByText(storage.full.title).waitFor({ state: 'detached' })
		await page.reload()
		await page.getByText(say(table.shown, { shown: 199, count: 199 })).waitFor()
		expectNothingSent(observed)
		await page.context().close()
	})

	test.each([1280, 375])(
		'presses rows that stay where they are while the page works out what to ask, at %s px',
		async (width) => {
			const { page } = await newPage(browser, { width, height: 800 })
			await page.addInitScript(() => {
				new MutationObserver((_, observer) => {
					const rows = document.querySelector('table:has([data-outcome])')
					if (!rows) return
					document.documentElement.dataset.rowsFirstAt = `${rows.getBoundingClientRect().top}`
					observer.disconnect()
				}).observe(document, { childList: true, subtree: true })
			})
			await takeSample(page)
			await page.locator('[aria-labelledby="ask-next"] button').first().waitFor()
			const [first, now] = await page
				.locator('table:has([data-outcome])')
				.evaluate((rows) => [
					document.documentElement.dataset.rowsFirstAt,
					`${rows.getBoundingClientRect().top}`,
				])
			expect(now).toBe(first)
			await leave(page)
		},
	)
})
