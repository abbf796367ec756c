import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { sayCell } from '@/lib/sheet/cells/write-cell'
import { wordsOf } from '@/lib/words/messages'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { keysIn } from '@/rules/keys'
import type { Outcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { containing } from '@/tests/wording'
import { follow, leave, newPage, openBrowser } from './browser'
import { printOn, squash, textOf } from './pdf'
import { expectNothingSent, walkQuick } from './walk'

/** People whom the texts treat otherwise than most: whom no permit concerns, and whose way an authority settles. */

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const laws = ['k-published', 'work-permit'] as const satisfies readonly RulesetId[]

const graduate = {
	nationalities: ['NG'],
	age: 25,
	highestDegree: 'master',
	degreeField: 'engineering',
	degreeInstitutionRenowned: true,
	teachesOrResearches: false,
	experienceYears: 0,
	chineseLevel: 'none',
	plannedActivities: ['paid-job'],
	holdsProof: true,
	canShowHealthCertificate: true,
	canShowNoCriminalRecord: true,
	background: [],
	specialRoutes: ['graduate'],
	jobOffer: 'written',
	employerInMainland: true,
	annualPayCny: 120_000,
	localAveragePayCny: 110_000,
	occupationGroup: 'professionals',
	localCouldDo: false,
	monthsPerYear: 12,
	workLocation: 'other',
	provincialBonus: 0,
} as const satisfies Partial<Facts>

const { jobOffer: _offer, employerInMainland: _employer, ...withoutOffer } = graduate
const persons = {
	graduate,
	founder: { ...withoutOffer, age: 35, specialRoutes: ['founder'], jobOffer: 'none' },
	'resident of Hong Kong': { nationalities: ['HK'], age: 30 },
	'permanent resident': { nationalities: ['BR'], permanentResident: true },
	'citizen of China and another country': { ...graduate, nationalities: ['CN', 'US'], specialRoutes: [] },
	'person over 60': {
		...graduate,
		age: 63,
		highestDegree: 'bachelor',
		experienceYears: 20,
		specialRoutes: [],
	},
} as const satisfies Record<string, Partial<Facts>>

/** Opens the result of somebody who comes back to their answers. */
async function openResult(locale: Locale, facts: Partial<Facts>, width = 375): Promise<Page> {
	const { page } = await newPage(browser, { width })
	const draft = { version: 1, savedOn: '2026-11-30', rulesets: laws, employerInMind: true, facts }
	await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
	await page.goto(`/${locale}/result`)
	await page.locator('[data-ruleset]').first().waitFor()
	return page
}

const outcomesOn = (page: Page) =>
	page
		.locator('[data-ruleset][data-outcome]')
		.evaluateAll((cards) =>
			Object.fromEntries(
				cards.map((card) => [card.getAttribute('data-ruleset'), card.getAttribute('data-outcome')]),
			),
		)
const both = (outcome: Outcome) => ({ 'k-published': outcome, 'work-permit': outcome })

describe('with JavaScript', () => {
	test('a graduate ticks the way, and reads what its text asks for', async () => {
		const { page, observed } = await newPage(browser, { width: 375 })
		await walkQuick(page, { locale: 'en', chosen: laws, given: persons.graduate })
		expect(await outcomesOn(page)).toEqual(both('undetermined'))
		const card = page.locator('#ways [data-way="graduate"]')
		expect(await card.getAttribute('data-standing')).toBe('open')
		expect(await card.locator('[data-ask]').count()).toBeGreaterThan(5)
		expect(await card.locator('[data-is-short]').count()).toBe(0)
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
		expectNothingSent(observed)
		await leave(page)
	})

	test('a resident of Hong Kong is asked one question, and needs neither visa nor permit', async () => {
		const { page } = await newPage(browser, { width: 375 })
		const given = persons['resident of Hong Kong']
		const { answered } = await walkQuick(page, { locale: 'ar', chosen: laws, given })
		expect(Object.keys(answered)).toEqual(['nationalities'])
		expect(await outcomesOn(page)).toEqual(both('not-needed'))
		const { headlines } = wordsOf('ar').result.card.notNeeded
		await page.getByRole('heading', { name: sayIn('ar')(headlines['work-permit']) }).waitFor()
		expect(await page.locator('#documents, #ways').count()).toBe(0)
		await leave(page)
	})

	test('a permanent resident ticks the card, and nothing more is asked', async () => {
		const { page } = await newPage(browser)
		await page.goto('/zh/check/you')
		await page.locator('select[name="nationalities"]').selectOption('BR')
		await page.locator('input[name="permanentResident"]').check()
		await page.locator('[data-rail="k-published"][data-standing="not-needed"]').waitFor()
		await page.goto('/zh/result')
		const card = page.locator('[data-ruleset="k-published"][data-outcome="not-needed"]')
		const { instead } = wordsOf('zh').result.card.notNeeded.card
		await card.waitFor()
		await page
			.locator('[data-part="best"]')
			.getByText(containing(sayIn('zh')(instead)))
			.waitFor()
		await leave(page)
	})
})

test('without JavaScript, a founder without an employer ticks the way, and nothing says no', async () => {
	const { page } = await newPage(browser, { javaScriptEnabled: false, width: 375 })
	const given: Partial<Facts> = persons.founder
	await page.goto('/zh/plain')
	for (const id of laws) await page.locator(`input[name="ruleset"][value="${id}"]`).check()
	await page.locator('input[name="ruleset"][value="article"]').uncheck()
	await page.locator('input[name="way"][value="quick"]').check()
	const goOn = () => follow(page, page.locator('main [data-action="next"]'))
	const shownIn = () =>
		page
			.locator('input[name="shown"]')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value as FactId))
	await goOn()
	for (let shown = await shownIn(); shown.length > 0; shown = await shownIn()) {
		for (const fact of shown) {
			const value = given[fact]
			const field = (entry: string) => page.locator(`input[name="${fact}"][value="${entry}"]`)
			if (value === undefined || value === null) await field('unsure').check()
			else if (typeof value === 'boolean') await field(value ? 'yes' : 'no').check()
			else if (Array.isArray(value) && fact !== 'nationalities')
				for (const entry of value.length > 0 ? value : ['none']) await field(String(entry)).check()
			else if (typeof value === 'string') await field(value).check()
			else await page.locator(`#field-${fact}`).fill(sayCell(fact, value, 'zh'))
		}
		await goOn()
	}
	expect(await outcomesOn(page)).toEqual(both('undetermined'))
	expect(await page.locator('#ways [data-way="founder"]').count()).toBe(1)
	await leave(page)
})

