import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { valuesToChoose } from '@/lib/sheet/cells/allowed-values'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { rowReader } from '@/lib/sheet/reader/read-row'
import { samplePeople, sampleRows, unreadableCells } from '@/lib/sheet/sample/sample'
import { templateCsv, templateXlsx } from '@/lib/sheet/sample/template'
import { wordsOfLocales as sheetWords } from '@/lib/sheet/words/words-of-locales'
import { type FactId, factIds } from '@/rules/facts'
import { factsSchema } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { en } from '@/tests/wording'
import { cellsOf, rowsOf, sheetOf } from './sheet-files'

describe('the sample', () => {
	test('is two hundred people with answers that are valid, the same each time', () => {
		const people = samplePeople()
		expect(people).toHaveLength(200)
		expect(new Set(people.map(({ id }) => id)).size).toBe(200)
		for (const { facts } of people) expect(factsSchema.parse(facts)).toEqual(facts)
		expect(samplePeople()).toEqual(people)
	})

	test.each([
		['article', ['eligible', 'ineligible', 'undetermined']],
		['k-published', ['ineligible', 'not-needed', 'undetermined']],
		['work-permit', ['eligible', 'ineligible', 'not-needed', 'undetermined']],
		['h1b', ['eligible', 'ineligible', 'undetermined']],
	] as const)('comes out mixed under %s', (id, outcomes) => {
		const counts = new Map<string, number>()
		for (const { facts } of samplePeople()) {
			const given = { facts: normalise(facts), parameters: configuredParameters }
			const { outcome } = evaluate(rulesets[id], given, '2026-11-24')
			counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
		}
		expect([...counts.keys()].sort()).toEqual(outcomes)
		for (const [outcome, count] of counts)
			expect(count).toBeGreaterThanOrEqual(outcome === 'not-needed' ? 1 : 2)
	})

	test.each([
		['zh', /^[\p{Script=Han}·]+$/u],
		['ar', /^[\p{Script=Arabic} ]+$/u],
	] as const)('in %s has the same people, named in its script', (locale, script) => {
		const people = samplePeople(locale)
		expect(people.map(({ facts }) => facts)).toEqual(samplePeople().map(({ facts }) => facts))
		expect(people.map(({ name }) => name).filter((name) => !script.test(name))).toEqual([])
	})

	test.each(localeIds)(
		'in %s is read back as it is, but for the cells that are meant not to be',
		(locale) => {
			const [headings = [], ...rows] = sampleRows(locale)
			const columns = readHeadings(headings)
			expect(columns.filter(({ use }) => use === null)).toEqual([])
			const read = rowReader(columns)
			const people = samplePeople(locale)
			rows.forEach((cells, index) => {
				const { id, name, facts, faults } = read({ number: index + 2, cells })
				const { facts: meant, ...person } = people[index] as (typeof people)[number]
				const broken = unreadableCells.get(index)
				const { [broken as FactId]: _, ...others } = meant
				expect({ id, name, facts }).toEqual({ ...person, facts: others })
				expect(faults.map(({ fact }) => fact)).toEqual(broken ? [broken] : [])
			})
		},
	)

	test.each([
		['zh', /\p{Script=Han}/u],
		['ar', /\p{Script=Arabic}/u],
	] as const)('in %s has cells that cannot be read as its readers would write them', (locale, script) => {
		const rows = sampleRows(locale)
		const cells = [...unreadableCells].map(
			([index, fact]) => rows[index + 1]?.[factIds.indexOf(fact) + 2] ?? '',
		)
		expect(cells.filter((cell) => !script.test(cell) && !/^[\d.]+$/.test(cell))).toEqual([])
		expect(new Set(cells).size).toBe(6)
	})

	test('names its people as invented', () => {
		expect(sampleRows('en')[0]?.[1]).toBe(sheetWords.en.sheets.inventedName)
		expect(sampleRows('zh')[0]?.[1]).toBe(sheetWords.zh.sheets.inventedName)
	})
})

describe('the template', () => {
	test.each(localeIds)('in %s holds every heading, and no candidate', async (locale) => {
		const sheet = await sheetOf(await templateXlsx(locale))
		expect(sheet.sheets).toHaveLength(3)
		expect(sheet.sheet).toBe(0)
		const rows = await rowsOf(sheet)
		expect(rows).toHaveLength(1)
		expect(readHeadings(rows[0]?.cells ?? []).map(({ use }) => use)).toEqual(['id', 'name', ...factIds])
		expect(await cellsOf(await templateCsv(locale))).toEqual([[1, ...(rows[0]?.cells ?? [])]])
	})

	test.each(localeIds)('in %s lists for every column values that can be read', async (locale) => {
		const rows = await rowsOf(await sheetOf(await templateXlsx(locale), { sheet: 1 }))
		const from = rows.findIndex(({ cells }) => cells.length === 4)
		let at = -1
		for (const { cells } of rows.slice(from + 1)) {
			const [label = '', , words = '', code = ''] = cells
			if (label) at++
			const fact = factIds[at] as FactId
			if (code === '') continue
			expect([fact, words, readCell(fact, words)]).toEqual([fact, words, readCell(fact, code)])
			expect(readCell(fact, code).kind).toBe('value')
		}
		expect(at).toBe(factIds.length - 1)
	})

	test('offers lists where a cell takes one of several values', () => {
		const { none, verbal, written } = en.facts.jobOffer.options
		expect(valuesToChoose('jobOffer', 'en')).toEqual([none, verbal, written])
		expect(valuesToChoose('knowsCustoms', 'zh')).toEqual(['是', '否'])
		expect(valuesToChoose('languages', 'en')).toEqual([])
	})

	test('can be of some facts alone', async () => {
		const rows = await rowsOf(await sheetOf(await templateXlsx('en', ['age', 'languages'])))
		expect(rows[0]?.cells).toEqual([
			'id',
			sheetWords.en.sheets.name,
			en.facts.age.label,
			en.facts.languages.label,
		])
	})
})
