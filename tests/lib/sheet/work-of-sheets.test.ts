import { describe, expect, test } from 'vitest'
import { readColumns } from '@/lib/columns/read-columns'
import { maxSheetColumns, maxSheetWork, maxVotedColumns } from '@/lib/limits/sheet-limits'
import { createBudget, withinBudget } from '@/lib/limits/work-budget'
import { checkSheet } from '@/lib/screening/import/check-sheet'
import { previewSheet } from '@/lib/screening/import/import-sheet'
import { findHeadingRow, readHeadings } from '@/lib/sheet/headings/headings'
import { withCells } from '@/lib/sheet/headings/with-cells'
import { type Meter, sheetMeter } from '@/lib/sheet/meter'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { ofToday } from '../../runs'
import { day } from '../screening/people'
import { zipOf } from './zip-of'

const page = (rows: string) =>
	`<html><body><table><tr><td>id</td><td>age</td></tr>${rows}</table></body></html>`
const workbook = (rows: string) =>
	`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet Name="a"><Table><Row><Cell><Data>id</Data></Cell></Row>${rows}</Table></Worksheet></Workbook>`
const text = '<table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell>'
const document = (rows: string) =>
	`<?xml version="1.0"?><office:document><office:body><office:spreadsheet><table:table table:name="a"><table:table-row>${text}</table:table-row>${rows}</table:table></office:spreadsheet></office:body></office:document>`
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationship = (type: string, target: string) =>
	`<Relationships><Relationship Id="r" Type="${rel}/${type}" Target="${target}"/></Relationships>`
const archive = (rows: string) =>
	zipOf({
		'_rels/.rels': relationship('officeDocument', 'book.xml'),
		'book.xml': '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>',
		'_rels/book.xml.rels': relationship('worksheet', 'sheet.xml'),
		'sheet.xml': `<worksheet><sheetData><row><c t="str"><v>id</v></c></row>${rows}</sheetData></worksheet>`,
	})
const wide = `${'a,'.repeat(maxSheetColumns - 1)}a\n`

/** Sheets of much work and few rows, each of which was read for seconds without a word. */
const long: Readonly<Record<string, (size: number) => string | Blob>> = {
	'16,384 columns': (size) => wide.repeat(size / 2),
	'headings in 16,384 columns': (size) =>
		`${'age / year / of, '.repeat(maxSheetColumns - 1)}a\n`.repeat(size / 2),
	'ends of lines alone': (size) => `id,age\n${'\n'.repeat(size * 100_000)}`,
	'ends of lines below a quotation mark': (size) => `id,age\n"a",3\n${'\n'.repeat(size * 60_000)}`,
	'rows without a value': (size) => `id,age\n${`${','.repeat(maxSheetColumns - 1)}\n`.repeat(size)}`,
	'cells that reach down all rows of a page': (size) =>
		page(`<tr>${'<td rowspan=65534>x</td>'.repeat(1000)}</tr>${'<tr><td></td></tr>'.repeat(size * 20)}`),
	'empty cells that reach down all rows of a page': (size) =>
		page(`<tr>${'<td rowspan=65534></td>'.repeat(16_000)}</tr>${'<tr>'.repeat(size * 10)}`),
	'the last column alone, in XML': (size) =>
		workbook('<Row><Cell ss:Index="16384"><Data>1</Data></Cell></Row>'.repeat(size * 5)),
	'the last column alone, in a repeated row': (size) =>
		document(
			`<table:table-row table:number-rows-repeated="${size * 5}"><table:table-cell table:number-columns-repeated="16383"/>${text}</table:table-row>`,
		),
	'the last column alone, in a workbook': (size) =>
		archive('<row><c r="XFD1"><v>1</v></c></row>'.repeat(size * 5)),
	'rows of empty cells in a workbook': (size) => archive('<row><c r="XFD1"/></row>'.repeat(size * 5)),
	'rows without cells in a workbook': (size) => archive('<row/>'.repeat(size * 20_000)),
	'rows of empty cells in a document': (size) =>
		document(
			'<table:table-row><table:table-cell table:number-columns-repeated="16383"/></table:table-row>'.repeat(
				size * 50,
			),
		),
}

