import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { FormWay } from '@/lib/draft/form-way'
import { fullView } from '@/lib/form/full/view'
import { situationOf } from '@/lib/form/situation'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { maxQuestions } from '@/rules/asking/limits'
import { nextQuestions } from '@/rules/asking/next-questions'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, facts, isDeclaredOnly } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import type { Observed } from './browser'

/** How long somebody looks at an option that they have pressed before they press it again, in milliseconds. */
const patience = 15_000

/**
 * Chooses an option as a person does: a press that comes before the page answers counts once it does; one that hit something that
 * was about to move is made again.
 */
async function choose(option: Locator) {
	const chosen = option.and(option.page().locator(':checked'))
	const isSoon = () =>
		chosen.waitFor({ state: 'attached', timeout: patience }).then(
			() => true,
			() => false,
		)
	for (let presses = 0; presses < 2; presses++) {
		if ((await chosen.count()) === 0) await option.click()
		if (await isSoon()) return
	}
	await option.click()
	await chosen.waitFor({ state: 'attached' })
}

/** Answers one question through its field, by field name and option value. */
async function answer(page: Page, fact: FactId, given: Partial<Facts>) {
	const value = given[fact]
	const kind: Fact = facts[fact]
	if (value === undefined || value === null) {
		return choose(page.locator(`input[name="${fact}"][value="unsure"]`))
	}
	switch (kind.type) {
		case 'yes-no':
			return choose(page.locator(`input[name="${fact}"][value="${value ? 'yes' : 'no'}"]`))
		case 'choice':
			return kind.options.length > 12
				? page.locator(`select[name="${fact}"]`).selectOption(value as string)
				: choose(page.locator(`input[name="${fact}"][value="${value}"]`))
		case 'choices':
			for (const option of (value as string[]).length > 0 ? (value as string[]) : ['none']) {
				await choose(page.locator(`input[name="${fact}"][value="${option}"]`))
			}
			return
		case 'countries':
			return page.locator(`select[name="${fact}"]`).selectOption(value as string[])
		case 'languages': {
			const [first] = value as LanguageSkill[]
			await page.locator(`select[name="${fact}.0.language"]`).selectOption(first?.language ?? '')
			return choose(page.locator(`input[name="${fact}.0.level"][value="${first?.level}"]`))
		}
		default:
			return page.locator(`input[name="${fact}"][type="text"]`).fill(String(value))
	}
}

type Walk = {
	readonly locale: Locale
	readonly chosen: readonly RulesetId[]
	readonly given: Partial<Facts>
}

/** Opens the start page, chooses rule sets and a way, and goes on. */
async function begin(
	page: Page,
	{ locale, chosen, way }: Pick<Walk, 'locale' | 'chosen'> & { readonly way: FormWay },
) {
	await page.goto(`/${locale}`)
	const others = page.locator('main details:has(input[name="ruleset"]) > summary')
	if (await others.isVisible()) await others.click()
	for (const id of rulesetIds) {
		await page.locator(`input[name="ruleset"][value="${id}"]`).setChecked(chosen.includes(id))
	}
	await choose(page.locator(`input[name="way"][value="${way}"]`))
	await page.locator('[data-action="next"]').click()
}

/** The facts that a screen asks about; what is only declared has a tick, and is not asked for. */
const factsOn = (page: Page) =>
	page
		.locator('main form :is(input, select)[name]')
		.evaluateAll((fields) => [
			...new Set(fields.map((field) => field.getAttribute('name')?.split('.')[0] as FactId)),
		])
		.then((shown) => shown.filter((fact) => !isDeclaredOnly(fact)))

