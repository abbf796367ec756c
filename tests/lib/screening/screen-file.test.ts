import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { type ExportSpeech, resultCells } from '@/lib/screening/export/result-cells'
import { screenFile } from '@/lib/screening/export/screen-file'
import { checkSheet } from '@/lib/screening/import/check-sheet'
import { previewSheet, type SheetToRead } from '@/lib/screening/import/import-sheet'
import { rowMaker } from '@/lib/screening/import/read-row'
import { writeCell } from '@/lib/sheet/cells/write-cell'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { rowReader } from '@/lib/sheet/reader/read-row'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { allWordsOf } from '@/lib/words/employer-words'
import { type FactId, factIds } from '@/rules/facts'
import { answerTo, anyFacts, rulesetOf } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { day, someRole } from './people'

const speechIn = (locale: (typeof employerLocaleIds)[number]): ExportSpeech => ({
	locale,
	words: allWordsOf(locale),
	countries: wordsOfLocales[locale].countryNames,
	languages: wordsOfLocales[locale].languageNames,
})

async function sheetOf(text: string | readonly string[]): Promise<SheetToRead> {
	const file = new File([text].flat(), 'people.csv')
	const preview = await previewSheet(file)
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}

/** What reading and evaluating each row by itself gives. */
async function byRows(sheet: SheetToRead, options: Parameters<typeof resultCells>[0]) {
	const opened = await openSheet(sheet.file)
	if (opened.kind === 'fault') throw new Error(opened.fault)
	const { cellsOf } = resultCells(options)
	const read = rowReader(sheet.columns)
	const asRow = rowMaker(sheet.columns, options.asOf)
	const found: string[][] = []
	for await (const rows of opened.batches()) {
		for (const row of rows.slice(found.length === 0 ? 1 : 0)) found.push(cellsOf(asRow(read(row))).cells)
	}
	return found
}

const cellOf = (fact: FactId) =>
	fc.oneof(
		{ weight: 8, arbitrary: answerTo(fact).map((value) => writeCell(fact, value)) },
		{ weight: 2, arbitrary: fc.constantFrom('', '?', 'perhaps', '=1+1') },
	)
const tables = fc.uniqueArray(fc.constantFrom(...factIds), { minLength: 4, maxLength: 20 }).chain((columns) =>
	fc.record({
		columns: fc.constant(columns),
		rows: fc.array(fc.tuple(...columns.map(cellOf)), { minLength: 1, maxLength: 12 }),
	}),
)

