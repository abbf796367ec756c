import { describe, expect, test } from 'vitest'
import {
	maxMarkupDepth,
	maxMarkupTextCharacters,
	maxSheetColumns,
	maxWorkbookCells,
	maxWorkbookRows,
} from '@/lib/limits/sheet-limits'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { memoryInUse } from './memory-in-use'
import { cellsOf, fixture, rowsOf, sheetOf } from './sheet-files'
import { zipOf } from './zip-of'

const fault = async (file: Blob) => {
	const opened = await openSheet(file)
	if (opened.kind === 'fault') return opened.fault
	return rowsOf(opened).then(
		() => null,
		({ fault: found, row }) => [found, row],
	)
}

const gb18030 = (text: string) =>
	new Blob(
		[...text].map((one) => {
			const bytes: Readonly<Record<string, number[]>> = {
				姓: [0xd0, 0xd5],
				名: [0xc3, 0xfb],
				张: [0xd5, 0xc5],
				伟: [0xce, 0xb0],
			}
			return new Uint8Array(bytes[one] ?? [one.charCodeAt(0)])
		}),
	)

describe('a table in a page', () => {
	test('is read as Excel and applicant systems write it', async () => {
		const file = new Blob([
			`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8>
<!--[if gte mso 9]><xml><x:ExcelWorkbook><table></table></x:ExcelWorkbook></xml><![endif]-->
<style><!-- td {mso-number-format:"\\@"} --></style><script>document.write("<table>")</script></head><body>
<table><tr><th>id<th>Name<th>Age<th>Pay
<tr><td x:num="7">00007<td>Amina<br>Bello</td><td x:num>29</td><td x:num="240000.5">240,001</td></tr>
<tr style='display:none'><td>8<td>Hidden &amp; gone<td>31<td>
<tr><td>9</td><td><p>Zhang</p> <p>  Wei&nbsp;</p></td></tr></table></body></html>`,
		])
		const sheet = await sheetOf(file)
		expect(sheet).toMatchObject({ format: 'html', sheets: [], encoding: 'utf-8', letters: null })
		expect(await rowsOf(sheet)).toEqual([
			{ number: 1, cells: ['id', 'Name', 'Age', 'Pay'] },
			{ number: 2, cells: ['00007', 'Amina\nBello', '29', '240000.5'] },
			{ number: 3, cells: ['8', 'Hidden & gone', '31'], isHidden: true },
			{ number: 4, cells: ['9', 'Zhang\nWei'] },
		])
	})

	test('has its cells under their headings where some take several rows or columns', async () => {
		const file = new Blob([
			'<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f<tr><td>g</table>',
		])
		expect(await cellsOf(file)).toEqual([
			[1, 'a', 'b', '', 'c'],
			[2, '', 'd', 'e', 'f'],
			[3, 'g'],
		])
		const sheet = await sheetOf(file)
		await rowsOf(sheet)
		expect(sheet.notes()).toMatchObject({ merged: ['A1:A2', 'B1:C1'], mergedCount: 2 })
	})

	test('within a table for the layout is a sheet, and so is each other one', async () => {
		const file = new Blob([
			'<table><tr><td><h2>Old list</h2><table><tr><td>x</td></tr></table></td></tr></table><table><caption>New</caption><tr><td>id<td>Age<tr><td>1<td>30</table>',
		])
		const sheet = await sheetOf(file)
		expect(sheet).toMatchObject({ sheets: ['1', 'Old list', 'New'], sheet: 2 })
		expect(await cellsOf(file)).toEqual([
			[1, 'id', 'Age'],
			[2, '1', '30'],
		])
	})

	test('is read in the encoding that its page names, or that its letters tell', async () => {
		const table = '<table><tr><td>姓名</td></tr><tr><td>张伟</td></tr></table>'
		expect(await cellsOf(gb18030(`<meta charset="gb2312">${table}`))).toEqual([
			[1, '姓名'],
			[2, '张伟'],
		])
		// A page that names an encoding in which it is not written.
		expect(await cellsOf(gb18030(`<meta charset="utf-8">${table}`), { encoding: 'gb18030' })).toEqual([
			[1, '姓名'],
			[2, '张伟'],
		])
		const wide = new Uint8Array([
			0xff,
			0xfe,
			...[...table].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
		])
		expect(await cellsOf(new Blob([wide]))).toEqual([
			[1, '姓名'],
			[2, '张伟'],
		])
	})

	test.each([
		['a page without a table', '<html><p>hello', 'not-a-sheet'],
		['a page with an empty table', '<html><table><tr><td></table>', 'empty'],
		['XML of something else', '<?xml version="1.0"?><rss><item/></rss>', 'not-a-sheet'],
		['a SYLK file', 'ID;PCALCOOO32\nC;X1;Y1;K"id"\nE\n', 'other-format'],
		['a DIF file', 'TABLE\r\n0,1\r\n"Pipeline"\r\nVECTORS\r\n0,9\r\n', 'other-format'],
		[
			'a page with its pictures in one file',
			'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n',
			'other-format',
		],
	])('%s is named', async (_, text, named) => {
		expect(await fault(new Blob([text]))).toEqual(named)
	})

	test('whose first heading is ID is no SYLK file', async () => {
		expect(await cellsOf(new Blob(['ID;Position;Name\nC;clerk;Amina']))).toEqual([
			[1, 'ID', 'Position', 'Name'],
			[2, 'C', 'clerk', 'Amina'],
		])
	})

	test('that breaks off is read up to the row that does', async () => {
		const opened = await sheetOf(new Blob(['<table><tr><td>id<tr><td>1<tr><td>24']))
		const rows: unknown[] = []
		const reading = (async () => {
			for await (const batch of opened.batches()) rows.push(...batch)
		})()
		await expect(reading).rejects.toMatchObject({ fault: 'damaged', row: 3 })
		expect(rows).toEqual([
			{ number: 1, cells: ['id'] },
			{ number: 2, cells: ['1'] },
		])
	})
})