/** A meter that notes the most steps between two pauses, and all of them. */
function watched(meter: Meter) {
	const steps = { most: 0, all: 0 }
	let since = 0
	const add = (count: number) => {
		steps.all += count
		since += count
		steps.most = Math.max(steps.most, since)
	}
	const watch: Meter = {
		...meter,
		count: (count) => {
			add(count)
			meter.count(count)
		},
		pause: async (row) => {
			since = 0
			await meter.pause(row)
		},
	}
	return { watch, steps }
}

/** Opens a sheet and reads all of it: what ends it, and its steps. */
async function read(file: Blob, meter = sheetMeter()) {
	const { watch, steps } = watched(meter)
	const opened = await openSheet(file, {}, watch)
	if (opened.kind === 'fault') return { ...steps, fault: opened.fault, row: opened.row }
	try {
		let isFirst = true
		for await (const rows of opened.batches()) {
			const cells = rows.map((row) => row.cells)
			if (isFirst) await findHeadingRow(cells, watch)
			isFirst = false
		}
		for await (const _ of readColumns(opened, readHeadings(['id', 'age']), 1));
	} catch (error) {
		return { ...steps, ...(error as { readonly fault: string; readonly row: number | null }) }
	}
	return { ...steps, fault: null, row: null }
}

describe('a sheet of much work', () => {
	test.each(ofToday(Object.entries(long), 4))(
		'of %s pauses often, and takes twice the steps at twice the size',
		async (_, of) => {
			const small = await read(new Blob([of(10)]))
			const large = await read(new Blob([of(20)]))
			expect([small.fault, large.fault]).toEqual([null, null])
			expect(large.most).toBeLessThan(20_000_000)
			expect(large.all).toBeLessThan(small.all * 2.2)
		},
	)

	test('ends where the steps of a sheet end, and says at which row', async () => {
		const answer = await read(
			new Blob([`id,age\n${'c-1,29\n'.repeat(400_000)}`]),
			sheetMeter({ max: 5_000_000 }),
		)
		expect(answer.fault).toBe('too-much-work')
		expect(answer.row).toBeGreaterThan(1)
	})

	test('ends where the steps of one row of headings end', async () => {
		const file = new Blob([long['headings in 16,384 columns']?.(20) ?? ''])
		expect((await read(file, sheetMeter({ maxOfHeadings: 10_000 }))).fault).toBe('too-much-work')
	})

	test.each([
		['words', 'date / of / entry'],
		['hoped-for pay', 'Expected salary (CNY)'],
		['languages', 'Chinese'],
		['one fact', 'Age'],
	])('lets the cells of its first columns vote, and no others: %s', (_, heading) => {
		const steps = (width: number) => {
			const columns = readHeadings(Array.from({ length: width }, () => heading))
			const budget = createBudget(maxSheetWork)
			withinBudget(budget, () => withCells(columns, [columns.map(() => 'fluent')]))
			return budget.spent()
		}
		steps(2) // Words are made ready when they are first looked up, some only for a second column.
		expect(steps(maxSheetColumns)).toBe(steps(maxVotedColumns))
	})

	test('can be left while it is opened, and while it is checked', async () => {
		const file = new File([`id,age\n${'\n'.repeat(30_000_000)}`], 'a.csv')
		const leaving = () => {
			const controller = new AbortController()
			const left = new Error('left')
			return { left, work: { signal: controller.signal, onProgress: () => controller.abort(left) } }
		}
		const [first, second] = [leaving(), leaving()]
		await expect(previewSheet(file, {}, first.work)).rejects.toBe(first.left)
		const columns = readHeadings(['id', 'age'])
		const check = checkSheet(
			{ file, choices: {}, headingRow: 1, columns },
			{ known: () => () => null, on: day },
			second.work,
		)
		await expect(check).rejects.toBe(second.left)
	})
})