describe('on paper', () => {
	test('somebody over 60 reads that the office may relax the age', async () => {
		const page = await openResult('en', persons['person over 60'], 1280)
		expect(await outcomesOn(page)).toEqual(both('undetermined'))
		const [first] = await printOn(page, 'A4')
		const text = textOf(first?.words ?? [])
		const said = sayIn('en')(wordsOf('en').result.caveats['class-b-60'].text)
		for (const word of said.split(/\s/u)) expect(text).toContain(squash(word))
		await page.context().close()
	})

	test('with Chinese and another nationality it is open which one counts, and never a no', async () => {
		const page = await openResult('zh', persons['citizen of China and another country'], 1280)
		expect(await outcomesOn(page)).toEqual(both('undetermined'))
		await page
			.locator('[data-ruleset="work-permit"] [data-caveat="two-nationalities"]')
			.waitFor({ state: 'attached' })
		const [first] = await printOn(page, 'A4')
		const text = textOf(first?.words ?? [])
		const { caveats, outcomes } = wordsOf('zh').result
		expect(text).toContain(squash(sayIn('zh')(caveats['two-nationalities'].text)))
		expect(text).not.toContain(squash(sayIn('zh')(outcomes.ineligible)))
		await page.context().close()
	})
})

test('from a sheet they have the same outcomes, once it is confirmed whom no permit concerns', async () => {
	const { page } = await newPage(browser)
	const names = keysIn(persons)
	const columns = factIds.filter((fact) => names.some((name) => fact in persons[name]))
	const rows = names.map((name) => {
		const facts: Partial<Facts> = persons[name]
		return [name, ...columns.map((fact) => (fact in facts ? sayCell(fact, facts[fact] ?? null, 'en') : ''))]
	})
	const csv = [['id', ...columns], ...rows]
		.map((cells) => cells.map((cell) => `"${cell}"`).join(','))
		.join('\n')
	await page.goto('/en/screen')
	await page.locator('[data-action="new-role"]').click()
	await page.locator('#role-name').fill('Engineer')
	await page.locator('[data-action="save-role"]').click()
	await page.locator('[data-action="add-candidates"]').click()
	await page.locator('#duties-read').check()
	await page.locator('[data-action="accept"]').click()
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
	for (const heading of ['nationalities', 'permanentResident'])
		await page.locator(`select[data-asked-of="${heading}"]`).selectOption('answer')
	await page.locator('[data-action="take-sheet"]').click()
	await page.locator('tr[data-outcome]').first().waitFor()
	const outcomes = await page
		.locator('tr[data-outcome]')
		.evaluateAll((all) =>
			Object.fromEntries(
				all.map((row) => [row.getAttribute('data-candidate'), row.getAttribute('data-outcome')]),
			),
		)
	const isNotNeeded = (name: string) => name === 'resident of Hong Kong' || name === 'permanent resident'
	expect(outcomes).toEqual(
		Object.fromEntries(names.map((name) => [name, isNotNeeded(name) ? 'not-needed' : 'undetermined'])),
	)
	await leave(page)
})
