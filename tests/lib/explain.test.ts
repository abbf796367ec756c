import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Explanation, explainCondition, type RuleSpeech, sayAnswer } from '@/lib/explain/explain'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import { sources } from '@/lib/words/sources'
import type { Texts } from '@/lib/words/texts'
import { all, atLeast, type Condition, not, testsOf, yes } from '@/rules/condition'
import { derivedFacts, isDerived } from '@/rules/derived-facts'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { parameterIds } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { answerTo } from '@/tests/rules/candidates'

async function speechOf(locale: Locale): Promise<RuleSpeech> {
	const { countryNames, languageNames } = await loadNames(locale)
	return { locale, words: wordsOf(locale), countries: countryNames, languages: languageNames }
}
const speeches = Object.fromEntries(
	await Promise.all(localeIds.map(async (locale) => [locale, await speechOf(locale)])),
) as Record<Locale, RuleSpeech>

const optionsOf = (fact: FactId): readonly string[] => {
	const kind: Fact = facts[fact]
	return 'options' in kind ? kind.options : []
}
/** Ids that are no words of any language: of facts and parameters with a capital inside, of options with a hyphen. */
const rawIds = [
	...[...factIds, ...parameterIds, ...Object.keys(derivedFacts)].filter((id) => /[A-Z]/.test(id)),
	...factIds.flatMap(optionsOf).filter((option) => option.includes('-')),
]

const linesOf = ({ line, open, parts }: Explanation): string[] => [
	line,
	...(open === undefined ? [] : [open]),
	...parts.flatMap(linesOf),
]

/** A number as the language counts its unit: not each writes a one or a two as a figure. */
function withUnit(fact: FactId, value: number, locale: Locale): string {
	const kind: Fact = facts[fact]
	return 'unit' in kind ? sayIn(locale)(wordsOf(locale).form.units[kind.unit], { value }) : String(value)
}

/** The texts that a reader needs to see for a condition: what it looks at, and what it asks of it. */
function namedIn(condition: Condition, texts: Texts, locale: Locale): string[] {
	const labelOf = (id: string) => (isDerived(id) ? texts.derived[id] : texts.facts[id as FactId].label)
	const optionText = (fact: string, option: string) => {
		const options = isDerived(fact)
			? texts.industryKinds
			: (texts.facts[fact as FactId] as { options?: object })
		return ('options' in options ? options.options : options)?.[option as never] ?? option
	}
	return testsOf(condition).flatMap((tested) => {
		switch (tested.op) {
			case 'one-of':
				return [
					labelOf(tested.fact),
					...[...tested.options, ...tested.open].map((option) => optionText(tested.fact, option)),
				]
			case 'includes':
				return [labelOf(tested.fact), optionText(tested.fact, tested.option)]
			case 'published':
				return [texts.parameters[tested.parameter].name]
			case 'points-at-least':
				return [String(tested.limit)]
			case 'at-least':
			case 'at-most':
			case 'more-than': {
				const { limit } = tested
				if (typeof limit === 'number') return [labelOf(tested.fact), withUnit(tested.fact, limit, locale)]
				if ('parameter' in limit) return [labelOf(tested.fact), texts.parameters[limit.parameter].name]
				const times = limit.times === 1 ? [] : [String(limit.times)]
				return [labelOf(tested.fact), labelOf(limit.fact), ...times]
			}
			default:
				return [labelOf(tested.fact)]
		}
	})
}

const criteria = localeIds.flatMap((locale) =>
	rulesetIds.flatMap((id) => {
		const ruleset: Ruleset = rulesets[id]
		return ruleset.criteria.map((criterion) => ({ locale, id, ruleset, criterion }))
	}),
)

describe.each(localeIds)('a condition in %s', (locale) => {
	const speech = speeches[locale]
	const texts = sources[locale]
	const own = criteria.filter((entry) => entry.locale === locale)

	test.each(own)('names everything that it asks: $id, $criterion.id', ({ criterion: { condition } }) => {
		const lines = linesOf(explainCondition(speech, condition))
		for (const line of lines) {
			expect(line.trim()).not.toBe('')
			expect(line).not.toMatch(/[{}[\]]|undefined|null|NaN/)
			for (const id of rawIds) expect(line).not.toContain(id)
		}
		const words = lines.join('\n')
		for (const name of namedIn(condition, texts, locale)) expect(words).toContain(name)
	})

	test.each(own)('reads as before when it is denied twice: $id, $criterion.id', ({ criterion }) => {
		const { condition } = criterion
		const once = linesOf(explainCondition(speech, not(condition)))
		const lines = linesOf(explainCondition(speech, condition))
		expect(linesOf(explainCondition(speech, not(not(condition))))).toEqual(lines)
		expect(once).not.toEqual(lines)
	})

	test('is a "no" where a yes is denied', () => {
		const denied = own.flatMap(({ criterion: { condition } }) => {
			const inner = condition.op === 'not' ? condition.condition : null
			return inner?.op === 'yes' ? [{ condition, fact: inner.fact }] : []
		})
		expect(denied).not.toEqual([])
		for (const { condition, fact } of denied) {
			const label = isDerived(fact) ? texts.derived[fact] : texts.facts[fact].label
			const no = texts.form.no.toLocaleLowerCase(locale)
			const { line, parts } = explainCondition(speech, condition)
			expect(line.startsWith(label) && line.endsWith(no), line).toBe(true)
			expect(parts).toEqual([])
		}
	})

	test('says with an open answer that it settles nothing, and with a closed one nothing of the kind', () => {
		for (const { criterion } of own) {
			for (const tested of testsOf(criterion.condition)) {
				const open = tested.op === 'one-of' && tested.open.length > 0
				expect(explainCondition(speech, tested).open !== undefined, criterion.id).toBe(open)
			}
		}
	})

	test('is denied as a whole where no word denies it alone', () => {
		const { line, parts } = explainCondition(speech, not(all(yes('coreRnd'), atLeast('age', 18))))
		const [inner, ...rest] = linesOf(explainCondition(speech, all(yes('coreRnd'), atLeast('age', 18))))
		expect(line).toContain(inner)
		expect(line).not.toBe(inner)
		expect(parts.flatMap(linesOf)).toEqual(rest)
	})
})

