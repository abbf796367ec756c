import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import {
	missingFacts,
	ownHeading,
	readHeadings,
	rowWithHeadings,
	withUse,
} from '@/lib/sheet/headings/headings'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { factIds } from '@/rules/facts'

const usesOf = (...headings: string[]) => readHeadings(headings).map(({ use }) => use)
const notesOf = (...headings: string[]) => readHeadings(headings).map(({ note }) => note)

describe('a heading', () => {
	test.each(localeIds)('in %s is read by label and by question, and by id, for every fact', (locale) => {
		for (const fact of factIds) {
			const { label, question } = wordsOfLocales[locale].facts[fact]
			const headings = [fact, label, question, ` ${label.toUpperCase()} `, `${label}：`, `*${label}`]
			for (const heading of headings) expect([heading, ...usesOf(heading)]).toEqual([heading, fact])
		}
	})

	test.each([
		['id', 'id'],
		['ID', 'id'],
		['编号', 'id'],
		['Candidate ID', 'id'],
		['Name', 'name'],
		['姓名', 'name'],
		['الاسم', 'name'],
		['Name (invented)', 'name'],
		['姓名（虚构）', 'name'],
		['target_markets', 'targetMarkets'],
		['Highest-Degree', 'highestDegree'],
		['Nationality', 'nationalities'],
		['国籍', 'nationalities'],
		['Age (years)', 'age'],
		['年龄（岁）', 'age'],
		['税前年薪（元）', 'annualPayCny'],
		['Ｙｅａｒｌｙ　ｐａｙ　ｂｅｆｏｒｅ　ｔａｘ', 'annualPayCny'],
		['HSK等级', 'chineseLevel'],
	] as const)('%j is %s', (heading, use) => {
		expect(usesOf(heading)).toEqual([use])
	})

	test('that counts in ten thousands says so', () => {
		expect(readHeadings(['税前年薪（万元）', '年薪(万)', '年龄（万）'])).toMatchObject([
			{ heading: '税前年薪（万元）', use: 'annualPayCny', note: 'known', inTenThousands: true },
			{ heading: '年薪(万)', use: null, note: 'duplicate' },
			{ heading: '年龄（万）', use: null, note: 'unknown' },
		])
	})

	test.each([
		'Pay (USD)',
		'Yearly pay before tax (USD)',
		'月薪',
		'No.',
		'序号',
		'Age group',
		'税前年薪说明',
		'Expected salary',
		'Salary (CNY)',
		'Jahresgehalt',
		'Father’s nationality',
	])('%j is not guessed at', (heading) => {
		expect(readHeadings([heading])).toMatchObject([{ heading, use: null }])
	})

	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
		'%j is unknown',
		(heading) => {
			expect(readHeadings([heading])).toMatchObject([{ heading, use: null }])
		},
	)

	test('without a word is empty, and one that an export of ours added is known as such', () => {
		expect(notesOf('', '  ', ownHeading('Age'), ownHeading('税前年薪'))).toEqual([
			'empty',
			'empty',
			'own',
			'own',
		])
		expect(usesOf('', ownHeading('Age'))).toEqual([null, null])
	})

	test('has one meaning among all words of all languages', () => {
		const meanings = new Map<string, string>()
		for (const fact of factIds) {
			for (const locale of localeIds) {
				const { label } = wordsOfLocales[locale].facts[fact]
				expect([label, meanings.get(label) ?? fact]).toEqual([label, fact])
				meanings.set(label, fact)
			}
		}
	})
})

describe('headings together', () => {
	test('that say the same twice are read once, from the left', () => {
		expect(usesOf('Age', 'age', '年龄', 'id', 'ID')).toEqual(['age', null, null, 'id', null])
		expect(notesOf('Age', 'age', 'Size')).toEqual(['known', 'duplicate', 'unknown'])
	})

	test('leave the facts over that no column answers', () => {
		expect(missingFacts(readHeadings(factIds.filter((fact) => fact !== 'age')))).toEqual(['age'])
		expect(missingFacts(readHeadings(['id', 'x']))).toEqual(factIds)
	})

	test('can be corrected, and each fact is still read from one column', () => {
		const columns = readHeadings(['Age', 'Years lived', 'Size'])
		const corrected = withUse(columns, { at: 1, use: 'age' })
		expect(corrected.map(({ use, note }) => [use, note])).toEqual([
			[null, 'duplicate'],
			['age', 'chosen'],
			[null, 'unknown'],
		])
		expect(withUse(corrected, { at: 1, use: null })[1]).toMatchObject({
			heading: 'Years lived',
			use: null,
			note: 'chosen',
		})
		expect(columns[0]?.use).toBe('age')
	})

	test('stand in the row that has most of them', () => {
		expect(rowWithHeadings([['Candidates 2026'], ['', 'Name', 'Age'], ['1', 'Age', 'x']])).toEqual({
			index: 1,
			known: 2,
		})
		expect(rowWithHeadings([['a', 'b'], ['c']])).toEqual({ index: 0, known: 0 })
		expect(rowWithHeadings([])).toEqual({ index: 0, known: 0 })
	})
})
