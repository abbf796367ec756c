import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauseOf, openIn } from '@/lib/explain/clause-of'
import { sayAnswer } from '@/lib/explain/explain'
import { type Explanation, explainCondition, type RuleSpeech } from '@/lib/explain/explain-condition'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import type { ApplicantTexts } from '@/lib/words/texts'
import { all, atLeast, type Condition, interpret, not, type Test, testsOf, yes } from '@/rules/condition'
import { derivedFacts, isDerived } from '@/rules/derived-facts'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { parameterIds } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { answerTo } from '@/tests/rules/candidates'
import { allTexts } from '../../all-texts'

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

const textsIn = (explanation: Explanation): string[] =>
	explanation.kind === 'clause'
		? [explanation.text, ...(explanation.open === undefined ? [] : [explanation.open])]
		: explanation.parts.flatMap(textsIn)

/** The parts of a message that stand as they are, around what is filled in. */
const fixedParts = (message: string) => message.split(/\{\w+\}/).flatMap((part) => part.trim() || [])

/** A number as the language counts its unit: not each writes a one or a two as a figure. */
function withUnit(fact: FactId, value: number, locale: Locale, isAfterThan: boolean): string {
	const kind: Fact = facts[fact]
	const { form, operators } = wordsOf(locale)
	const units = isAfterThan ? operators.than : form.units
	return 'unit' in kind ? sayIn(locale)(units[kind.unit], { value }) : String(value)
}

/** The tests of a condition, and whether an odd number of "not" stands before each. */
const testsUnder = (condition: Condition) =>
	interpret<{ test: Test; denied: boolean }[]>(condition, {
		test: (test) => [{ test, denied: false }],
		not: (inner) => inner.map(({ test, denied }) => ({ test, denied: !denied })),
		all: (parts) => parts.flat(),
		any: (parts) => parts.flat(),
	})

