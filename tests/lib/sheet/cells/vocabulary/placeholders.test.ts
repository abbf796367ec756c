import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { placeholders, wordsForNone } from '@/lib/sheet/cells/vocabulary/placeholders'
import { isPlaceholder } from '@/lib/sheet/cells/vocabulary/words-for-nothing'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { type Fact, factIds, facts } from '@/rules/facts'
import { countryByThreeLetters } from '@/rules/reference/three-letter-codes'

const value = (answer: unknown) => ({ kind: 'value', value: answer })
const unknown = { kind: 'null' }
const problemOf = (fact: (typeof factIds)[number], text: string) => {
	const reading = readCell(fact, text)
	return reading.kind === 'fault' ? reading.problem : reading
}
const ofType = (type: Fact['type']) => factIds.filter((fact) => facts[fact].type === type)

const written = Object.values(placeholders).flatMap((words) => Object.values(words).flat())
const asMarks = [
	'-',
	'--',
	'–',
	'—',
	'―',
	'−',
	'－',
	'/',
	'//',
	'／',
	'.',
	'...',
	'…',
	'_',
	'__',
	'*',
	'·',
	'~',
	"'-",
]
const otherwiseWritten = [
	...[
		'n/a',
		'N / A',
		'n.a.',
		'N.A.',
		'#N/A',
		'#n/a',
		'tbd',
		'T.B.D.',
		'None given',
		'NONE GIVEN',
		'（待定）',
	],
	...['面 议', 'غير مُحدَّد', ' – ', '\u200bN/A'],
]

describe('a placeholder', () => {
	test.each([...written, ...asMarks, ...otherwiseWritten])('%j is "not known" in every column', (text) => {
		for (const fact of factIds) expect([fact, readCell(fact, text)]).toEqual([fact, unknown])
	})

	test('is the word of no option, level, country or language', () => {
		for (const locale of localeIds) {
			const { levels, countryNames, languageNames, facts: texts, form } = wordsOfLocales[locale]
			const options = factIds.flatMap((fact) =>
				Object.entries((texts[fact] as { options?: Record<string, string> }).options ?? {}).flat(),
			)
			const words = [levels, countryNames, languageNames].flatMap((names) => Object.values(names))
			const all = [...words, ...options, form.yes, form.no, form.none, form.noLanguages]
			expect(all.filter(isPlaceholder)).toEqual([])
		}
		expect([...countryByThreeLetters.keys()].filter(isPlaceholder)).toEqual([])
	})

	test('beside an entry of a list contradicts it', () => {
		for (const entry of ['N/A', '-', 'TBD', '待定']) {
			expect(problemOf('nationalities', `NG; ${entry}`)).toBe('contradiction')
			expect(problemOf('languages', `ha:native; ${entry}`)).toBe('contradiction')
			expect(problemOf('plannedActivities', `business; ${entry}`)).toBe('contradiction')
		}
	})
})

const words = wordsForNone.flatMap(({ none }) => none)

describe('a word for "none"', () => {
	test.each(words)('%j is the own option of a column that has one, and no option of another', (word) => {
		for (const fact of ofType('choice')) {
			const kind: Fact = facts[fact]
			const own = 'options' in kind && kind.options.includes('none') ? value('none') : unknown
			expect([fact, readCell(fact, word)]).toEqual([fact, own])
		}
		for (const fact of ofType('choices')) expect(readCell(fact, word)).toEqual(value([]))
	})

	test.each(words)('%j is asked in a column of yes and no, and is what it is said to mean there', (word) => {
		for (const fact of ofType('yes-no')) {
			expect(problemOf(fact, word)).toBe('two-meanings')
			expect(readCell(fact, word, { [wordKey(word)]: 'unknown' })).toEqual(unknown)
		}
		expect(readCell('knowsCustoms', '无', { 无: 'answer' })).toEqual(value(false))
		expect(readCell('knowsCustoms', 'None', { none: 'answer' })).toEqual(value(false))
	})

	test.each(words.filter((word) => word !== 'none'))('%j is asked for languages', (word) => {
		expect(problemOf('languages', word)).toBe('two-meanings')
	})

	test('that exports write is the empty list, always', () => {
		for (const word of ['none', 'None', 'NONE']) expect(readCell('languages', word)).toEqual(value([]))
		expect(readCell('languages', '无', { 无: 'answer' })).toEqual(value([]))
		expect(readCell('languages', '无', { 无: 'unknown' })).toEqual(unknown)
	})

	test.each(words)('%j is "not known" among numbers and countries', (word) => {
		for (const type of ['number', 'integer', 'countries'] as const) {
			for (const fact of ofType(type)) expect([fact, readCell(fact, word)]).toEqual([fact, unknown])
		}
	})
})

test.each(['有', 'يوجد'])('%j is a yes', (word) => {
	expect(readCell('knowsCustoms', word)).toEqual(value(true))
})

describe('what is to come', () => {
	const promised = [
		'to follow',
		'later',
		'待提供',
		'لاحقًا',
		'folgt',
		'à venir',
		'más adelante',
		'a enviar',
		'позже',
		'оформляется',
		'en préparation',
		'menyusul',
		'sedang diproses',
		'زیر عمل',
		'درخواست دی ہے',
	]

	test.each(promised)('%j is asked in a column of yes and no, and "not known" elsewhere', (text) => {
		for (const fact of factIds) {
			const isYesNo = facts[fact].type === 'yes-no'
			expect([fact, problemOf(fact, text)]).toEqual([fact, isYesNo ? 'unreadable' : unknown])
		}
	})
})