/** Walks the quick way from the start page to the result, answering what is shown; returns these answers and what was left at each screen. */
export async function walkQuick(page: Page, { locale, chosen, given }: Walk) {
	const known: Record<string, unknown> = {}
	const left: { readonly min: number; readonly max: number }[] = []
	await begin(page, { locale, chosen, way: 'quick' })
	await page.waitForURL(/\/check\//)
	while (/\/check\//.test(page.url())) {
		const here = page.url()
		for (;;) {
			const { min, max } = nextQuestions(chosen, known, configuredParameters).left
			await page.locator(`[data-left-min="${min}"][data-left-max="${max}"]`).waitFor()
			const fact = (await factsOn(page)).find((shown) => !(shown in known))
			if (!fact) break
			await answer(page, fact, given)
			known[fact] = given[fact] ?? null
			left.push({ min, max })
		}
		await page.locator('[data-action="next"]').click()
		await page.waitForURL((url) => url.href !== here)
	}
	await page.locator('[data-ruleset]').first().waitFor()
	return { answered: known as Partial<Facts>, left }
}

/**
 * Walks the full picture from the start page to the result, answering what is asked; returns the answers that were asked for.
 * A person without an offer is taken to have no employer in mind.
 */
export async function walk(page: Page, { locale, chosen, given }: Walk): Promise<Partial<Facts>> {
	const known: Record<string, unknown> = {}
	const start = situationOf(null)
	const screensNow = () => fullView({ ...start, chosen, known, facts: normalise(known) }).screens
	await begin(page, { locale, chosen, way: 'full' })
	let id = screensNow()[0]?.id
	while (id) {
		await page.waitForURL(`**/${locale}/check/${id}`)
		const open = () =>
			screensNow()
				.find((screen) => screen.id === id)
				?.asked.find((fact) => !(fact in known))
		for (let fact = open(); fact; fact = open()) {
			await answer(page, fact, given)
			known[fact] = given[fact] ?? null
		}
		expect((await factsOn(page)).length).toBeLessThanOrEqual(maxQuestions)
		await page.locator('[data-action="next"]').click()
		const screens = screensNow()
		id = screens[screens.findIndex((screen) => screen.id === id) + 1]?.id
	}
	await page.waitForURL(`**/${locale}/check/answers`)
	await page.locator('[data-action="next"]').click()
	await page.waitForURL(`**/${locale}/result`)
	await page.locator('[data-ruleset]').first().waitFor()
	await page.waitForFunction(() => document.title !== '')
	return known
}

/** What the result page shows for a rule set. */
export const read = (page: Page, id: RulesetId) =>
	page.locator(`[data-ruleset="${id}"]`).evaluate(
		(card, wanted) => ({
			outcome: card.getAttribute('data-outcome'),
			criteria: Object.fromEntries(
				[...document.querySelectorAll(`[data-conditions="${wanted}"] [data-criterion]`)].map((row) => [
					row.getAttribute('data-criterion'),
					row.getAttribute('data-result'),
				]),
			),
		}),
		id,
	)

/** What the result page should show for a rule set. */
export const expected = (id: RulesetId, given: Partial<Facts>) => {
	const result = evaluate(
		rulesets[id],
		{ facts: normalise(given), parameters: configuredParameters },
		'2026-11-24',
	)
	return {
		outcome: result.outcome,
		criteria: Object.fromEntries(result.criteria.map((criterion) => [criterion.id, criterion.result])),
	}
}

const ownPaths = new RegExp(
	`^/(_next/static/|icon\\.svg|(${localeIds.join('|')})(/(check/[\\w-]+|result|paper\\.css|words/[\\w-]+\\.json))?$)`,
)

/** Checks that no request contains an answer, neither in its URL nor in its body. */
export function expectNothingSent({ requests, violations, consoleErrors }: Observed) {
	expect(violations).toEqual([])
	expect(consoleErrors).toEqual([])
	for (const { method, url, body } of requests) {
		expect(method).toBe('GET')
		expect(body).toBeNull()
		expect(url.startsWith(inject('baseUrl'))).toBe(true)
		const { search, pathname } = new URL(url)
		expect(search).toMatch(/^$|^\?from=(answers|result)$|^\?_rsc=[\w-]+$|^\?[0-9a-f]{16}$/)
		expect(pathname).toMatch(ownPaths)
	}
}

/** The answers with one country and one language, as the walk gives them. */
export const one = (given: Facts): Partial<Facts> => ({
	...given,
	targetMarkets: given.targetMarkets?.slice(0, 1) ?? null,
	languages: given.languages?.slice(0, 1) ?? null,
})

/** Lets a browser begin in the full picture, as if that had been chosen before. */
export const inFullPicture = (page: Page) =>
	page.addInitScript(() => {
		const draft = {
			version: 1,
			savedOn: '2026-11-24',
			rulesets: ['k-published', 'article'],
			way: 'full',
			facts: {},
		}
		if (!localStorage.getItem('k-visa-check')) localStorage.setItem('k-visa-check', JSON.stringify(draft))
	})
