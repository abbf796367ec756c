import { describe, expect, test } from 'vitest'
import { readCell } from '@/lib/sheet/cells/read-cell'
import type { Habits } from '@/lib/sheet/cells/reading/habits'
import { languageOf } from '@/lib/sheet/cells/vocabulary/vocabulary'
import { type SheetLanguage, sheetLanguages } from '@/lib/sheet/languages'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'

const inSheetOf = (language: SheetLanguage): Habits => ({ languages: [language], asksImplausible: true })
const skill = (language: string) => ({ kind: 'value', value: [{ language, level: 'native' }] })

describe('“ga”, the code of Irish and in some languages the name of Ga', () => {
	test('is asked where names of languages are written in lower case', () => {
		for (const language of ['fr', 'es', 'pt'] as const)
			expect(readCell('languages', 'ga (native)', {}, inSheetOf(language))).toMatchObject({ kind: 'fault' })
	})

	test('is the code elsewhere, and in our own notation everywhere', () => {
		expect(readCell('languages', 'ga (native)', {}, inSheetOf('en'))).toEqual(skill('ga'))
		for (const language of sheetLanguages)
			expect(readCell('languages', 'ga:native', {}, inSheetOf(language))).toEqual(skill('ga'))
	})

	test('is Ga as a name', () => {
		for (const name of ['Ga', 'gã', 'га', 'گا'])
			expect([name, languageOf(name, ['fr'])]).toEqual([name, 'gaa'])
		expect(wordsOfLocales.fr.languageNames.gaa).toBe('gã')
	})
})

describe('R.-U. and RU, the United Kingdom in French and Spanish', () => {
	const read = (text: string, language: SheetLanguage, asksCodes?: true) =>
		readCell('nationalities', text, {}, { ...inSheetOf(language), ...(asksCodes && { asksCodes }) })

	test.each(['fr', 'es'] as const)('is never Russia in a column of names in %s', (language) => {
		for (const text of ['RU', 'R.U.', 'R.-U.']) expect(read(text, language, true).kind).toBe('fault')
		for (const text of ['R.U.', 'R.-U.']) expect(read(text, language).kind).toBe('fault')
	})

	test('is Russia among codes, and in other languages', () => {
		expect(read('RU', 'fr')).toEqual({ kind: 'value', value: ['RU'] })
		expect(read('RU', 'en', true)).toEqual({ kind: 'value', value: ['RU'] })
	})
})

test('a word of the sheet’s own language goes before what it means on a page of another', () => {
	expect(readCell('nationalities', 'AS', {}, inSheetOf('id'))).toMatchObject({ problem: 'two-meanings' })
	expect(readCell('highestDegree', 'Magister', {}, inSheetOf('id'))).toEqual({
		kind: 'value',
		value: 'master',
	})
	expect(readCell('highestDegree', 'Magister', {}, inSheetOf('de'))).toMatchObject({
		problem: 'two-meanings',
	})
})

test('the language that CLDR calls “Persian” in Urdu, though it is Prussian, is not read by that name', () => {
	expect(languageOf('پارسی', ['ur'])).toBeUndefined()
	expect(languageOf('افریقی', ['ur'])).toBeUndefined()
	expect(languageOf('فارسی', ['ur'])).toBe('fa')
})
