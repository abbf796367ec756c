import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { type Fact, type FactId, factIds, facts, type LanguageLevel } from '@/rules/facts'
import names from '../../../../fixtures/sheets/names-2026-11.json'
import words from '../../../../fixtures/sheets/words-2026-11.json'

type FormerFact = { label: string; question: string; options?: Record<string, string> }

/** The languages that had templates then. */
const formerLocales = ['en', 'zh', 'ar'] as const satisfies readonly Locale[]

const factsOf = (locale: (typeof formerLocales)[number]): Readonly<Record<string, FormerFact>> =>
	words[locale].facts
const useOf = (heading: string) => readHeadings([heading])[0]?.use
const ofType = (type: Fact['type']) => factIds.filter((fact) => facts[fact].type === type)

/** An answer of one option, as the fact has it. */
const answerOf = (fact: FactId, option: string) => (facts[fact].type === 'choices' ? [option] : option)

describe.each(formerLocales)('a template of November 2026 in %s', (locale) => {
	const former = factsOf(locale)

	test('is read by its labels and its questions', () => {
		// Facts of later versions are not in it.
		const read = factIds
			.filter((fact) => former[fact])
			.map((fact) => {
				const { label = '', question = '' } = former[fact] ?? {}
				return { fact, label, asLabel: useOf(label), question, asQuestion: useOf(question) }
			})
		expect(read).toEqual(read.map((row) => ({ ...row, asLabel: row.fact, asQuestion: row.fact })))
		expect(useOf(words[locale].sheets.name)).toBe('name')
		expect(useOf(words[locale].sheets.inventedName)).toBe('name')
	})

	test('is read by its options', () => {
		const read = factIds.flatMap((fact) =>
			Object.entries(former[fact]?.options ?? {}).map(([option, text]) => ({
				fact,
				text,
				answer: answerOf(fact, option),
				reading: readCell(fact, text),
			})),
		)
		expect(read.length).toBeGreaterThan(150)
		expect(read).toEqual(read.map((row) => ({ ...row, reading: { kind: 'value', value: row.answer } })))
	})

	test('is read by its levels', () => {
		const levels = Object.entries(words[locale].levels) as [LanguageLevel, string][]
		for (const [level, text] of levels) {
			const value = [{ language: 'sw', level }]
			expect([text, readCell('languages', `sw (${text})`)]).toEqual([text, { kind: 'value', value }])
		}
	})

	test('is read by its yes, no, “not sure” and “none”', () => {
		const { yes, no, unsure, none, noLanguages } = words[locale].form
		for (const fact of ofType('yes-no')) {
			expect(readCell(fact, yes)).toEqual({ kind: 'value', value: true })
			expect(readCell(fact, no)).toEqual({ kind: 'value', value: false })
		}
		for (const fact of factIds) expect([fact, readCell(fact, unsure)]).toEqual([fact, { kind: 'null' }])
		for (const fact of ofType('choices')) {
			expect([fact, readCell(fact, none)]).toEqual([fact, { kind: 'value', value: [] }])
		}
		expect(readCell('languages', noLanguages)).toEqual({ kind: 'value', value: [] })
	})

	test('is read by its countries', () => {
		for (const [code, name] of Object.entries(names[locale].countries)) {
			expect([name, readCell('nationalities', name)]).toEqual([name, { kind: 'value', value: [code] }])
		}
	})

	test('is read by its languages', () => {
		// Duala was called by the usual name of Dyula, which is what the word is read as.
		const read = Object.entries(names[locale].languages).filter(([, name]) => name !== 'الديولا')
		for (const [language, name] of read) {
			const value = [{ language, level: 'native' }]
			expect([name, readCell('languages', `${name} (native)`)]).toEqual([name, { kind: 'value', value }])
		}
	})

	test('is read by its units', () => {
		for (const fact of factIds) {
			const kind: Fact = facts[fact]
			if (kind.type !== 'number' && kind.type !== 'integer') continue
			for (const unit of words[locale].sheets.units[kind.unit]) {
				const text = `${kind.max} ${unit}`
				expect([text, readCell(fact, text)]).toEqual([text, { kind: 'value', value: kind.max }])
			}
		}
	})
})
