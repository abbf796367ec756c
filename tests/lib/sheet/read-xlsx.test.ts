import { Buffer } from 'node:buffer'
import { constants, deflateRawSync } from 'node:zlib'
import { type CellValue, writeXlsx, writeXlsxStream, XlsxStreamWriter } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { memoryInUse } from './memory-in-use'
import { cellsOf, fixture, rowsOf, sheetOf } from './sheet-files'
import { zipEntries, zipOf } from './zip-of'

type Rows = CellValue[][]
const workbookOf = async (...sheets: { name: string; rows: Rows; hidden?: boolean }[]) =>
	new Blob([(await writeXlsx({ sheets })) as Uint8Array<ArrayBuffer>])

/** A workbook of one sheet, given as XML. */
function fromXml(
	sheetData: string,
	{ after = '', workbook = '', texts = [] as string[], deflate = true } = {},
) {
	const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
	const sheet = `<worksheet><sheetData>${sheetData}</sheetData>${after}</worksheet>`
	return zipOf(
		{
			'[Content_Types].xml': '<Types/>',
			'_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
			'xl/worksheets/first.xml': sheet,
			'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
			'xl/workbook.xml': `<workbook>${workbook}<sheets><sheet name="First" sheetId="1" r:id="rId7"/></sheets></workbook>`,
			'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Type="${rel}/worksheet" Target="/xl/worksheets/first.xml"/><Relationship Id="rId8" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		},
		{ deflate },
	)
}

const candidates = [
	[1, 'Candidates of November', '', '', ''],
	[
		2,
		'id',
		'姓名',
		'Nationalities',
		'Age',
		'最高学历',
		'Languages',
		'Yearly pay before tax',
		'税前年薪说明',
		'Target markets',
		'knowsCustoms',
		'designWork',
		'Seen on',
	],
	[
		3,
		'c-1',
		'Amina Bello',
		'Nigeria',
		'29',
		'硕士学位',
		'Hausa (native); English (fluent)',
		'300000',
		'年薪',
		'NG; GH',
		'1',
		'0',
		'2026-11-24',
	],
	[
		4,
		'c-2',
		'张伟',
		'中国',
		'35',
		'PhD',
		'zh:native',
		'30000',
		'',
		'尼日利亚；肯尼亚',
		'1',
		'?',
		'2026-01-05',
	],
	[
		6,
		'c-3',
		"N'Golo Traoré",
		'Mali',
		'forty',
		'',
		'',
		'249999.5',
		'',
		'Burma',
		'不确定',
		'لا',
		'2026-11-24 08:30',
	],
	[7, 'c-4', 'شيماء علي', '', '31', '', '', '', '', '', '', '', ''],
]

const withoutEmptyEnds = (rows: (string | number)[][]) =>
	rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))

describe('a workbook that another program wrote', () => {
	test.each([
		['libreoffice.xlsx', ['Notes & more', '候选人', 'Empty']],
		['gnumeric.xlsx', ['Notes & more', '候选人', 'Empty', 'Hidden']],
	])('%s is read: its sheets, and the one with headings that are known', async (name, sheets) => {
		const sheet = await sheetOf(fixture(name))
		expect(sheet).toMatchObject({ format: 'xlsx', sheets, sheet: 1 })
		expect(withoutEmptyEnds(await cellsOf(fixture(name)))).toEqual(withoutEmptyEnds(candidates))
	})

	test('says which cells are merged', async () => {
		const sheet = await sheetOf(fixture('libreoffice.xlsx'))
		await rowsOf(sheet)
		expect(sheet.notes()).toMatchObject({ merged: ['A1:D1', 'C6:C7'], mergedCount: 2, unknownResults: 0 })
	})

	test('gives the sheet that the user chooses', async () => {
		expect(await cellsOf(fixture('libreoffice.xlsx'), { sheet: 0 })).toEqual([[1, 'only notes']])
		expect(await cellsOf(fixture('libreoffice.xlsx'), { sheet: 2 })).toEqual([])
	})
})

