import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { axeViolations, leave, newPage, openBrowser } from './browser'
import { tabTo } from './keyboard'
import { inTurn, takesAll } from './parts'
import { printOn, squash, textOf } from './pdf'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** The gate takes the language that is written from right to left, dark. */
const all = employerLocaleIds.flatMap((locale) => [false, true].map((isDark) => ({ locale, isDark })))
const ways = takesAll ? all : ([{ locale: 'ar', isDark: true }] as const)

const count = 40
const degrees = ['bachelor', 'master', 'none', 'doctorate', '']
const fields = ['engineering', 'science', 'social-science', '']
const offers = ['written', 'verbal', 'none', '']
const yesNo = ['yes', 'no', '']
const pick = (list: readonly string[], at: number) => list[at % list.length] ?? ''

/** The number of the candidate in a row, from 0. */
const idOf = (row: number) => `C-${String(row + 1).padStart(4, '0')}`

/** Invented candidates as a sheet, with gaps. */
const sheetOf = (rows: number) =>
	[
		'id,name,nationalities,age,highestDegree,degreeField,degreeInstitutionRenowned,holdsProof,jobOffer,canShowHealthCertificate,canShowNoCriminalRecord,experienceYears',
		...Array.from({ length: rows }, (_, at) =>
			[
				idOf(at),
				`Person ${at + 1}`,
				pick(['KE', 'BR', 'EG', 'ID'], at),
				22 + ((at * 7) % 20),
				pick(degrees, at * 3),
				pick(fields, at),
				pick(yesNo, at * 2),
				pick(yesNo, at),
				pick(offers, at),
				pick(yesNo, at + 1),
				pick(yesNo, at * 5),
				(at * 3) % 15,
			].join(','),
		),
	].join('\n')

/** Whom a decision is recorded on: the number of the row from the top, the key that chooses, and the choice. */
const decisions = [
	{ row: 0, key: '1', choice: 'go-on' },
	{ row: 3, key: '2', choice: 'hold' },
	{ row: 4, key: '3', choice: 'decline' },
	{ row: 9, key: '1', choice: 'go-on' },
	{ row: 20, key: '3', choice: 'decline' },
	{ row: 39, key: '2', choice: 'hold' },
] as const

const currentRow = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-index') ?? null)

/** What is stored of the decisions: who was decided on, and how. */
const stored = (page: Page) =>
	page.evaluate(async () => {
		const opened = indexedDB.open('k-visa-check-screening')
		await new Promise((resolve) => opened.addEventListener('success', resolve))
		const { result: database } = opened
		const all = (store: string) =>
			new Promise<Record<string, unknown>[]>((resolve) => {
				const request = database.transaction(store).objectStore(store).getAll()
				request.onsuccess = () => resolve(request.result)
			})
		const ids = new Map((await all('candidates')).map(({ key, id }) => [key, id]))
		const found = (await all('decisions')).map(({ candidate, choice, reason }) => ({
			id: ids.get(candidate),
			choice,
			reason,
		}))
		database.close()
		return found.toSorted((a, b) => String(a.id).localeCompare(String(b.id)))
	})

/** Describes an opening under the law alone, and takes a sheet with so many candidates in. */
async function takeSheet(page: Page, locale: string, rows: number) {
	const { keyboard } = page
	await page.goto(`/${locale}/screen#new-role`)
	await page.locator('#role-name').waitFor()
	await tabTo(page, ({ id }) => id === 'role-name')
	await keyboard.type('Localisation engineer')
	await tabTo(page, ({ action }) => action === 'save-role')
	await keyboard.press('Enter')
	await page.locator('[data-action="add-candidates"]').first().waitFor()
	await tabTo(page, ({ action }) => action === 'add-candidates')
	await keyboard.press('Enter')
	await page.locator('#duties-read').waitFor()
	await tabTo(page, ({ id }) => id === 'duties-read')
	await keyboard.press('Space')
	await tabTo(page, ({ action }) => action === 'accept')
	await keyboard.press('Enter')
	// The dialog in which a file is chosen is the browser's own.
	await page
		.locator('input[type="file"]')
		.first()
		.setInputFiles({ name: 'candidates.csv', mimeType: 'text/csv', buffer: Buffer.from(sheetOf(rows)) })
	await page.locator('[data-action="take-sheet"]').waitFor()
	await tabTo(page, ({ action }) => action === 'take-sheet')
	await keyboard.press('Enter')
	await page.locator('tr[data-index="0"]').waitFor()
}

