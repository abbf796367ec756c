import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { escapeFormula, unescapeFormula } from '@/lib/sheet/cells/text/escape-formula'
import { writeCsv } from '@/lib/sheet/csv/write-csv'
import { writeXlsx } from '@/lib/sheet/xlsx/write-xlsx'
import { anyCharacter } from '@/tests/any-character'
import { runs } from '@/tests/runs'
import { rowsOf, sheetOf } from '../../sheet-files'

/** What starts a formula, in any width; unseen characters, blanks and marks before it; and what may end a cell. */
const starters = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫']
const unseen = [
	...['\u200b', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u2060', '\ufeff', '\u00ad'],
	...['\u061c', '\u034f', '\u115f', '\u180e', '\ufe0f', '\u3164', '\u{e0041}', '\u2028', '\u2800', '\u000b'],
]
const blanks = [' ', '\u00a0', '\u3000', '\u2009', '\t', '\n', '\r', '\r\n']
const separators = [',', ';', '\t', '\n', '\r']
const marks = ['"', "'", '""', "''"]
const letters = ['a', '1', '张', 'ع', 'é', '𝄞', '_x003D_', 'O’Neill']

const hostile = fc
	.array(fc.constantFrom(...starters, ...unseen, ...blanks, ...separators, ...marks, ...letters), {
		maxLength: 12,
	})
	.map((parts) => parts.join(''))
/** Controls that no text has make a file that is none. */
const binary = fc
	.string({ unit: anyCharacter, maxLength: 12 })
	.map((text) => text.replace(/(?![\t\n\v\f\r])\p{Cc}/gu, ''))
const anyText = fc.oneof({ weight: 3, arbitrary: hostile }, { weight: 1, arbitrary: binary })

const writers = {
	csv: (rows: string[][]) => writeCsv(rows),
	xlsx: (rows: string[][]) => writeXlsx(rows, 'Candidates'),
}
type Format = keyof typeof writers
const fileOf = (format: Format, rows: string[][]) => new Response(writers[format](rows)).blob()

/** A cell as a program sees it that passes over blanks, what is unseen, and quotation marks. */
const isRun = (cell: string) =>
	/^[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800"]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(cell)

// As many texts either way: packing a workbook costs more than its cells, and a short text file leaves more to guess.
describe.each([
	{ format: 'csv', files: 400, rows: 8 },
	{ format: 'xlsx', files: 50, rows: 64 },
] as const)('a text that is exported to $format', ({ format, files, rows }) => {
	test('comes back on import as it was, whatever it is', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: rows }),
				async (texts) => {
					const all = [['id', 'name', 'age'], ...texts.map((cells, at) => [`c${at}`, ...cells])]
					const read = await rowsOf(await sheetOf(await fileOf(format, all)))
					expect(read.map(({ cells }) => [0, 1, 2].map((at) => cells[at] ?? ''))).toEqual(all)
				},
			),
			{ numRuns: files },
		)
	})

	test.each(['\r=', '\n=1', "'", "'=1", "''", "'a;=1", 'a\r\nb', '\r\n', '0.0000001', ' =1 ', "'quoted'"])(
		'%j comes back as it was',
		async (text) => {
			const all = [
				['id', 'name', 'age'],
				['c1', text, '29'],
			]
			const read = await rowsOf(await sheetOf(await fileOf(format, all)))
			expect(read.map(({ cells }) => cells)).toEqual(all)
		},
	)
})

describe('an exported text file', () => {
	test('has no cell that a spreadsheet would run, whatever it takes for the separator', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 6 }), async (texts) => {
				const text = await (await fileOf('csv', [texts, texts])).text()
				for (const delimiter of [',', ';', '\t', '|']) {
					const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, newline: '\r\n' })
					expect(data.flat().filter(isRun)).toEqual([])
				}
			}),
			{ numRuns: runs(400) },
		)
	})
})

describe('a text', () => {
	test.each([
		['=1+1', "'=1+1"],
		['＝1+1', "'＝1+1"],
		['\u200b\u00ad =1', "'\u200b\u00ad =1"],
		['\n@x', "'\n'@x"],
		['a;=1', "'a;'=1"],
		['a\t-1', "'a\t'-1"],
		["a;'=1", "'a;''=1"],
		['a, "+1', `'a,' "+1`],
		["'=1", "''=1"],
	])('%j is written %j', (text, escaped) => {
		expect(escapeFormula(text)).toBe(escaped)
		expect(unescapeFormula(escaped)).toBe(text)
	})

	test.each(['NG; GH', '2026-11-24', "O'Neill", "'quoted'", 'ha:native; en:fluent', 'a = b', 'a-b', ''])(
		'%j stays as it is',
		(text) => {
			expect(escapeFormula(text)).toBe(text)
			expect(unescapeFormula(text)).toBe(text)
		},
	)

	test('of a million blanks, tabs or separators is escaped at once', () => {
		for (const part of ['\t', ';', ' ', '\u200b', ',=', '\n ', "'", '"']) {
			const text = part.repeat(1_000_000)
			expect(unescapeFormula(escapeFormula(text)) === text).toBe(true)
		}
	})
})