describe('a file that is screened into a result file', () => {
	test('says of each row what its evaluation by itself says, in every language', async () => {
		const roles = anyFacts.map((facts) => ({ ...someRole, facts }))
		await fc.assert(
			fc.asyncProperty(
				tables,
				roles,
				rulesetOf,
				fc.constantFrom(...employerLocaleIds),
				async ({ columns, rows }, role, ruleset, locale) => {
					const lines = [['id', ...columns], ...rows.map((cells, at) => [`c-${at}`, ...cells])]
					const sheet = await sheetOf(Papa.unparse(lines))
					const options = { role, ruleset, asOf: day, speech: speechIn(locale) }
					const { file, summary } = await screenFile({ sheet, ...options }, {})
					const [headings, ...written] = Papa.parse<string[]>((await file.text()).trim()).data
					expect(headings?.slice(0, columns.length + 1)).toEqual(['id', ...columns])
					const guarded = (cell: string) => cell.replace(/^(?=[=+\-@])/, "'")
					expect(written.map((cells) => cells.slice(columns.length + 1))).toEqual(
						(await byRows(sheet, options)).map((cells) => cells.map(guarded)),
					)
					expect(summary.rows).toBe(rows.length)
				},
			),
			{ numRuns: runs(60) },
		)
	})

	test('gives the fewest answers that settle a no before what is not met, and of that the part', async () => {
		const sheet = await sheetOf('id,paidInMoney,designWork,productionWork\n1,no,no,no\n2,yes,no,no\n3,,,\n')
		const options = { role: { ...someRole, facts: {} }, ruleset: 'article', asOf: day } as const
		const { file } = await screenFile({ sheet, ...options, speech: speechIn('en') }, {})
		const [headings = [], ...rows] = Papa.parse<string[]>((await file.text()).trim()).data
		const reasons = headings.findIndex((heading) => heading.endsWith('Reasons'))
		const linesOf = (row: readonly string[] | undefined) => row?.[reasons]?.split('\n') ?? []
		expect(linesOf(rows[0])[0]).toBe('One answer is already enough for this result: Paid in money: No')
		expect(linesOf(rows[1])[0]).toBe(
			'2 answers are already enough for this result: Takes part in design: No; Takes part in production: No',
		)
		expect(linesOf(rows[2])[0]).not.toContain('enough')
	})

	test('counts the rows with a date of birth that does not agree with their age among the faulty ones', async () => {
		const sheet = await sheetOf('name,Age,DOB\nA,44,1994-01-05\nB,32,1994-01-05\nC,30,2027-01-05')
		const options = { role: someRole, ruleset: 'article', asOf: day, speech: speechIn('en') } as const
		expect((await screenFile({ sheet, ...options }, {})).summary).toMatchObject({ rows: 3, faultyRows: 2 })
	})

	test('comes out whole however many rows it has, with a summary that adds up', async () => {
		const count = 30_000
		const lines = Array.from({ length: count }, (_, at) =>
			[`c-${at}`, at % 3 ? 'written' : 'none', at % 10 ? 'yes' : 'perhaps', 60_000 + at].join(),
		)
		const sheet = await sheetOf(`id,jobOffer,knowsCustoms,annualPayCny\n${lines.join('\n')}\n`)
		const { file, summary } = await screenFile(
			{ sheet, role: someRole, ruleset: 'article', asOf: day, speech: speechIn('en') },
			{},
		)
		expect(summary).toEqual({
			rows: count,
			faultyRows: count / 10,
			outcomes: {
				eligible: 0,
				undetermined: (2 * count) / 3,
				ineligible: count / 3,
				'not-needed': 0,
				withheld: 0,
			},
			ends: null,
		})
		const ids = Papa.parse<string[]>((await file.text()).trim()).data.map(([id]) => id)
		expect(ids).toEqual(['id', ...Array.from({ length: count }, (_, at) => `c-${at}`)])
	})

	test('that cannot be read to its end says from which row on, and gives the rows before it', async () => {
		const sheet = await sheetOf('id,jobOffer\n1,none\n2,none\n3,"written\n4,none\n')
		const { file, summary } = await screenFile(
			{ sheet, role: someRole, ruleset: 'article', asOf: day, speech: speechIn('en') },
			{},
		)
		expect(summary).toMatchObject({ rows: 2, ends: { fault: 'open-quote', row: 4 } })
		expect(Papa.parse<string[]>((await file.text()).trim()).data.map(([id]) => id)).toEqual(['id', '1', '2'])
	})

	test('has ages by dates of birth, and leaves out what is no candidate', async () => {
		const sheet = await sheetOf('id,DOB,HSK\n1,1994-11-25,4\nTotal,,\n2,1994-11-24,4\n')
		const asked = { role: { ...someRole, facts: {} }, ruleset: 'k-published', asOf: day } as const
		const { file, summary } = await screenFile({ sheet, ...asked, speech: speechIn('en') }, {})
		expect(summary).toMatchObject({ rows: 2, faultyRows: 0 })
		const [, ...rows] = Papa.parse<string[]>((await file.text()).trim()).data
		expect(rows.map(([id]) => id)).toEqual(['1', '2'])
		const byAge = await sheetOf('id,Age,HSK\n2,32,4\n')
		const given = await screenFile({ sheet: byAge, ...asked, speech: speechIn('en') }, {})
		const [, row = []] = Papa.parse<string[]>((await given.file.text()).trim()).data
		expect(rows[1]?.slice(3)).toEqual(row.slice(3))
	})

	test('is checked first: its rows, its faults, and numbers that stand twice', async () => {
		const lines = Array.from({ length: 5000 }, (_, at) => `same,${at % 100 ? 30 : 'old'}\n`)
		const sheet = await sheetOf(['id,age\n', ...lines])
		const { rows, faultyRows, faultCount, faults, repeated, ends } = await checkSheet(
			sheet,
			{ known: () => () => null, on: day },
			{},
		)
		expect({ rows, faultyRows, faultCount, ends }).toEqual({
			rows: 5000,
			faultyRows: 50,
			faultCount: 50,
			ends: null,
		})
		expect(faults[1]).toMatchObject({ row: 102, fact: 'age', value: 'old', problem: 'unreadable' })
		expect(repeated).toEqual([{ id: 'same', rows: Array.from({ length: 5000 }, (_, at) => at + 2) }])
	})
})
