import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { CaveatId } from '@/lib/result/caveats'
import { wordsOf } from '@/lib/words/messages'
import type { Facts } from '@/rules/facts-schema'
import { defaultRulesets, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { ofToday } from '@/tests/runs'
import { keepPrinters, newPage } from './browser'
import { takesAll } from './parts'
import { printOn, squash, textOf } from './pdf'
import { persons } from './persons'
import { expected, expectNothingSent, one, walkQuick } from './walk'

const browserFor = keepPrinters()

/**
 * Under what each person checks themselves, how many questions that may take, and the caveats that must stand inside the cards.
 * The gate lets who is asked what others are asked come back to their answers, for the result alone.
 */
const checks: readonly {
	readonly chosen: readonly RulesetId[]
	readonly most: number
	readonly comesBack?: boolean
	readonly caveats: Partial<Record<RulesetId, readonly CaveatId[]>>
}[] = [
	{ chosen: defaultRulesets, most: 28, comesBack: true, caveats: { 'k-published': ['paid-work'] } },
	{ chosen: defaultRulesets, most: 8, caveats: { 'k-published': ['paid-work'] } },
	{ chosen: defaultRulesets, most: 28, caveats: { 'k-published': ['paid-work', 'young'] } },
	// The language that decides comes after the topic of the offer, which is finished first.
	{ chosen: defaultRulesets, most: 27, comesBack: true, caveats: { 'k-published': ['paid-work'] } },
	{ chosen: defaultRulesets, most: 1, caveats: {} },
	{
		chosen: rulesetIds,
		most: 37,
		caveats: { 'k-published': ['paid-work', 'young'], 'work-permit': ['class-b-60', 'not-checked'] },
	},
]

const ways = localeIds.flatMap((locale) =>
	[375, 1280].flatMap((width) => [false, true].map((isDark) => ({ locale, width, isDark }))),
)

/** The gate takes every second person, once, the ways shared out. */
const journeys = ofToday([...persons.entries()], 2).flatMap(([index, person]) => {
	const own = takesAll ? ways : ways.filter((_way, place) => place === (index * 5) % ways.length)
	return own.map((way) => ({
		...way,
		...checks[index],
		person: person.name,
		facts: person.facts,
		outcomes: person.outcomes,
	}))
})

/** Opens the result with answers that are on the device. */
async function comeBack(page: Page, { locale, chosen, given }: Parameters<typeof walkQuick>[1]) {
	const draft = { version: 1, savedOn: '2026-11-24', rulesets: chosen, way: 'quick', facts: given }
	await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
	await page.goto(`/${locale}/result`)
	return { answered: given, left: null }
}

/** The caveats inside the card of a rule set. */
const caveatsOf = (page: Page, id: RulesetId) =>
	page
		.locator(`[data-ruleset="${id}"] [data-caveat]`)
		.evaluateAll((caveats) => caveats.map((caveat) => caveat.getAttribute('data-caveat')))

describe.each(journeys)('$person, in $locale at $width px, dark: $isDark', (journey) => {
	const { locale, width, isDark, chosen = [], most = 0, comesBack, caveats = {}, facts, outcomes } = journey

	test('learns where they stand, with what can turn it, and takes one page of paper along', async () => {
		const { page, observed } = await newPage(await browserFor(locale), {
			width,
			colorScheme: isDark ? 'dark' : 'light',
		})
		const given = one(facts as Facts)
		const { answered, left } =
			comesBack && !takesAll
				? await comeBack(page, { locale, chosen, given })
				: await walkQuick(page, { locale, chosen, given })
		if (left) {
			const asked = Object.keys(answered).length
			console.info(
				`${journey.person}, ${chosen.length} rule sets: ${asked} questions, at first at most ${left[0]?.max}`,
			)
			expect(asked).toBeLessThanOrEqual(most)
			for (const [index, { min, max }] of left.entries()) {
				expect(min).toBeLessThanOrEqual(max)
				if (index > 0) expect(max).toBeLessThanOrEqual(left[index - 1]?.max ?? 0)
			}
		}

		for (const id of chosen) {
			const card = page.locator(`[data-ruleset="${id}"]`)
			await expect.poll(() => card.getAttribute('data-outcome'), { message: id }).toBe(outcomes[id])
			expect(expected(id, answered).outcome).toBe(outcomes[id])
			await expect.poll(() => caveatsOf(page, id)).toEqual(expect.arrayContaining([...(caveats[id] ?? [])]))
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
		expectNothingSent(observed)

		const [first] = await printOn(page, 'A4')
		const text = textOf(first?.words ?? [])
		const { rulesets } = wordsOf(locale)
		const names = chosen.flatMap((id) => sayIn(locale)(rulesets[id].name).split(/\s/u))
		for (const word of names) expect(text).toContain(squash(word))
		await page.context().close()
	})
})