/** Goes from the top of the page to the first row: over the navigation to the search, and over the filters to the rows. */
async function toRows(page: Page) {
	await page.reload()
	await page.locator('tr[data-index="0"]').waitFor()
	for (const key of ['Tab', 'Enter', 'Tab', 'Enter']) await page.keyboard.press(key)
	await expect.poll(() => currentRow(page)).toBe('0')
}

/** How many milliseconds lie between two keys of somebody who types: at once, fast, and as most people do. */
const speeds = [0, 20, 60]
/** How many times the decisions are typed, in the gate each at one of the speeds. */
const rounds = takesAll ? 100 : 1
/** How many times slower than it is the machine pretends to be, which costs that much more of it. */
const load = takesAll ? 6 : 3

async function goToRow(page: Page, from: number, to: number) {
	for (let row = from; row < to; row++) await page.keyboard.press('j')
	await expect.poll(() => currentRow(page)).toBe(String(to))
}

/** Chooses by a key, says why, and records: nothing is recorded before. */
async function decide(page: Page, key: string, index: number) {
	const { keyboard } = page
	const before = (await stored(page)).length
	await keyboard.press(key)
	await page.waitForFunction(() => document.activeElement?.localName === 'textarea')
	if (key === '3') {
		// Without a reason nobody is rejected.
		await keyboard.press('ControlOrMeta+Enter')
		await page.locator('[aria-invalid="true"]').first().waitFor()
		expect((await stored(page)).length).toBe(before)
	}
	await keyboard.type(`Because of ${index}`)
	await keyboard.press('ControlOrMeta+Enter')
	if (before === 0) {
		// Nor does anybody decide without a name, which is asked once.
		await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'decision-by')
		await keyboard.type('Lin Chen')
		await keyboard.press('ControlOrMeta+Enter')
	}
	await expect.poll(async () => (await stored(page)).length).toBe(before + 1)
	await page.waitForFunction(() => !document.activeElement?.matches('textarea, input'))
}

/** Goes on to a field of a dialog: a date among its fields is several stops. */
async function tabToField(page: Page, id: string) {
	for (let presses = 0; presses < 12; presses++) {
		await page.keyboard.press('Tab')
		if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return
	}
	throw new Error(`no way to ${id}`)
}

/** Asks the candidate of the sheet that is open by a personal link. */
async function askBeside(page: Page) {
	const { keyboard } = page
	await tabTo(page, ({ action }) => action === 'ask')
	await keyboard.press('Enter')
	await page.locator('#asking-company').waitFor()
	for (const field of ['company', 'contact']) {
		await tabToField(page, `asking-${field}`)
		if ((await page.locator(`#asking-${field}`).inputValue()) === '')
			await keyboard.type(`Kettle Works, ${field}`)
	}
	await tabTo(page, ({ action }) => action === 'save-panel')
	await keyboard.press('Enter')
	await page.locator('[data-made="1"]').waitFor()
	const mail = await page.locator('#asking-mail').inputValue()
	await keyboard.press('Escape')
	await page.locator('[data-made]').waitFor({ state: 'detached' })
	return mail
}

