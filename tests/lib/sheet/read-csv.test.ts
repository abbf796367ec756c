import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import { anyCharacter } from '@/tests/any-character'
import { memoryInUse } from './memory-in-use'
import { cellsOf, fixture, rowsOf, sheetOf } from './sheet-files'

const fileOf = (...parts: BlobPart[]) => new Blob(parts)
const bytes = (...values: number[]) => new Uint8Array(values)
const utf16 = (text: string, isBig = false) => {
	const view = new DataView(new ArrayBuffer(text.length * 2))
	for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig)
	return view
}

const asWritten = [
	[
		1,
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
		2,
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
		3,
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
	[5, 'c-3', "N'Golo Traoré", 'Mali', 'forty', '', '', '249999.5', '', 'Burma', '不确定', 'لا', '2026-11-24'],
	[6, 'c-4', 'شيماء علي', '', '31', '', '', '', '', '', '', '', ''],
]

describe('a text file that LibreOffice wrote', () => {
	test.each([
		['utf-8.csv', 'utf-8', ','],
		['utf-8-with-mark.csv', 'utf-8', ','],
		['gb18030-tab.csv', 'gb18030', '\t'],
		['utf-16le-semicolon.csv', 'utf-16le', ';'],
		['utf-16be-without-mark.csv', 'utf-16be', ';'],
	] as const)('%s is read in %s with %j between its cells', async (name, encoding, separator) => {
		const sheet = await sheetOf(fixture(name))
		expect(sheet).toMatchObject({ format: 'csv', encoding, separator, sheets: [] })
		expect(await cellsOf(fixture(name))).toEqual(asWritten)
	})
})

describe('rows', () => {
	test('are numbered as spreadsheets number them, empty ones left out', async () => {
		const file = fileOf('id,age\n\n1,29\n,\n   ,\t\n"a\nb",30\n2,31')
		expect(await cellsOf(file)).toEqual([
			[1, 'id', 'age'],
			[3, '1', '29'],
			[6, 'a\nb', '30'],
			[7, '2', '31'],
		])
	})

	test.each([['\n'], ['\r\n'], ['\r']])('end in %j', async (end) => {
		expect(await cellsOf(fileOf(['id,name', '1,"a,b"', '2,c', ''].join(end)))).toEqual([
			[1, 'id', 'name'],
			[2, '1', 'a,b'],
			[3, '2', 'c'],
		])
	})

	test('end in several ways in one file', async () => {
		expect(await cellsOf(fileOf('id,name\r\n1,a\n2,"b"\r3,"c"\r\n'))).toEqual([
			[1, 'id', 'name'],
			[2, '1', 'a'],
			[3, '2', 'b'],
			[4, '3', 'c'],
		])
	})

	test('are the same however the pieces of the file fall', async () => {
		const long = 'x'.repeat(700_000)
		const rows = Array.from({ length: 9 }, (_, at) => [`${at}`, `${long}é𝄞"\r\n,`, '张伟'])
		const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
		const text = [['id', 'name', '编号'], ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')
		const read = await rowsOf(await sheetOf(fileOf(text)))
		expect(read.slice(1).map(({ cells }) => cells)).toEqual(rows)
	})

	test('lose the apostrophe that exports put before a formula, and no other', async () => {
		expect(await cellsOf(fileOf("id,name\n'=1,'@x\n'-2,O'Neill\n''=3,'quoted'"))).toEqual([
			[1, 'id', 'name'],
			[2, '=1', '@x'],
			[3, '-2', "O'Neill"],
			[4, "'=3", "'quoted'"],
		])
	})

	test('with 200 columns, or with a cell of ten megabytes, are read', async () => {
		const wide = Array.from({ length: 200 }, (_, at) => `column ${at}`)
		expect(await cellsOf(fileOf(`${wide.join(',')}\n${wide.join(',')}`))).toEqual([
			[1, ...wide],
			[2, ...wide],
		])
		const long = `a "long" cell, ${'and so on; '.repeat(100)}`.repeat(9_000)
		const rows = await rowsOf(await sheetOf(fileOf(`id,name\n1,"${long.replaceAll('"', '""')}"\n2,b`)))
		expect(rows.map(({ cells }) => cells[1]?.length)).toEqual([4, long.length, 1])
	})

	test('whose quotation marks do not fit say so, and the others go on', async () => {
		const rows = await rowsOf(await sheetOf(fileOf('id,name\n1,"Senior" engineer\n2,b\n3,"c"\n4,d')))
		expect(rows.filter((row) => row.hasOddQuotes).map(({ number }) => number)).toEqual([2])
	})
})

describe('what stands between the cells', () => {
	test.each([
		['id,name,age\n1,"a;b;c",29', ','],
		['id;name;age\n1;a,b,c;29', ';'],
		['id\tname\tage\n1\ta,b;c\t29', '\t'],
		['x;y\n1,5;2\n2,5;3', ';'],
		['x,y\n1;5,2\n2;5,3', ','],
		['sep=;\nid;name,age\n1;a,b', ';'],
		['id\n1', ','],
		['Teaches or researches in science, technology, engineering or mathematics;Age\nyes;29', ';'],
		['掌握的语言,年龄\nha:native; en:fluent; fr:basic,29', ','],
	])('%j is %j', async (text, separator) => {
		expect(await sheetOf(fileOf(text))).toMatchObject({ separator })
	})

	test('is what the user says', async () => {
		expect(await cellsOf(fileOf('a,b;c\n1,2;3'), { separator: ';' })).toEqual([
			[1, 'a,b', 'c'],
			[2, '1,2', '3'],
		])
	})

	test('in its own first line is no row', async () => {
		expect(await cellsOf(fileOf('sep=;\r\nid;name\r\n1;a'))).toEqual([
			[1, 'id', 'name'],
			[2, '1', 'a'],
		])
	})
})

describe('an encoding', () => {
	const text = '编号,姓名\n1,张伟'
	const rows = [
		[1, '编号', '姓名'],
		[2, '1', '张伟'],
	]

	test.each([
		['UTF-8 with its mark', fileOf(bytes(0xef, 0xbb, 0xbf), text)],
		['UTF-16, little end first, with its mark', fileOf(bytes(0xff, 0xfe), utf16(text))],
		['UTF-16, big end first, with its mark', fileOf(bytes(0xfe, 0xff), utf16(text, true))],
		['UTF-16 without a mark', fileOf(utf16(text))],
	])('%s is read', async (_, file) => {
		expect(await cellsOf(file)).toEqual(rows)
	})

	test('GB18030 is known also where its first sign beyond ASCII comes late', async () => {
		const file = fileOf('id,name\n', '1,a\n'.repeat(400_000), '2,', bytes(0xd5, 0xc5, 0xce, 0xb0))
		const read = await rowsOf(await sheetOf(file))
		expect(read.at(-1)).toEqual({ number: 400_002, cells: ['2', '张伟'] })
	})

	test.each([
		['Western letters', fileOf('id,name\n1,Jos', bytes(0xe9), ' P', bytes(0xe9), 'rez')],
		['Western letters that could pass as Chinese', fileOf('id,name\n1,C', bytes(0xf4), 'te d’Ivoire')],
		['Arabic letters', fileOf('id,name\n1,', bytes(0xe3, 0xcd, 0xe3, 0xcf, 0x20, 0xc3, 0xed))],
		['UTF-8 that is cut inside a sign', fileOf('id,name\n1,', bytes(0xe5, 0xbc))],
	])('of %s alone is asked, never guessed', async (_, file) => {
		const opened = await openSheet(file)
		expect(opened.kind === 'fault' ? opened.fault : opened.letters?.isSure).toBeOneOf(['encoding', false])
	})

	test('that changes within a file ends the reading at its row; what was read stands', async () => {
		const file = fileOf('编号,姓名\n', '1,张\n'.repeat(400_000), '2,', bytes(0xd5, 0xc5), '\n3,b')
		const sheet = await sheetOf(file)
		let last = 0
		const read = async () => {
			for await (const batch of sheet.batches()) last = batch.at(-1)?.number ?? last
		}
		await expect(read()).rejects.toThrow(SheetFailure)
		await expect(read()).rejects.toMatchObject({ fault: 'encoding', row: last + 1 })
		expect(last).toBeGreaterThan(1)
	})
})

describe('a file that is no text of rows', () => {
	test.each([
		['nothing at all', fileOf(''), 'empty'],
		['blanks', fileOf('\ufeff \n , ,\t\n\n'), 'empty'],
		[
			'a picture',
			fileOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)),
			'not-a-sheet',
		],
		['text with a nought in it', fileOf('id,name\n1,a', bytes(0), 'b'), 'not-a-sheet'],
		['a PDF', fileOf('%PDF-1.7\n1 0 obj'), 'not-a-sheet'],
		['rich text', fileOf('{\\rtf1\\ansi'), 'not-a-sheet'],
	])('%s is named', async (_, file, fault) => {
		expect(await openSheet(file)).toEqual({ kind: 'fault', fault, row: null })
	})

	test('a quotation mark that is never closed ends the reading at its row; what was read stands', async () => {
		const sheet = await sheetOf(fileOf('id,name\n1,a\n2,"b\n3,c'))
		const numbers: number[] = []
		const read = async () => {
			for await (const batch of sheet.batches()) numbers.push(...batch.map(({ number }) => number))
		}
		await expect(read()).rejects.toMatchObject({ fault: 'open-quote', row: 3 })
		expect(numbers).toEqual([1, 2])
	})

	test('any bytes at all are a sheet or a named fault', async () => {
		const some = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: anyCharacter }))
		await fc.assert(
			fc.asyncProperty(some, async (content) => {
				const opened = await openSheet(fileOf(content as BlobPart))
				if (opened.kind === 'rows') await rowsOf(opened)
			}),
		)
	})
})

test('a million rows are read in flat memory', async () => {
	const block = fileOf(Array.from({ length: 10_000 }, (_, at) => `c-${at},Amina Bello,NG,29,yes\n`).join(''))
	const sheet = await sheetOf(fileOf('id,name,nationalities,age,knowsCustoms\n', ...Array(100).fill(block)))
	let count = 0
	const used: number[] = []
	for await (const batch of sheet.batches()) {
		count += batch.length
		if (used.length < count / 100_000) used.push(memoryInUse())
	}
	expect(count).toBe(1_000_001)
	expect(Math.max(...used.slice(1)) - Math.min(...used)).toBeLessThan(30e6)
})