describe('a cell', () => {
	test.each([
		['a whole number', '<v>240000</v>', '240000'],
		['a number in exponents', '<v>2.4E5</v>', '240000'],
		['a number as it is stored', '<v>0.30000000000000004</v>', '0.3'],
		['a number below zero', '<v>-1.5</v>', '-1.5'],
		['the result of a formula', '<f>A1*2</f><v>480000</v>', '480000'],
	])('with %s is text', async (_, inside, text) => {
		expect(await cellsOf(fromXml(`<row r="1"><c r="A1">${inside}</c></row>`))).toEqual([[1, text]])
	})

	test.each([
		['b', '1', 'TRUE'],
		['b', '0', 'FALSE'],
		['str', 'yes &amp; no', 'yes & no'],
		['e', '#N/A', '#N/A'],
		['s', '1', 'second'],
		['str', "'=1", '=1'],
	])('of type %s with %s is %s', async (type, inside, text) => {
		const file = fromXml(`<row r="1"><c r="A1" t="${type}"><v>${inside}</v></c></row>`, {
			texts: ['first', 'second'],
		})
		expect(await cellsOf(file)).toEqual([[1, text]])
	})

	test('with a day says it in numbers, by both ways of counting days', async () => {
		const rows: Rows = [[new Date(Date.UTC(2026, 10, 24)), new Date(Date.UTC(2026, 0, 5, 8, 30))]]
		const dated = { name: 'a', rows, columns: [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd hh:mm' }] }
		for (const dateSystem of ['1900', '1904'] as const) {
			const file = new Blob([(await writeXlsx({ sheets: [dated], dateSystem })) as Uint8Array<ArrayBuffer>])
			expect(await cellsOf(file)).toEqual([[1, '2026-11-24', '2026-01-05 08:30']])
		}
	})

	test('stands in its column, whatever is left out before it', async () => {
		const file = fromXml('<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>')
		const [row] = await rowsOf(await sheetOf(file))
		expect(row?.number).toBe(3)
		expect(row?.cells.flatMap((cell, at) => (cell === '' ? [] : [[at, cell]]))).toEqual([
			[1, '1'],
			[26, '2'],
		])
	})

	test('with a formula of which the file holds no result is counted', async () => {
		const formulas = [
			'<c r="A1"><f>1+1</f><v>2</v></c>',
			'<c r="B1"><f>1+1</f><v></v></c>',
			'<c r="C1"><f>1+1</f><v/></c>',
			'<c r="D1"><f>1+1</f></c>',
			'<c r="E1" t="str"><f>"a"</f><v></v></c>',
		]
		const sheet = await sheetOf(fromXml(`<row r="1">${formulas.join('')}</row>`))
		await rowsOf(sheet)
		expect(sheet.notes().unknownResults).toBe(4)
	})

	test('of ten megabytes is read, and 200 columns are', async () => {
		const long = 'a > b, as many another text says '.repeat(310_000)
		const wide = Array.from({ length: 200 }, (_, at) => `column ${at}`)
		const rows = await rowsOf(await sheetOf(await workbookOf({ name: 'a', rows: [wide, ['1', long]] })))
		expect(rows.map(({ cells }) => cells.length)).toEqual([200, 2])
		expect(rows[1]?.cells[1] === long).toBe(true)
	})
})

describe('a workbook', () => {
	test('is read whatever the order of its parts and however they are packed', async () => {
		const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>'
		for (const deflate of [true, false]) {
			expect(await cellsOf(fromXml(rows, { texts: ['id'], deflate }))).toEqual([[1, 'id', '1']])
		}
	})

	test('is read with names of its elements in a namespace', async () => {
		const rel = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
		const file = zipOf({
			'[Content_Types].xml': '<Types/>',
			'_rels/.rels': `<Relationships><Relationship Id="a" Type="${rel}/officeDocument" Target="/book/main.xml"/></Relationships>`,
			'book/main.xml':
				'<x:workbook><x:sheets><x:sheet name="&#x5019;&quot;" sheetId="1" q:id="b"/></x:sheets></x:workbook>',
			'book/_rels/main.xml.rels': `<Relationships><Relationship Id="b" Type="${rel}/worksheet" Target="../book/one.xml"/></Relationships>`,
			'book/one.xml':
				'<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
		})
		expect((await sheetOf(file)).sheets).toEqual(['候"'])
		expect(await cellsOf(file)).toEqual([[1, '7']])
	})

	test('hides its hidden sheets here too', async () => {
		const file = await workbookOf(
			{ name: 'Lists', rows: [['id', 'age']], hidden: true },
			{ name: 'People', rows: [['id']] },
		)
		expect((await sheetOf(file)).sheets).toEqual(['People'])
	})

	test('without a value in any sheet is empty', async () => {
		expect(await openSheet(await workbookOf({ name: 'a', rows: [] }, { name: 'b', rows: [] }))).toEqual({
			kind: 'fault',
			fault: 'empty',
			row: null,
		})
	})

	test('with a password is named as such', async () => {
		const encrypted = await writeXlsx({
			sheets: [{ name: 'a', rows: [['id']] }],
			encryption: { password: 'secret', spinCount: 1000 },
		})
		const opened = await openSheet(new Blob([encrypted as Uint8Array<ArrayBuffer>]))
		expect(opened).toEqual({ kind: 'fault', fault: 'encrypted', row: null })
	})

	test('is read again from its start', async () => {
		const sheet = await sheetOf(await workbookOf({ name: 'a', rows: [['id'], ['1']] }))
		expect(await rowsOf(sheet)).toEqual(await rowsOf(sheet))
	})

	test('that cannot be read to its end gives none of the rows that still wait', async () => {
		const good = Array.from(
			{ length: 900 },
			(_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
		)
		for (const bad of ['<row r="901"><c r="XFE901"/></row>', '<row r="0"/>']) {
			expect(await openSheet(fromXml(good[0] + bad))).toMatchObject({ kind: 'fault', row: 1 })
			const sheet = await sheetOf(fromXml(good.join('') + bad))
			let rows = 0
			const reading = async () => {
				for await (const batch of sheet.batches()) rows += batch.length
			}
			const failure = await reading().catch((cause: unknown) => cause)
			expect(rows).toBeGreaterThan(0)
			expect(rows).toBeLessThan(900)
			expect(failure).toMatchObject({ row: rows + 1 })
		}
	})

	test('can be left in the middle', async () => {
		const rows = Array.from({ length: 5000 }, (_, at) => [`c-${at}`])
		const sheet = await sheetOf(await workbookOf({ name: 'a', rows }))
		for await (const batch of sheet.batches()) {
			expect(batch[0]?.number).toBe(1)
			break
		}
	})
})

/** Blanks of a size in whole mebibytes, deflated: the same block over and over, since deflating them all takes seconds. */
function deflatedBlanks(size: number) {
	const block = deflateRawSync(Buffer.alloc(1 << 20, ' '), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
	return Buffer.concat([...Array.from({ length: size >> 20 }, () => block), deflateRawSync('')])
}

describe('a file that is no workbook, or a broken one', () => {
	const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())

	test('cut off anywhere is damaged', async () => {
		const whole = await bytesOf(fixture('libreoffice.xlsx'))
		for (const share of [0.1, 0.5, 0.9, 0.99]) {
			const opened = await openSheet(new Blob([whole.slice(0, whole.length * share)]))
			expect([share, opened]).toEqual([share, { kind: 'fault', fault: 'damaged', row: null }])
		}
	})

	test('with any one byte of a sheet changed is never read as if nothing were', async () => {
		const file = fromXml('<row r="1"><c r="A1"><v>240000</v></c><c r="B1"><v>17</v></c></row>')
		const whole = await bytesOf(file)
		const sheetAt = Buffer.from(whole).indexOf('first.xml') + 'first.xml'.length
		const outcomes = new Set<string>()
		let rows = 0
		for (let at = sheetAt; at < sheetAt + 60; at++) {
			const broken = whole.slice()
			broken[at] = (broken[at] ?? 0) ^ 4
			const reading = async () => {
				for await (const batch of (await sheetOf(new Blob([broken]))).batches()) rows += batch.length
			}
			outcomes.add(
				await reading().then(
					() => 'read',
					(error) => error.message.split(' ')[0],
				),
			)
		}
		expect([...outcomes]).toEqual(['damaged'])
		expect(rows).toBe(0)
	})

	test('whose rows have no end is damaged', async () => {
		const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
		const file = zipOf({
			'[Content_Types].xml': '<Types/>',
			'_rels/.rels': `<Relationships><Relationship Id="a" Type="${rel}/officeDocument" Target="b.xml"/></Relationships>`,
			'b.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="r"/></sheets></workbook>',
			'_rels/b.xml.rels': `<Relationships><Relationship Id="r" Type="${rel}/worksheet" Target="s.xml"/></Relationships>`,
			's.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2',
		})
		await expect(cellsOf(file)).rejects.toThrow('damaged')
	})

	test.each([
		['a zip archive of something else', zipOf({ 'readme.txt': 'hello' }), 'not-a-sheet'],
		['a text document', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'not-a-sheet'],
		['a binary workbook', zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), 'other-format'],
		[
			'a file of Numbers',
			zipOf({ 'Index/Document.iwa': '', 'Metadata/Properties.plist': '' }),
			'other-format',
		],
		['a zip archive without an entry', zipOf({}), 'not-a-sheet'],
		['two letters', new Blob(['PK']), 'damaged'],
	])('%s is named', async (_, file, fault) => {
		expect(await openSheet(file)).toEqual({ kind: 'fault', fault, row: null })
	})

	test('a zip bomb is refused before it is unpacked', async () => {
		const bomb = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(10)}</t></is></c></row>`
		const size = 400 << 20
		const packed = deflatedBlanks(size)
		expect(packed.length).toBeLessThan(1 << 20)
		const before = memoryInUse()
		for (const where of ['xl/worksheets/first.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml']) {
			const file = fromXml(bomb, { texts: ['a'] })
			const parts = await replaced(file, where, { packed, size })
			const opened = await openSheet(parts)
			const read = opened.kind === 'fault' ? opened.fault : await rowsOf(opened).catch(({ fault }) => fault)
			expect([where, read]).toEqual([where, 'too-large'])
		}
		expect(memoryInUse() - before).toBeLessThan(20e6)
	})

	test('a zip bomb that lies about its size is cut off at what it claims', async () => {
		const packed = deflateRawSync(Buffer.alloc(100 << 20, '<row r="1"></row>'), { level: 9 })
		const file = await replaced(fromXml('<row/>'), 'xl/worksheets/first.xml', { packed, size: 5000 })
		const opened = await openSheet(file)
		expect(opened).toMatchObject({ kind: 'fault', fault: 'damaged' })
	})
})

/** A workbook with one of its parts replaced by packed bytes that claim to be of a size. */
async function replaced(file: Blob, name: string, part: { packed: Uint8Array; size: number }) {
	return zipOf({ ...(await zipEntries(file)), [name]: part })
}

/** As a workbook of a few columns is written as a stream. */
async function fiftyThousandRows() {
	function* rows() {
		yield ['id', 'name', 'nationalities', 'age']
		for (let at = 0; at < 50_000; at++) yield [`c-${at}`, 'Amina Bello', 'NG; GH', 20 + (at % 40)]
	}
	return new Blob([await new Response(writeXlsxStream(rows(), { name: 'a' })).arrayBuffer()])
}
let made: Promise<Blob> | undefined
const manyRows = () => (made ??= fiftyThousandRows())

test('fifty thousand rows that are not packed, and so come at once, are all read', async () => {
	const file = zipOf(await zipEntries(await manyRows()), { deflate: false })
	const rows = await rowsOf(await sheetOf(file))
	expect(rows.length).toBe(50_001)
	expect(rows.at(-1)?.cells[0]).toBe('c-49999')
})

test('fifty thousand rows are read in flat memory, also by a reader that takes its time', async () => {
	const sheet = await sheetOf(await manyRows())
	const used: number[] = []
	let count = 0
	for await (const batch of sheet.batches()) {
		await new Promise((resolve) => setImmediate(resolve))
		count += batch.length
		if (used.length < count / 5000) used.push(memoryInUse())
	}
	expect(count).toBe(50_001)
	expect(Math.max(...used.slice(1)) - Math.min(...used)).toBeLessThan(25e6)
})

test('texts that are shared between cells are read', async () => {
	const writer = new XlsxStreamWriter({ name: 'a' })
	for (let at = 0; at < 1000; at++) writer.addRow(['same', `own ${at}`])
	const rows = await cellsOf(new Blob([(await writer.finish()) as Uint8Array<ArrayBuffer>]))
	expect(rows).toEqual(Array.from({ length: 1000 }, (_, at) => [at + 1, 'same', `own ${at}`]))
})
