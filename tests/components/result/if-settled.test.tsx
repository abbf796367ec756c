import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { checkAll } from '@/components/result/checked/check-all'
import type { ResultContext } from '@/components/result/checked/context'
import { resultWords } from '@/components/result/result-words'
import { IfSettled } from '@/components/result/sensitivity/if-settled'
import { PaperIfSettled } from '@/components/result/sensitivity/paper-if-settled'
import { claims } from '@/lib/about/claims'
import { limitClaims, limitsSearchedOn } from '@/lib/about/limit-claims'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { noParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { perfect } from '@/tests/rules/candidates'
import { localesToday } from '@/tests/runs'
import { en, plainWordsOf, say } from '@/tests/wording'

afterEach(cleanup)

const day = '2026-11-25'
const { sensitivity: texts } = en.check

function contextOf(given: Partial<Facts>, locale: Locale = 'en') {
	const words = { ...plainWordsOf(locale), ...resultWords(locale, plainWordsOf(locale)) }
	const facts = normalise(given)
	const context: ResultContext = {
		speech: { locale, words, countries: {}, languages: {} },
		words,
		say: sayIn(locale),
		facts,
	}
	return { ...context, shown: checkAll(facts, ['k-published'], day).filter(({ chosen }) => chosen) }
}

function open(given: Partial<Facts>, locale?: Locale) {
	const { shown, ...context } = contextOf(given, locale)
	return render(<IfSettled {...context} shown={shown} />).container
}

const rowsIn = (container: Element) =>
	[...container.querySelectorAll('tbody tr')].map((row) =>
		[...row.children].slice(0, 2).map(({ textContent }) => textContent?.trim()),
	)

describe('if a limit were set', () => {
	test('the exact edge is told for both, and that only the authority’s figure counts', () => {
		const told = open({ ...perfect, age: 34 }).textContent
		expect(told).toContain(say(texts.limits.maxAge.from, { limit: 34 }))
		expect(told).toContain(say(texts.limits.minAge.upTo, { limit: 34 }))
		expect(told).toContain(say(texts.only))
	})

	test.each([16, 34, 35, 36, 40, 41, 45, 46, 100])(
		'at %d, each figure that circulates gives what the rules give',
		(age) => {
			const facts = { ...perfect, age }
			const expected = limitClaims.maxAge.map(({ value }) => {
				const parameters = { ...noParameters, minAge: 16, maxAge: value ?? 100 }
				const { criteria } = evaluate(rulesets['k-published'], { facts: normalise(facts), parameters }, day)
				const result = criteria.find(({ id }) => id === 'young')?.result ?? 'unknown'
				return [value === null ? texts.none : String(value), en.result.marks[result]]
			})
			expect(rowsIn(open(facts))).toEqual(expected)
		},
	)

	test('each of them is marked as a claim, with the day on which an official one was last looked for', () => {
		const container = open(perfect)
		const rows = container.querySelectorAll('tbody tr')
		expect(rows.length).toBe(limitClaims.maxAge.length)
		for (const row of rows) expect(row.textContent).toContain(texts.claim)
		for (const { claim } of limitClaims.maxAge) expect(claims[claim].checked).toBe(limitsSearchedOn)
		expect(container.querySelector('a')?.getAttribute('href')).toBe('/en/about-the-visa#claims')
	})

	test('nothing of it stands where there is no age', () => {
		const { age: _, ...rest } = perfect
		expect(open(rest).querySelector('table')).toBeNull()
	})

	test('nothing is told of conditions that answers settle, or that need no authority', () => {
		const facts = { ...perfect, highestDegree: 'none', teachesOrResearches: false } as const
		expect(open(facts).querySelector('[data-if="talent-route"]')).toBeNull()
		expect(open(perfect).querySelectorAll('[data-if]').length).toBe(2)
	})
})

test('a list that is not settled would count for a yes', () => {
	const told = open(perfect).querySelector('[data-if="talent-route"]')?.textContent
	expect(told).toBe(say(texts.list, { condition: say(en.rulesets['k-published'].criteria['talent-route']) }))
})

test.each(localesToday)('in %s, paper says the same in sentences', (locale) => {
	const { shown, ...context } = contextOf({ ...perfect, age: 34 }, locale)
	const [checked] = shown
	if (!checked) throw new Error('no result')
	const onPaper = render(<PaperIfSettled {...context} checked={checked} />).container.textContent
	const onScreen = open({ ...perfect, age: 34 }, locale).textContent
	expect(onPaper).toContain('34')
	for (const sentence of onPaper?.split(/(?<=[.。])/).slice(1) ?? [])
		expect(onScreen).toContain(sentence.trim())
})
