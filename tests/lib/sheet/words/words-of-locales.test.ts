import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { sheetLanguages } from '@/lib/sheet/languages'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { optionTexts } from '@/lib/words/option-texts'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import { entriesIn } from '@/rules/keys'

const useOf = (heading: string) => readHeadings([heading])[0]?.use
const ofType = (type: Fact['type']) => factIds.filter((fact) => facts[fact].type === type)
const answerOf = (fact: FactId, option: string) => (facts[fact].type === 'choices' ? [option] : option)
const value = (answer: unknown) => ({ kind: 'value', value: answer })
const inSheetOf = (language: (typeof sheetLanguages)[number]) => ({
	languages: [language],
	asksImplausible: true as const,
})

describe.each(localeIds)('in %s', (locale) => {
	const { facts: texts, form, levels, sheets } = wordsOfLocales[locale]
	const options = factIds.flatMap((fact) =>
		Object.entries(optionTexts(texts[fact])).map(([option, text]) => ({ fact, option, text })),
	)

	test('every label and every question is the heading of its own fact', () => {
		const read = factIds.map((fact) => {
			const { label, question } = texts[fact]
			return { fact, label, asLabel: useOf(label), question, asQuestion: useOf(question) }
		})
		expect(read).toEqual(read.map((row) => ({ ...row, asLabel: row.fact, asQuestion: row.fact })))
		expect([useOf(sheets.name), useOf(sheets.inventedName)]).toEqual(['name', 'name'])
	})

	test('every option is read as itself, in a sheet of its language and in any', () => {
		expect(options.length).toBeGreaterThan(150)
		for (const habits of [undefined, inSheetOf(locale)]) {
			const read = options.map(({ fact, option, text }) => ({
				fact,
				text,
				answer: answerOf(fact, option),
				reading: readCell(fact, text, {}, habits),
			}))
			expect(read).toEqual(read.map((row) => ({ ...row, reading: value(row.answer) })))
		}
	})

	test('no option is read as another in a sheet of another language', () => {
		const wrong = sheetLanguages.flatMap((language) =>
			options.flatMap(({ fact, option, text }) => {
				const reading = readCell(fact, text, {}, inSheetOf(language))
				const isRight =
					reading.kind === 'fault' ||
					(reading.kind === 'value' && String(reading.value) === String(answerOf(fact, option)))
				return isRight ? [] : [[language, fact, text, reading]]
			}),
		)
		expect(wrong).toEqual([])
	})

	test('the options of a fact, and its levels, are words of their own', () => {
		for (const fact of factIds) {
			const keys = Object.values(optionTexts(texts[fact])).map(wordKey)
			expect([fact, new Set(keys).size]).toEqual([fact, keys.length])
		}
		expect(new Set(Object.values(levels).map(wordKey)).size).toBe(Object.keys(levels).length)
	})

	test('every level is read as itself', () => {
		for (const [level, text] of entriesIn(levels)) {
			for (const habits of [undefined, inSheetOf(locale)]) {
				const reading = readCell('languages', `sw (${text})`, {}, habits)
				expect([text, reading]).toEqual([text, value([{ language: 'sw', level }])])
			}
		}
	})

	test('yes, no, “not sure” and “none” are read as that', () => {
		for (const habits of [undefined, inSheetOf(locale)]) {
			for (const fact of ofType('yes-no')) {
				expect(readCell(fact, form.yes, {}, habits)).toEqual(value(true))
				expect(readCell(fact, form.no, {}, habits)).toEqual(value(false))
			}
			for (const fact of factIds)
				expect([fact, readCell(fact, form.unsure, {}, habits)]).toEqual([fact, { kind: 'null' }])
			for (const fact of ofType('choices'))
				expect([fact, readCell(fact, form.none, {}, habits)]).toEqual([fact, value([])])
			expect(readCell('languages', form.noLanguages, {}, habits)).toEqual(value([]))
		}
	})

	test('numbers are read beside their units', () => {
		for (const fact of factIds) {
			const kind: Fact = facts[fact]
			if (kind.type !== 'number' && kind.type !== 'integer') continue
			for (const unit of sheets.units[kind.unit]) {
				const text = `${kind.max} ${unit}`
				expect([text, readCell(fact, text)]).toEqual([text, value(kind.max)])
			}
		}
	})
})
