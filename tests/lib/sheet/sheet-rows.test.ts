import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxRowElements, maxSheetColumns } from '@/lib/limits/sheet-limits'
import { rowSink } from '@/lib/sheet/markup/row-sink'
import { rowsFrom } from '@/lib/sheet/markup/rows-from'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import type { SheetNotes, SheetRow } from '@/lib/sheet/sheet-row'
import { parsePart } from '@/lib/sheet/xlsx/parse-part'
import { sheetLimits, sheetRowsHandler } from '@/lib/sheet/xlsx/sheet-rows'

async function* inPieces(xml: string, length: number) {
	for (let at = 0; at < xml.length; at += length) yield xml.slice(at, at + length)
}

/** What is read of a sheet's XML that comes in pieces of so many characters, and what ends it. */
async function read(xml: string, length = 2048) {
	const rows: SheetRow[] = []
	let notes: SheetNotes | null = null
	const sink = rowSink()
	const { handler, notes: taken } = sheetRowsHandler(
		{ texts: ['first', 'second'], formats: [null, { kind: 'date' }], from1904: false },
		sink,
	)
	const parsed = parsePart(inPieces(xml, length), handler, sheetLimits)
	try {
		const onEnd = () => {
			notes = taken()
		}
		for await (const batch of rowsFrom(parsed, sink, { onEnd })) rows.push(...batch)
	} catch (error) {
		if (error instanceof SheetFailure) return { rows, fault: error.fault, row: error.row }
		throw error
	}
	return { rows, notes }
}
const sheet = (rows: string, after = '') => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`
const cellsOf = async (row: string) => (await read(sheet(`<row>${row}</row>`))).rows[0]?.cells

const parts = fc.constantFrom(
	...['<sheetData>', '</sheetData>', '<sheetData/>', '<x:sheetData>', '<row r="1">', '</row>', '<row/>'],
	...['<row r="3" hidden="1">', '<c r="A1">', '</c>', '<c/>', '<x:c a=">"/>', "<c a='>' t='s'>", '<c s="1">'],
	...['<v>', '</v>', '<v/>', '<f>', '</f>', '<f/>', '<is>', '</is>', '<t>', '</t>', '<rPh>', '</rPh>'],
	...[
		'<mergeCell ref="A1:B2"/>',
		'<mergeCell',
		'text',
		' ',
		'1',
		'45000',
		'>',
		'"',
		"'",
		'/',
		'?>',
		'-->',
		']]>',
	],
	...[
		'<?',
		'<?x ?>',
		'<!-- > -->',
		'<!---->',
		'<!-->',
		'<![CDATA[<c>]]>',
		'<![CDATA[]>',
		'<!--',
		'<!x>',
		'<![C',
	],
	...[':', '张', '&amp;', '&#x5019;', '&', '&#', '_x0041_', '😀'],
)

describe('the rows of a sheet', () => {
	test('are the same in whatever pieces its XML comes', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('', '<worksheet><sheetData><row r="1"><c><v>1</v></c><c t="str">'),
				fc.array(parts, { maxLength: 30 }),
				fc.integer({ min: 1, max: 30 }),
				async (start, all, length) => {
					const xml = `${start}${all.join('')}`
					expect(await read(xml, length)).toEqual(await read(xml, xml.length + 1))
				},
			),
			{ numRuns: 3000 },
		)
	})

	test.each([
		['cells', '<c/>', 'too-wide'],
		['cells with their names in a namespace', '<x:c><x:v>1</x:v></x:c>', 'too-wide'],
		['cells between what looks like rows', '<c/><!-- </row> --><![CDATA[</row>]]>', 'too-wide'],
		['cells behind attributes that hold ends', '<c a="</row>" b=\'>\'/>', 'too-wide'],
		['one cell over and over', '<c r="A1"/>'.repeat(10), 'too-complex'],
		['other elements', '<x/>'.repeat(10), 'too-complex'],
	])('are no longer than a row may be: %s', async (_, part, fault) => {
		const times = fault === 'too-wide' ? maxSheetColumns : maxRowElements / 10
		const first = '<row r="2"><c><v>1</v></c></row>'
		expect(await read(sheet(`${first}<row>${part.repeat(times + 1)}</row>`))).toEqual({
			rows: [{ number: 2, cells: ['1'] }],
			fault,
			row: 3,
		})
		expect(await read(sheet(`${first}<row>${part.repeat(1000)}</row>`))).toMatchObject({ notes: {} })
	})

	test('stand in the columns of a sheet alone', async () => {
		expect(await read(sheet('<row><c r="XFD1"><v>1</v></c></row>'))).toMatchObject({ notes: {} })
		expect(await read(sheet('<row><c r="XFE1"><v>1</v></c></row>'))).toMatchObject({ fault: 'too-wide' })
	})

	test.each(['0', '-1', '1.5', 'x', '1048577'])('have no number %s', async (number) => {
		const rows = `<row><c><v>1</v></c></row><row r="${number}"><c><v>2</v></c></row>`
		expect(await read(sheet(rows))).toEqual({
			rows: [{ number: 1, cells: ['1'] }],
			fault: 'damaged',
			row: 2,
		})
	})

	test('come in the order of the file, with their numbers', async () => {
		const row = (number: string) => `<row ${number}><c><v>1</v></c></row>`
		const { rows } = await read(sheet(row('r="5"') + row('') + row('r="2"') + row('')))
		expect(rows.map(({ number }) => number)).toEqual([5, 6, 2, 3])
	})

	test('before one that cannot be read are kept', async () => {
		const rows = Array.from({ length: 250 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`)
		const found = await read(sheet(`${rows.join('')}<row r="251"><c r="XFE1"/></row>`))
		expect(found).toMatchObject({ fault: 'too-wide', row: 251 })
		expect(found.rows).toHaveLength(250)
	})

	test('have no cell with more text than any has, in whatever parts', async () => {
		const long = `<row><c><v>${`${'a'.repeat(1 << 20)}<x/>`.repeat(17)}</v></c></row>`
		expect(await read(sheet(long))).toMatchObject({ fault: 'too-large' })
	})

	test.each([
		['a shared text that is not said', '<c t="s"/><c t="s"><v>1</v></c>', ['', 'second']],
		['a shared text that is not there', '<c t="s"><v>2</v></c>', undefined],
		['a truth that is not said', '<c t="b"/><c t="b"><v>true</v></c>', ['', 'TRUE']],
		['texts in runs', '<c t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>', ['a b']],
		[
			'a reading above it',
			'<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
			['東京'],
		],
		['a text of its own, of no type', '<c><is><t>a</t></is></c>', ['a']],
		['a character that XML cannot hold', '<c t="str"><v>a_x0009_b_x005F_x0041_</v></c>', ['a\tb_x0041_']],
		['blanks that count', '<c t="str"><v xml:space="preserve"> a </v></c>', [' a ']],
		['a text in CDATA', '<c t="str"><v><![CDATA[a & b]]> &lt;</v></c>', ['a & b <']],
		['a date', '<c s="1"><v>45000</v></c><c s="1"><v>0.5</v></c>', ['2023-03-15', '12:00']],
		['a date that no calendar has', '<c s="1"><v>1e300</v></c>', ['1e+300']],
		['a date as text', '<c t="d"><v>2026-11-24</v></c>', ['2026-11-24']],
		['an error', '<c t="e"><v>#N/A</v></c>', ['#N/A']],
		['a name in small letters', '<c r="b1"><v>1</v></c>', ['', '1']],
		['a name without a column', '<c r="1"><v>1</v></c><c r="1"><v>2</v></c>', ['1', '2']],
		['an empty end', '<c><v>1</v></c><c s="1"/><c/>', ['1', '', '']],
	])('have %s', async (_, cells, texts) => {
		expect(await cellsOf(cells)).toEqual(texts)
	})

	test('count formulas without a result, however they are laid out', async () => {
		const cells = [
			'<c>\n<f>1+1</f>\n<v>2</v>\n</c>',
			'<c>\n<f>1+1</f>\n<v></v>\n</c>',
			'<c><f>1+1</f>\n</c>',
			'<c><f/><v> </v></c>',
			'<c><v>2</v><f>1+1</f></c>',
		]
		expect(await read(sheet(`<row>${cells.join('')}</row>`))).toMatchObject({ notes: { unknownResults: 3 } })
	})

	test('are damaged without an end, and with a document type', async () => {
		const row = '<row><c><v>1</v></c></row>'
		expect(await read(`<worksheet><sheetData>${row}`)).toMatchObject({ fault: 'damaged', row: 2 })
		expect(await read(`<worksheet>${row}</worksheet>`)).toMatchObject({ fault: 'damaged', rows: [] })
		expect(await read(`<!DOCTYPE a>${sheet(row)}`)).toMatchObject({ fault: 'damaged', rows: [] })
	})
})
