import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCell } from '@/lib/sheet/cells/write-cell'
import { writeCsv } from '@/lib/sheet/csv/write-csv'
import { ownHeading, readHeadings } from '@/lib/sheet/headings/headings'
import { rowReader } from '@/lib/sheet/reader/read-row'
import { sheetName, writeXlsx } from '@/lib/sheet/xlsx/write-xlsx'
import { factIds } from '@/rules/facts'
import { anyFacts } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { rowsOf, sheetOf } from './sheet-files'

const writers = {
	csv: (rows: Iterable<string[]>) => writeCsv(rows),
	xlsx: (rows: Iterable<string[]>) => writeXlsx(rows, 'Candidates'),
}
type Format = keyof typeof writers
const formats = Object.keys(writers) as Format[]

const fileOf = (format: Format, rows: Iterable<string[]>) => new Response(writers[format](rows)).blob()

async function readBack(format: Format, rows: string[][]) {
	const read = await rowsOf(await sheetOf(await fileOf(format, rows)))
	return read.map(({ cells }) => Array.from(rows[0] ?? [], (_, at) => cells[at] ?? ''))
}

/** What is asked once before it is read, as confirmed. */
const confirmed = { hk: 'answer', mo: 'answer', tw: 'answer', card: 'answer' } as const

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\0\r]/g, ''))
const tricky = fc.constantFrom(
	...[
		'=1+1',
		'+1',
		'-1',
		'@x',
		'\tx',
		"'=1",
		"''@",
		"O'Neill",
		"'quoted'",
		'-',
		'007',
		'1.50',
		'1e5',
		'0.1',
		'-0',
		'0',
	],
	...[
		'a,b',
		'a;b',
		'a\tb',
		'a\nb',
		'"',
		'""',
		'"a" b',
		' x ',
		'\u00a0x',
		'_x0041_',
		'<&>',
		']]>',
		'张伟',
		'علي',
		'𝄞',
	],
	...['TRUE', '2026-11-24', '12345678901234567890', '-12.5', '99999.123456789', 'x\u000by', '\u200eabc'],
)
const cell = fc.oneof(tricky, tricky, wellFormed)

describe.each(formats)('%s', (format) => {
	test('gives back every cell that was written', async () => {
		const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 })
		await fc.assert(
			fc.asyncProperty(rows, async (written) => {
				const all = [['id', 'name', 'x', 'y'], ...written.map((cells, at) => [`c${at}`, ...cells.slice(1)])]
				expect(await readBack(format, all)).toEqual(all)
			}),
			{ numRuns: runs(150) },
		)
	})

	test('gives back the facts of any candidates, among other columns', async () => {
		const headings = ['id', 'note', ...factIds, ownHeading('Outcome')]
		await fc.assert(
			fc.asyncProperty(fc.array(anyFacts, { minLength: 1, maxLength: 5 }), async (people) => {
				const rows = people.map((facts, at) => [
					`c-${at}`,
					'=note',
					...factIds.map((fact) => writeCell(fact, facts[fact])),
					'eligible',
				])
				const [head, ...read] = await rowsOf(await sheetOf(await fileOf(format, [headings, ...rows])))
				const columns = readHeadings(head?.cells ?? []).map((column) => ({ ...column, meanings: confirmed }))
				const candidate = rowReader(columns)
				expect(read.map(candidate).map(({ id, facts, faults }) => ({ id, facts, faults }))).toEqual(
					people.map((facts, at) => ({ id: `c-${at}`, facts, faults: [] })),
				)
			}),
			{ numRuns: runs(30) },
		)
	})

	test('takes rows only as fast as it is read', async () => {
		let given = 0
		function* rows() {
			for (; given < 1_000_000; given++) yield ['id', 'x'.repeat(100)]
		}
		const reader = writers[format](rows()).getReader()
		await reader.read()
		await reader.cancel()
		expect(given).toBeLessThan(100_000)
	})
})

const formulas = ['=1+1', '+1', '@x', '\t=1', '-x', '\r=1', '="1"', "'=1"]

test('no cell of a text file is one that a spreadsheet would run', async () => {
	const file = await fileOf(
		'csv',
		formulas.map((text) => [text, text]),
	)
	const text = await file.text()
	expect(text.split('\r\n').slice(0, -1)).toHaveLength(formulas.length)
	for (const line of text.split('\r\n').slice(0, -1)) expect(line).toMatch(/^\ufeff?"?'.*,"?'/s)
})

test('no cell of a sheet of Excel is one that a spreadsheet would run once it is saved as text', async () => {
	const { streamXlsxRows } = await import('hucre/xlsx')
	const file = await fileOf('xlsx', [formulas])
	for await (const { values } of streamXlsxRows(await file.arrayBuffer())) {
		expect(values.map((value) => String(value).startsWith("'") || typeof value === 'number')).toEqual(
			formulas.map(() => true),
		)
	}
})

test('a sheet of Excel holds numbers where texts are numbers, and texts where digits would be lost', async () => {
	const { streamXlsxRows } = await import('hucre/xlsx')
	const file = await fileOf('xlsx', [['29', '249999.5', '007', '1.50', '12345678901234567', '-5', '']])
	const read: unknown[] = []
	for await (const { values } of streamXlsxRows(await file.arrayBuffer())) read.push(...values)
	expect(read).toEqual([29, 249_999.5, '007', '1.50', '12345678901234567', -5])
})

test('a text that Excel would not take is cut, and says so', async () => {
	const [[read = '']] = (await readBack('xlsx', [['x'.repeat(40_000)]])) as [string[]]
	expect(read).toHaveLength(32_767)
	expect(read.endsWith('…')).toBe(true)
})

test.each([
	['Candidates: 2026/11', 'Candidates  2026 11'],
	["'x'", 'x'],
	['[]', 'Sheet'],
	['x'.repeat(40), 'x'.repeat(31)],
])('the name %j of a sheet becomes %j', (name, allowed) => {
	expect(sheetName(name)).toBe(allowed)
})
