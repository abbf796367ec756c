import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type Quotation, quotations } from '@/rules/rulesets/quotations'

const all = Object.entries(quotations).flatMap(([ruleset, own]) =>
	Object.entries(own as Record<string, Quotation>).map(([of, quotation]) => ({
		ruleset: ruleset as RulesetId,
		of,
		quotation,
	})),
)

describe.each(all)('the own words of $ruleset $of', ({ ruleset, of, quotation }) => {
	test('are those of a source that the rule cites, and in Chinese', () => {
		const { criteria, continuing, notes }: Ruleset = rulesets[ruleset]
		const cited = [...criteria, ...continuing, ...notes].find(({ id }) => id === of)?.sources
		expect(cited).toContainEqual(quotation.source)
		expect(quotation.text).toMatch(/^[\p{Script=Han}（）K，、]+$/u)
	})

	test.each(localeIds)('have their meaning in %s', (locale) => {
		const texts: Record<string, Record<string, unknown>> = wordsOf(locale).quotations.texts
		expect(texts[ruleset]).toHaveProperty([of])
	})
})

test('no meaning is told of words that are not there', () => {
	const told = Object.entries(wordsOf('en').quotations.texts).flatMap(([ruleset, own]) =>
		Object.keys(own).map((of) => `${ruleset} ${of}`),
	)
	expect(told.toSorted()).toEqual(all.map(({ ruleset, of }) => `${ruleset} ${of}`).toSorted())
})