const xml = (sheets: string, styles = '') =>
	new Blob([
		`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"><Styles>${styles}</Styles>${sheets}</Workbook>`,
	])

describe('a workbook in the XML of Excel 2003', () => {
	test('is read as Excel writes it', async () => {
		const file = xml(
			`<Worksheet ss:Name="Lists"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
<Worksheet ss:Name="People"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Title</Data></Cell></Row>
<Row ss:Index="4"><Cell ss:StyleID="s21"><Data ss:Type="Number">7</Data></Cell><Cell ss:Index="3"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">Am<B>ina</B> &amp; Co&#10;two</ss:Data></Cell><Cell ss:Formula="=1+1"/></Row>
<Row ss:Hidden="1"><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="DateTime">2026-11-24T08:30:00.000</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row></Table></Worksheet>`,
			'<Style ss:ID="s21"><NumberFormat ss:Format="00000"/></Style>',
		)
		const sheet = await sheetOf(file)
		expect(sheet).toMatchObject({ format: 'xml', sheets: ['People'] })
		expect(await rowsOf(sheet)).toEqual([
			{ number: 1, cells: ['Title'] },
			{ number: 4, cells: ['00007', '', 'Amina & Co\ntwo'] },
			{ number: 5, cells: ['TRUE', '2026-11-24 08:30', '#N/A'], isHidden: true },
		])
		expect(sheet.notes()).toEqual({
			merged: ['A1:B1'],
			mergedCount: 1,
			unknownResults: 1,
		})
	})

	test('cut off is damaged', async () => {
		const text = await xml(
			'<Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="Number">240000</Data></Cell></Row></Table></Worksheet>',
		).text()
		for (const end of ['24', '</Row>', '</Table>'])
			expect([end, await fault(new Blob([text.slice(0, text.indexOf(end) + end.length)]))]).toEqual([
				end,
				'damaged',
			])
	})
})

const ods = (rows: string) =>
	zipOf({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="a">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
	})
const text = (value: string, attributes = '') =>
	`<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`

describe('an OpenDocument spreadsheet', () => {
	test('has the rows and cells that are said to repeat, but for empty ones at the end', async () => {
		const file = ods(
			row(
				text('id', 'table:number-columns-repeated="2"') + text('', 'table:number-columns-repeated="16382"'),
			) +
				row('<table:table-cell/>', 'table:number-rows-repeated="3"') +
				row(text('x'), 'table:number-rows-repeated="2"') +
				row(
					'<table:table-cell table:number-columns-repeated="16384"/>',
					'table:number-rows-repeated="1048570"',
				),
		)
		expect(await cellsOf(file)).toEqual([
			[1, 'id', 'id'],
			[5, 'x'],
			[6, 'x'],
		])
	})

	test.each([
		[
			'rows of columns without end',
			row(
				text('x', `table:number-columns-repeated="${maxSheetColumns}"`),
				`table:number-rows-repeated="${maxWorkbookRows}"`,
			),
			'too-large',
		],
		['columns without end', row(text('x', 'table:number-columns-repeated="2000000000"')), 'too-wide'],
		[
			'rows without end',
			row(text('x'), `table:number-rows-repeated="${maxWorkbookRows}"`) + row(text('y')),
			['too-large', maxWorkbookRows + 1],
		],
		[
			'cells that lie in one another without end',
			row(`<table:table-cell>${'<text:p>'.repeat(maxMarkupDepth + 1)}`),
			'too-complex',
		],
		['a cell without end', row(text('x'.repeat(maxMarkupTextCharacters + 1))), 'too-large'],
		['a comment without end', row(`<!-- ${'x'.repeat(maxMarkupTextCharacters + (1 << 20))}`), 'too-large'],
		['blanks without end', row(text('<text:s text:c="900000000"/>x')), null],
	])('with %s is refused, or read, without filling memory', async (_, rows, named) => {
		const file = ods(rows)
		const before = memoryInUse()
		const found = await fault(file)
		expect(found).toEqual(named)
		expect(memoryInUse() - before).toBeLessThan(40e6)
	})

	test('in one file of XML, cut off, is damaged', async () => {
		const whole = await fixture('tracker.fods').text()
		const cut = whole.slice(0, whole.indexOf('Rosa'))
		expect(await fault(new Blob([cut]))).toBe('damaged')
	})

	test('with a password says that it has one', async () => {
		const file = zipOf({
			mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
			'content.xml': 'x',
			'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
		})
		expect(await fault(file)).toBe('encrypted-old')
	})
})

