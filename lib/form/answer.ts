import { type Locale, locales } from '@/lib/i18n/locales'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { readFact } from '@/rules/read-fact'
import { readLocalNumber, writeLocalNumber } from './local-number'

/** Answers available in addition to the values of every question, or of every list. */
export const unsure = 'unsure'
export const noneChosen = 'none'

/**
 * What a field contains before it is read: text, chosen options, or rows; `unsure` and `none` for the whole of it.
 */
export type LanguageRow = { readonly language: string; readonly level: string }
export type Answer = string | readonly string[] | readonly LanguageRow[]

/** The answers of a form, by fact. */
export type Answers = { [F in FactId]?: Answer }

/** Faults of a field other than invalid values: it is empty, cannot be read, or has text that was not chosen. */
export type FieldProblem = 'empty' | 'not-a-number' | 'no-level' | 'not-chosen'

/** A field without an answer. */
export function emptyAnswer(fact: FactId): Answer {
	const { type }: Fact = facts[fact]
	return type === 'choices' || type === 'countries' || type === 'languages' ? [] : ''
}

/** The answer that a field shows for a known value; null shows as "not sure". */
export function answerFor(fact: FactId, value: FactValue | undefined, locale: Locale): Answer {
	if (value === undefined) return emptyAnswer(fact)
	if (value === null) return unsure
	if (typeof value === 'boolean') return value ? 'yes' : 'no'
	if (typeof value === 'number') return writeLocalNumber(value, locales[locale].formats)
	if (Array.isArray(value)) return value.length === 0 ? noneChosen : value
	return value as string
}

/** Why an answer has no value, and in which row of its list. */
type Unread = { readonly fault: FieldProblem; readonly row?: number }

/** The value of a field's answer, before the fact's own schema checks it. */
export function readAnswer(fact: FactId, answer: Answer, locale: Locale): { value: unknown } | Unread {
	const { type }: Fact = facts[fact]
	if (answer === unsure) return { value: null }
	if (answer === noneChosen && (type === 'choices' || type === 'languages')) return { value: [] }
	if (type === 'languages') return readLanguages(answer as readonly LanguageRow[])
	if (type === 'choices' || type === 'countries') {
		const entries = (Array.isArray(answer) ? answer : []).filter((entry) => entry !== '')
		return entries.length > 0 ? { value: entries } : { fault: 'empty' }
	}
	const text = String(answer).trim()
	if (text === '') return { fault: 'empty' }
	if (type === 'yes-no') return { value: text === 'yes' ? true : text === 'no' ? false : text }
	if (type === 'choice') return { value: text }
	const number = readLocalNumber(text, locales[locale].formats)
	return number === null ? { fault: 'not-a-number' } : { value: number }
}

function readLanguages(rows: readonly LanguageRow[]): { value: readonly LanguageSkill[] } | Unread {
	const withoutLevel = rows.findIndex(({ language, level }) => language !== '' && level === '')
	if (withoutLevel >= 0) return { fault: 'no-level', row: withoutLevel }
	const named = rows.filter(({ language }) => language !== '')
	return named.length > 0 ? { value: named as LanguageSkill[] } : { fault: 'empty' }
}

/** The value of an answer, or undefined if its schema rejects it. */
export function readField(fact: FactId, answer: Answer, locale: Locale): FactValue | undefined {
	const read = readAnswer(fact, answer, locale)
	return 'value' in read ? readFact(fact, read.value) : undefined
}

/**
 * The value of an answer as far as it can be read, undefined if it cannot: for languages, those that already have a
 * level, so that an unfinished one does not discard the others.
 */
export function answeredValue(fact: FactId, answer: Answer, locale: Locale): FactValue | undefined {
	const isList = facts[fact].type === 'languages' && Array.isArray(answer)
	return readField(
		fact,
		isList ? (answer as readonly LanguageRow[]).filter(({ level }) => level !== '') : answer,
		locale,
	)
}
