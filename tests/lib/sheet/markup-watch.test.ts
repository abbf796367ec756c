import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxSheetColumns } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import { markupWatch } from '@/lib/sheet/xlsx/markup-watch'

const encoder = new TextEncoder()

/** What a watch says of XML that comes in pieces of so many bytes. */
function seen(xml: string, pieceLength: number) {
	const watch = markupWatch('sheet')
	const bytes = encoder.encode(xml)
	try {
		for (let at = 0; at < bytes.length; at += pieceLength) watch.see(bytes.subarray(at, at + pieceLength))
	} catch (error) {
		if (error instanceof SheetFailure) return error.fault
		throw error
	}
	return { merged: watch.merged(), isOver: watch.isOver() }
}

const parts = fc.constantFrom(
	...[
		'<sheetData>',
		'</sheetData>',
		'<sheetData/>',
		'</ sheetData >',
		'<x:sheetData>',
		'<row r="1">',
		'</row>',
	],
	...[
		'<row/>',
		'<row/x>',
		'</row x>',
		'<c r="A1">',
		'</c>',
		'<c/>',
		'<x:c a=">"/>',
		"<c a='>",
		'<c"',
		'<">',
		'<>',
	],
	...[
		'<mergeCell ref="A1:B2"/>',
		'<mergeCell',
		'text',
		' ',
		'>',
		'"',
		"'",
		'/',
		'?>',
		'-->',
		']]>',
		'<?',
		'<?x ?>',
	],
	...['<!-- > -->', '<!---->', '<!-->', '<![CDATA[<c>]]>', '<![CDATA[]>', '<!--', '<!x>', '<![C', ':', '张'],
)

describe('the watch over markup', () => {
	test('sees the same in whatever pieces the bytes come', () => {
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (all, length) => {
				const xml = all.join('')
				expect(seen(xml, length)).toEqual(seen(xml, Number.MAX_SAFE_INTEGER))
			}),
			{ numRuns: 5000 },
		)
	})

	test.each([
		['cells', '<c/>'],
		['cells with their names in a namespace', '<x:c r="A1"><x:v>1</x:v></x:c>'],
		['cells between what looks like the end of a row', '<c/></row x><row/x></r ow></row :row>'],
		['cells between comments that hold ends', '<c/><!-- ]]> </row> -->'],
		['cells between texts that hold ends', '<c/><![CDATA[ --> </row> ]]>'],
		['cells between rows outside of rows', '<c/></sheetData><row>'],
		['cells behind attributes that hold ends', '<c a="</row>" b=\'>\'/>'],
	])('lets no row have more than its columns: %s', (_, part) => {
		const xml = `<sheetData><row>${part.repeat(maxSheetColumns + 1)}`
		expect(seen(xml, 65_531)).toBe('too-wide')
		expect(seen(`<sheetData><row>${part.repeat(1000)}</row></sheetData>`, 65_531)).toMatchObject({
			isOver: true,
		})
	})

	test('lets no cell have more text than any cell has, in whatever parts', () => {
		const xml = `<sheetData><row><c><v>${`${'a'.repeat(1 << 20)}<x/>`.repeat(20)}`
		expect(seen(xml, 65_531)).toBe('too-large')
		expect(seen(`${xml.slice(0, 100)}</row>${'a<x/>'.repeat(100)}`, 7)).toMatchObject({ isOver: false })
	})
})