/** The answer's parts as a reader calls them: labels of options, names of countries, languages with levels. */
function namesIn(fact: FactId, value: FactValue, locale: Locale): string[] {
	const { countries, languages } = speeches[locale]
	const texts = sources[locale]
	const labels = (texts.facts[fact] as { options?: Readonly<Record<string, string>> }).options
	switch (facts[fact].type) {
		case 'yes-no':
			return [value ? texts.form.yes : texts.form.no]
		case 'choice':
			return [labels?.[value as string] ?? '']
		case 'choices':
			return (value as readonly string[]).map((option) => labels?.[option] ?? '')
		case 'countries':
			return (value as readonly string[]).map((code) => countries[code] ?? '')
		case 'languages':
			return (value as readonly LanguageSkill[]).flatMap(({ language, level }) => [
				languages[language] ?? '',
				texts.levels[level],
			])
		default:
			return []
	}
}

describe.each(localeIds)('an answer in %s', (locale) => {
	const speech = speeches[locale]
	const signs = new Intl.NumberFormat(locales[locale].formats).formatToParts(1234.5)
	const decimalMark = signs.find(({ type }) => type === 'decimal')?.value ?? '.'
	/** The number in a text, without what the language puts between its digits. */
	const plainNumber = (text: string) =>
		[...text]
			.flatMap((sign) => (sign === decimalMark ? '.' : /\d/.test(sign) ? sign : []))
			.join('')
			.replace(/\.$/, '')

	test.each(factIds)('to %s is said in words', (fact) => {
		fc.assert(
			fc.property(answerTo(fact), (value) => {
				const said = sayAnswer(speech, fact, value)
				if (said === null) throw new Error(`nothing is said of ${JSON.stringify(value)}`)
				expect(said.trim()).not.toBe('')
				expect(said).not.toMatch(/[{}]|undefined|null|NaN/)
				const names = namesIn(fact, value, locale)
				for (const name of names) {
					expect(name).not.toBe('')
					expect(said).toContain(name)
				}
				// Where all labels are taken away, no id of an option is left.
				const rest = names.reduce((text, name) => text.replace(name, ''), said)
				if (fact === 'isicDivision') expect(rest.trim()).toBe(value)
				else for (const option of optionsOf(fact)) expect(rest).not.toContain(option)
			}),
		)
	})

	test.each(factIds.filter((fact) => 'unit' in facts[fact]))('to %s keeps every digit', (fact) => {
		fc.assert(
			fc.property(answerTo(fact), (value) => {
				const said = sayAnswer(speech, fact, value) ?? ''
				const digits = plainNumber(said)
				// A language may have a word of its own for one of something, and for two.
				expect(value === 1 || value === 2 ? ['', String(value)] : [String(value)]).toContain(digits)
				expect(said).toMatch(/\p{L}/u)
			}),
		)
	})

	test('is grouped like other numbers of the language where it is money', () => {
		const { format } = new Intl.NumberFormat(locales[locale].formats)
		expect(sayAnswer(speech, 'annualPayCny', 1_234_567)).toContain(format(1_234_567))
	})

	test('is said of an empty list too', () => {
		const texts = sources[locale]
		for (const fact of factIds.filter((id) => facts[id].type === 'choices')) {
			expect(sayAnswer(speech, fact, [])).toBe(texts.form.none)
		}
		expect(sayAnswer(speech, 'languages', [])).toBe(texts.form.noLanguages)
	})

	test('tells one option from another', () => {
		for (const fact of factIds.filter((id) => facts[id].type === 'choice')) {
			const said = optionsOf(fact).map((option) => sayAnswer(speech, fact, option as FactValue))
			expect(new Set(said).size).toBe(optionsOf(fact).length)
		}
	})

	test.each(factIds)('to %s that is not there is nothing', (fact) => {
		expect(sayAnswer(speech, fact, null)).toBeNull()
	})
})

test.each(localeIds)('a limit that an operator has set is said as a number with its unit in %s', (locale) => {
	const words = wordsOf(locale)
	const speech = { locale, words, countries: {}, languages: {} }
	const young = rulesets['k-published'].criteria.find(({ id }) => id === 'young')?.condition
	if (!young) throw new Error('no such criterion')
	const set = { minAge: 18, maxAge: 45, renownedListPublished: null }
	const said = JSON.stringify(explainCondition(speech, young, set))
	expect(said).toContain('18')
	expect(said).toContain('45')
	for (const parameter of ['minAge', 'maxAge'] as const) {
		expect(said).not.toContain(sayIn(locale)(words.parameters[parameter].name))
	}
	expect(JSON.stringify(explainCondition(speech, young))).toContain(
		sayIn(locale)(words.parameters.maxAge.name),
	)
})
