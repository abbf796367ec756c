import { inDigits } from '@/lib/i18n/in-digits'
import type { Locale } from '@/lib/i18n/locales'
import { optionTexts } from '@/lib/words/option-texts'
import { textFor } from '@/lib/words/text-for'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { wordsOfLocales } from '../words/words-of-locales'
import { writeCountry } from './places/ambiguous-codes'
import { joinEntries, withLevel, withLevelId } from './text/notation'

/** 240.125 could be read as grouped digits; an extra zero makes it unambiguous. */
const writeNumber = (value: number) => inDigits(value).replace(/^([1-9]\d{0,2}\.\d{3})$/, '$10')

/** Writes an answer as a cell that reads back to it, in ids; '' for no answer and '?' for "not sure". */
export function writeCell(fact: FactId, value: FactValue | undefined): string {
	if (value === undefined) return ''
	if (value === null) return '?'
	if (typeof value === 'boolean') return value ? 'yes' : 'no'
	if (typeof value === 'number') return writeNumber(value)
	if (typeof value === 'string') return value
	if (value.length === 0) return 'none'
	const { type }: Fact = facts[fact]
	if (type === 'languages') {
		const skills = value as readonly LanguageSkill[]
		return joinEntries(skills.map(({ language, level }) => withLevelId(language, level)))
	}
	return joinEntries(
		type === 'countries' ? (value as readonly string[]).map(writeCountry) : (value as readonly string[]),
	)
}

/** Writes an answer as a cell that reads back to it, in the words of a language. */
export function sayCell(fact: FactId, value: FactValue | undefined, locale: Locale): string {
	const { form, facts: texts, levels, countryNames, languageNames } = wordsOfLocales[locale]
	const { type }: Fact = facts[fact]
	if (value === undefined || value === null || typeof value === 'number') return writeCell(fact, value)
	if (typeof value === 'boolean') return value ? form.yes : form.no
	const labels = optionTexts(texts[fact])
	if (typeof value === 'string') return textFor(labels, value)
	if (value.length === 0) return type === 'languages' ? form.noLanguages : form.none
	if (type === 'languages') {
		const skills = value as readonly LanguageSkill[]
		return joinEntries(
			skills.map(({ language, level }) => withLevel(languageNames[language] ?? language, levels[level])),
		)
	}
	const entries = value as readonly string[]
	return joinEntries(
		entries.map((entry) => (type === 'countries' ? (countryNames[entry] ?? entry) : textFor(labels, entry))),
	)
}