describe('a table of a page', () => {
	const read = async (...tables: string[]) => {
		const sheet = await sheetOf(new Blob([tables.map((rows) => `<table>${rows}</table>`).join('')]))
		const rows = []
		for await (const batch of sheet.batches()) rows.push(...batch.map(({ cells }) => cells))
		return rows
	}

	test('with more cells than a sheet may have is read up to the row that goes beyond', async () => {
		const start = '<tr><td>Name<td>Age<tr><td>Amina<td>29'
		const wide = `<tr><td>wide${`<td colspan=1000>`.repeat(16)}`
		const empty = '<tr>'.repeat(Math.ceil(maxWorkbookCells / 16_001) + 1)
		const sheet = await sheetOf(new Blob([`<table>${start}${wide}${empty}<tr><td>last</table>`]))
		const rows: (readonly string[])[] = []
		const reading = async () => {
			for await (const batch of sheet.batches()) rows.push(...batch.map(({ cells }) => cells))
		}
		await expect(reading()).rejects.toMatchObject({ fault: 'too-large', row: expect.any(Number) })
		expect(rows).toEqual([['Name', 'Age'], ['Amina', '29'], ['wide']])
	})

	test('is read whole beside another one that is too large', async () => {
		const wide = `<tr><td>wide${`<td colspan=1000>`.repeat(16)}`
		const empty = '<tr>'.repeat(Math.ceil(maxWorkbookCells / 16_001) + 1)
		expect(await read('<tr><td>Name<tr><td>Amina', wide + empty)).toEqual([['Name'], ['Amina']])
	})

	test('has the cells of a tall cell’s rows in their columns, as many as they are', async () => {
		const rows = await read(`<tr><td rowspan=1500>Lagos<td>0${'<tr><td>x'.repeat(1499)}<tr><td>Kano<td>y`)
		expect(rows.slice(-2)).toEqual([
			['', 'x'],
			['Kano', 'y'],
		])
		expect(await read('<tr><td rowspan=0>Lagos<td>a<tr><td>b<tr><td>c')).toEqual([
			['Lagos', 'a'],
			['', 'b'],
			['', 'c'],
		])
	})

	test('has no cell that reaches from its head into its body', async () => {
		const rows = '<thead><tr><td rowspan=3>Name<td>Age</thead><tbody><tr><td>Amina<td>29</tbody>'
		expect(await read(rows)).toEqual([
			['Name', 'Age'],
			['Amina', '29'],
		])
	})
})

describe('a sheet in markup that claims more columns than it has', () => {
	test('ends where a row has more columns than a sheet', async () => {
		const wide = '<td colspan=1000>x'.repeat(200_000)
		const file = new Blob([`<table><tr><td>Name<td>Age<tr><td>Amina<td>29<tr>${wide}</table>`])
		const sheet = await sheetOf(file)
		await expect(rowsOf(sheet)).rejects.toMatchObject({ fault: 'too-wide', row: 3 })
	})

	test('is read where a cell spans columns up to the last', async () => {
		const spans = `${'<td colspan=1000>'.repeat(16)}<td colspan=${maxSheetColumns - 16_001}>`
		const rows = await rowsOf(await sheetOf(new Blob([`<table><tr>${spans}<td>last</table>`])))
		expect(rows[0]?.cells.length).toBe(maxSheetColumns)
	})

	test.each(['Infinity', '1e300', '1e999'])('is too wide with a cell merged across %s', async (columns) => {
		const cells = `<Cell ss:MergeAcross="${columns}"><Data ss:Type="String">a</Data></Cell><Cell><Data ss:Type="String">b</Data></Cell>`
		const file = new Blob([
			`<?xml version="1.0"?><Workbook xmlns:ss="s"><Worksheet ss:Name="a"><Table><Row>${cells}</Row></Table></Worksheet></Workbook>`,
		])
		expect(await openSheet(file)).toEqual({ kind: 'fault', fault: 'too-wide', row: 1 })
	})
})