/** The texts that a reader needs to see for a condition: what it looks at, and what it asks of it. */
function namedIn(condition: Condition, texts: ApplicantTexts, locale: Locale): string[] {
	const optionText = (fact: string, option: string) => {
		const options = isDerived(fact)
			? texts.industryKinds
			: (texts.facts[fact as FactId] as { options?: object })
		return ('options' in options ? options.options : options)?.[option as never] ?? option
	}
	return testsUnder(condition).flatMap(({ test: tested, denied }) => {
		const side = denied ? 'no' : 'yes'
		const { operators } = texts
		switch (tested.op) {
			case 'yes':
				return [operators.yes[tested.fact][side]]
			case 'not-empty':
				return [operators['not-empty'][tested.fact][side]]
			case 'one-of':
				return [
					...fixedParts(operators['one-of'][tested.fact][side]),
					...[...tested.options, ...tested.open].map((option) => optionText(tested.fact, option)),
				]
			case 'includes':
				return [
					...fixedParts(operators.includes[tested.fact][side]),
					...(tested.fact === 'plannedActivities' ? [optionText(tested.fact, tested.option)] : []),
				]
			case 'names-way':
				return [
					...fixedParts(operators['names-way'][side]),
					...tested.options.map((option) => optionText(tested.fact, option)),
				]
			case 'declares':
				return fixedParts(operators.declares[side])
			case 'declares-way':
				return [...fixedParts(operators['declares-way'][side]), optionText(tested.fact, tested.option)]
			case 'leaves-open':
				return [...fixedParts(operators['leaves-open'][side]), operators.subjects[tested.fact]]
			case 'published':
				return [...fixedParts(operators.published[side]), texts.parameters[tested.parameter].name]
			case 'points-at-least':
				return [...fixedParts(operators['points-at-least'][side]), String(tested.limit)]
			default: {
				const { limit } = tested
				const clause = operators[tested.op][side]
				const said = [...fixedParts(clause), operators.numbers[tested.fact]]
				if (typeof limit === 'number')
					return [...said, withUnit(tested.fact, limit, locale, clause.includes('{than}'))]
				if ('parameter' in limit) return [...said, texts.parameters[limit.parameter].name]
				const times = limit.times === 1 ? [] : [String(limit.times)]
				return [...said, operators.numbers[limit.fact], ...times]
			}
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
	const texts = allTexts[locale]
	const own = criteria.filter((entry) => entry.locale === locale)

	test.each(own)('names everything that it asks: $id, $criterion.id', ({ criterion: { condition } }) => {
		const explanation = explainCondition(speech, condition)
		const said = textsIn(explanation)
		for (const text of said) {
			expect(text.trim()).not.toBe('')
			expect(text).not.toMatch(/[{}[\]]|undefined|null|NaN/)
			for (const id of rawIds) expect(text).not.toContain(id)
		}
		const words = withPlainSpaces(said.join('\n'))
		for (const name of namedIn(condition, texts, locale)) expect(words).toContain(withPlainSpaces(name))
	})

	test.each(own)('reads as before when it is denied twice: $id, $criterion.id', ({ criterion }) => {
		const { condition } = criterion
		const once = explainCondition(speech, not(condition))
		const said = explainCondition(speech, condition)
		expect(explainCondition(speech, not(not(condition)))).toEqual(said)
		expect(once).not.toEqual(said)
	})

	test('is the opposite clause where a yes is denied', () => {
		const denied = own.flatMap(({ criterion: { condition } }) => {
			const inner = condition.op === 'not' ? condition.condition : null
			return inner?.op === 'yes' ? [{ condition, fact: inner.fact }] : []
		})
		expect(denied).not.toEqual([])
		for (const { condition, fact } of denied) {
			expect(explainCondition(speech, condition)).toEqual({
				kind: 'clause',
				text: sayIn(locale)(wordsOf(locale).operators.yes[fact].no),
			})
		}
	})

	test('says with an open answer that it settles nothing, and with a closed one nothing of the kind', () => {
		for (const { criterion } of own) {
			for (const tested of testsOf(criterion.condition)) {
				const open = tested.op === 'one-of' && tested.open.length > 0
				expect(openIn(explainCondition(speech, tested)).length, criterion.id).toBe(open ? 1 : 0)
			}
		}
	})

	test('is denied part by part, and no part stands within one of its own kind', () => {
		const parts = [yes('coreRnd'), atLeast('age', 18), yes('holdsProof')] as const
		const denied = explainCondition(speech, not(all(parts[0], all(parts[1], parts[2]))))
		expect(denied).toEqual({
			kind: 'any',
			parts: parts.map((part) => explainCondition(speech, not(part))),
		})
	})

	test('is one clause that holds every part of it', () => {
		for (const { criterion } of own) {
			const explanation = explainCondition(speech, criterion.condition)
			const clause = clauseOf(speech, explanation)
			const parts = explanation.kind === 'clause' ? [explanation] : explanation.parts
			for (const part of parts) expect(clause, criterion.id).toContain(clauseOf(speech, part))
		}
	})

	test('no clause of a fact is another’s, or its own opposite', () => {
		const { yes, 'one-of': oneOf, includes, 'not-empty': notEmpty } = texts.operators
		const clauses = [yes, oneOf, includes, notEmpty].flatMap((byFact) =>
			Object.values(byFact).flatMap(({ yes, no }) => [yes, no]),
		)
		expect(new Set(clauses).size).toBe(clauses.length)
	})
})

test.each([
	[1, 'مقدار خبرتك ذات الصلة أقل من سنة واحدة', 'مقدار خبرتك ذات الصلة هو سنة واحدة أو أكثر'],
	[2, 'مقدار خبرتك ذات الصلة أقل من سنتين', 'مقدار خبرتك ذات الصلة هو سنتان أو أكثر'],
	[3, 'مقدار خبرتك ذات الصلة أقل من 3 سنوات', 'مقدار خبرتك ذات الصلة هو 3 سنوات أو أكثر'],
	[12, 'مقدار خبرتك ذات الصلة أقل من 12 سنة', 'مقدار خبرتك ذات الصلة هو 12 سنة أو أكثر'],
])('Arabic declines %d years after “less than”', (years, less, atLeastSo) => {
	const condition = atLeast('experienceYears', years)
	const said = (asked: Condition) =>
		withPlainSpaces(clauseOf(speeches.ar, explainCondition(speeches.ar, asked))).replaceAll(
			/[\u2066-\u2069]/g,
			'',
		)
	expect(said(not(condition))).toBe(less)
	expect(said(condition)).toBe(atLeastSo)
})

/** The answer's parts as a reader calls them: labels of options, names of countries, languages with levels. */
function namesIn(fact: FactId, value: FactValue, locale: Locale): string[] {
	const { countries, languages } = speeches[locale]
	const texts = allTexts[locale]
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
		const texts = allTexts[locale]
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