test.each(ways)(
	'in $locale, dark: $isDark, a recruiter works through forty candidates by keys alone, and nobody is rejected but by them',
	async ({ locale, isDark }) => {
		const { page, observed } = await newPage(browser, { colorScheme: isDark ? 'dark' : 'light' })
		const { keyboard } = page
		await takeSheet(page, locale, count)
		await toRows(page)
		expect(await axeViolations(page)).toEqual([])

		let at = 0
		for (const { row, key } of decisions) {
			await goToRow(page, at, row)
			await keyboard.press('Enter')
			await page.locator('aside > h2').waitFor()
			if (row === 3) expect(await axeViolations(page)).toEqual([])
			await decide(page, key, row)
			await keyboard.press('Escape')
			await page.locator('aside > h2').waitFor({ state: 'detached' })
			await expect.poll(() => currentRow(page)).not.toBeNull()
			at = Number(await currentRow(page))
			for (; at > row; at--) await keyboard.press('k')
			await expect.poll(() => currentRow(page)).toBe(String(row))
		}
		expect(await stored(page)).toEqual(
			decisions.map(({ row, choice }) => ({
				id: idOf(row),
				choice,
				reason: `Because of ${row}`,
			})),
		)

		await keyboard.press('Home')
		await expect.poll(() => currentRow(page)).toBe('0')
		const mails: string[] = []
		for (const row of [1, 2]) {
			await goToRow(page, row - 1, row)
			await keyboard.press('Enter')
			await page.locator('aside > h2').waitFor()
			mails.push(await askBeside(page))
			await keyboard.press('Escape')
			await page.locator('aside > h2').waitFor({ state: 'detached' })
		}
		for (const mail of mails) expect(mail).toContain(`/${locale}/handoff#`)
		expect(new Set(mails).size).toBe(2)

		await page.reload()
		await page.locator('tr[data-index="0"]').waitFor()
		await tabTo(page, ({ href }) => href?.endsWith('/overview') ?? false)
		await keyboard.press('Enter')
		await page.locator('[data-action="print-paper"]').waitFor()
		// As high as the page, so that the line at the bottom lies over nothing.
		await page.setViewportSize({ width: 1280, height: 2600 })
		expect(await axeViolations(page)).toEqual([])
		const paper = await printOn(page, 'A4')
		expect(paper.length).toBe(1)
		const text = textOf(paper[0]?.words ?? [])
		expect(text).toContain(squash('Localisation engineer'))
		expect(text).not.toContain(squash('Person 1'))

		// Asked or not, and wherever they stand: only the six decisions of a person are stored.
		expect((await stored(page)).length).toBe(decisions.length)
		expect(observed.consoleErrors).toEqual([])
		expect(observed.violations).toEqual([])
		for (const { method, body } of observed.requests)
			expect({ method, body }).toEqual({ method: 'GET', body: null })
		await leave(page)
	},
)

test(
	'keys typed at any speed on a busy machine go to what they are meant for, and in their order',
	async () => {
		const typed = Array.from({ length: rounds }, () => decisions)
			.flat()
			.flatMap(({ key, choice }, at) => inTurn(at, speeds).map((delay) => ({ delay, key, choice })))
		const last = typed.length
		const { page, observed } = await newPage(browser)
		const { keyboard } = page
		await takeSheet(page, 'en', last + 1)
		await toRows(page)
		await keyboard.press('End')
		await expect.poll(() => currentRow(page)).toBe(String(last))
		await keyboard.press('Enter')
		await page.locator('aside > h2').waitFor()
		// Who decides is asked once.
		await decide(page, '2', last)
		await keyboard.press('Escape')
		await page.locator('aside > h2').waitFor({ state: 'detached' })
		await expect.poll(() => currentRow(page)).toBe(String(last))
		await keyboard.press('Home')
		await expect.poll(() => currentRow(page)).toBe('0')

		const devtools = await page.context().newCDPSession(page)
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: load })
		await keyboard.press('Enter')
		for (const [row, { delay, key }] of typed.entries()) {
			await keyboard.type(`${key}Because of ${row}`, { delay })
			await keyboard.press('ControlOrMeta+Enter')
			await keyboard.type('j', { delay })
		}
		const kept = [...typed.map(({ choice }) => choice), 'hold']
		await expect
			.poll(() => stored(page), { timeout: rounds * 120_000 })
			.toEqual(kept.map((choice, row) => ({ id: idOf(row), choice, reason: `Because of ${row}` })))
		expect(observed.consoleErrors).toEqual([])
		await leave(page)
	},
	rounds * 240_000,
)
